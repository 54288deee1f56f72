import { afterEach, expect, test, vi } from 'vitest';
import { processorTime } from '../../src/cli/benching/measureTime.ts';
import { redact, redactInSteps } from '../../src/redaction/redact.ts';

const SIZE = 400_000;

/** Beginnings of secrets that come again and again and never end: whatever goes back over them takes minutes. */
test.each([
  ...[
    'a',
    '1',
    '1.',
    '-',
    'a.',
    'a:',
    'aa:',
    '::',
    '\\',
    '\\n',
    '"',
    ' ',
    '\n',
    'a@',
    'a@b.',
    '1 ',
  ],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    '\nAAAAAAAAAAAAAAAAAAAAAAAAA',
    'cookie: a=',
    'a=b;',
    'eyJ',
    'eyJ-',
  ],
  ...['sk-ant-', 'session id ', 'user_', 'C:\\Users\\', '/home/', 'phone 1', 'token=', 'bearer '],
  ...['://a:', '2001:', 'fe80:a', 'org', 'ssh-rsa AAAA', 'authorization: ', 'api_key'],
])('a long text of %j is masked in a moment', { timeout: 10_000 }, (piece) => {
  const text = piece.repeat(SIZE / piece.length);
  const before = process.cpuUsage();
  redact(text);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The longest time for which the page has to wait for its turn, in milliseconds of the processor. */
const longestSlice = async (text: string): Promise<number> => {
  const slices: number[] = [];
  let since = processorTime();
  vi.stubGlobal('setTimeout', (resume: () => void) => {
    slices.push(processorTime() - since);
    setImmediate(() => {
      since = processorTime();
      resume();
    });
  });
  await redactInSteps(text);
  vi.unstubAllGlobals();
  return Math.max(...slices, processorTime() - since) / 1000;
};

test.each([
  ['a log', '2026-11-20T12:00:00Z info worker: request 4711 done in 132 ms, 0 retries\n'],
  ['secrets', 'Authorization: Bearer abc1234567890abcdef jo@example.org /home/jo/x 203.0.113.77\n'],
  ['almost addresses', 'a.a@ '],
  ['almost numbers of a network', '1.'],
])(
  'a megabyte of %s is masked in slices that nobody feels',
  { timeout: 20_000 },
  async (_, piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    await redactInSteps(text.slice(0, 100_000));
    let longest = Infinity;
    // Memory is cleared up now and then, and that falls into one slice or another.
    for (let tries = 0; tries < 3 && longest >= 50; tries++) longest = await longestSlice(text);
    expect(longest).toBeLessThan(50);
  },
);
