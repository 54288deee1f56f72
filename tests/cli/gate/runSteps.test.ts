import { describe, expect, test } from 'vitest';
import { runSteps, type Step } from '../../../src/cli/gate/runSteps.ts';

/** Runs steps whose scripts fail, or take so many turns of the event loop, as told; with a clock of 1.5 s a look. */
async function run(
  steps: readonly Step[],
  { failing = [], turns = {} }: { failing?: string[]; turns?: Record<string, number> } = {},
) {
  const log: string[] = [];
  let text = '';
  let seconds = 0;
  const verdict = await runSteps(steps, {
    runScript: async (script) => {
      log.push(`${script} begins`);
      for (let turn = turns[script] ?? 1; turn > 0; turn -= 1) await new Promise(setImmediate);
      log.push(`${script} ends`);
      return { passed: !failing.includes(script), output: `${script} says\n\n` };
    },
    now: () => (seconds += 1.5),
    write: (part) => {
      text += part;
    },
  });
  return { log, verdict, lines: text.split('\n') };
}

const inTurn: Step[] = [
  { name: 'lint', script: 'lint', alone: true },
  { name: 'build', script: 'build', alone: true },
  { name: 'browser', script: 'test:browser', needs: ['build'], alone: true },
];

test('names and times each step on one line', async () => {
  const { verdict, lines } = await run(inTurn);
  expect(verdict).toEqual({ passed: 3, failed: 0 });
  expect(lines).toEqual([
    'lint      passed     1.5 s',
    'build     passed     1.5 s',
    'browser   passed     1.5 s',
    '',
  ]);
});

test('goes on after a failure, and shows what it printed', async () => {
  const { log, verdict, lines } = await run(inTurn, { failing: ['lint'] });
  expect(log).toContain('test:browser ends');
  expect(verdict).toEqual({ passed: 2, failed: 1 });
  expect(lines.slice(0, 2)).toEqual(['lint      FAILED     1.5 s', 'lint says']);
});

test('leaves out a step whose ground is missing', async () => {
  const { log, verdict, lines } = await run(inTurn, { failing: ['build'] });
  expect(log).not.toContain('test:browser begins');
  expect(verdict).toEqual({ passed: 1, failed: 1 });
  expect(lines).toContain('browser   not run, because build did not pass');
});

describe('two steps at a time', () => {
  const step = (name: string, more: Partial<Step> = {}): Step => ({ name, script: name, ...more });
  const turns = { a: 9, b: 1 };

  test('run side by side, and the next begins when one has ended', async () => {
    const { log } = await run([step('a'), step('b'), step('c')], { turns });
    expect(log).toEqual(['a begins', 'b begins', 'b ends', 'c begins', 'c ends', 'a ends']);
  });

  test('do not include one that wants to be alone', async () => {
    const { log } = await run([step('a'), step('b', { alone: true }), step('c')], { turns });
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test.each(['needs', 'after'] as const)('wait for what stands in %s', async (word) => {
    const { log } = await run([step('a'), step('b', { [word]: ['a'] })], { turns });
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('go on behind a failed one that only had to end', async () => {
    const { verdict } = await run([step('a'), step('b', { after: ['a'] })], { failing: ['a'] });
    expect(verdict).toEqual({ passed: 1, failed: 1 });
  });
});
