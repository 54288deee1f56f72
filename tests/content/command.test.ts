import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { variantNumbers } from '../../src/answers/variantNumbers.ts';
import { lookupCatalogue } from '../../src/catalogue/lookupCatalogue.ts';
import { textAnswerer } from '../../src/cli/answering/textAnswerer.ts';
import { plainAnswer, type PlainAnswer } from '../../src/cli/answering/plainAnswer.ts';
import { printAnswer } from '../../src/cli/answering/printAnswer.ts';
import { runUnreject } from '../../src/cli/answering/runUnreject.ts';
import { root } from '../../src/cli/root.ts';
import { content } from '../support/content.ts';
import { SECRETS } from '../support/secrets.ts';

const HOME = 'https://tea.example/';
const parts = lookupCatalogue(content);
const answer = textAnswerer(parts, HOME);
const { core, rest } = parts;
const answers = [...core.answers, ...rest.answers];
const numbers = new Map(variantNumbers({ answers, steps: rest.steps }));
const factsOf = (slug: string) => content.variants.find((one) => one.slug === slug)?.facts;
const textOf = (slug: string): string => factsOf(slug)?.wordings[0]?.text ?? '';
const message = textOf('out-of-extra-usage');
const folder = mkdtempSync(join(tmpdir(), 'unreject-command-'));
const command = join(folder, 'package', 'bin', 'unreject.js');

/** Runs the command as it comes out of the package; any other module of the project is out of its reach. */
const run = (args: readonly string[], input: string | Buffer = '') =>
  spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8', cwd: folder });

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  execFileSync('tar', ['xzf', join(folder, packed.trim().split('\n').at(-1) ?? '')], {
    cwd: folder,
  });
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command out of its package', () => {
  test('needs nothing but Node, and no network', () => {
    const imported = [...readFileSync(command, 'utf8').matchAll(/^import\b.* from "([^"]+)"/gm)];
    expect(imported.map(([, name]) => name)).toEqual(['node:fs', 'node:util']);
    expect(readFileSync(command, 'utf8')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket/);
  });

  test('answers what is piped in, as the site does, in 80 columns and without colour', () => {
    const { stdout, status } = run([], `LLM request rejected: ${message}`);
    expect(status).toBe(0);
    expect(stdout).toContain(factsOf('out-of-extra-usage')?.verdict.pay.text);
    expect(stdout).toContain('/errors/out-of-extra-usage/');
    expect(stdout).not.toContain('\u001b');
    const wide = stdout.split('\n').filter((line) => line.length > 80 && !line.includes('https:'));
    expect(wide).toEqual([]);
  });

  test('waits for a program that is slow to write and leaves the pipe unready', () => {
    const slow = `setTimeout(() => process.stdout.write(${JSON.stringify(message)}), 300)`;
    writeFileSync(join(folder, 'slow.cjs'), slow);
    const node = JSON.stringify(process.execPath);
    const piped = `${node} slow.cjs | ${node} ${JSON.stringify(command)}`;
    const { stdout, status } = spawnSync(piped, { shell: true, encoding: 'utf8', cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('/errors/out-of-extra-usage/');
  });

  test('reads a file, and gives one object for scripts', () => {
    writeFileSync(join(folder, 'log.txt'), `12:00 ${message}`);
    const { stdout, status } = run(['--json', 'log.txt']);
    expect(status).toBe(0);
    const { findings } = JSON.parse(stdout) as PlainAnswer;
    expect(findings[0]).toMatchObject({ slug: 'out-of-extra-usage', sure: 'exact' });
  });

  test('takes a - for what is piped in', () => {
    const [dash, bare] = [run(['-'], message), run([], message)];
    expect(dash.status).toBe(0);
    expect(dash.stdout).toBe(bare.stdout);
  });

  test('gives scripts the number of a page, its permalink, and the kind of every value', () => {
    const { stdout } = run(['--json'], `API Error: 400 ${message} req_011CexampleExample0000001`);
    const { findings, values } = JSON.parse(stdout) as PlainAnswer;
    const number = factsOf('out-of-extra-usage')?.number;
    expect(findings[0]).toMatchObject({
      number,
      permalink: `https://unreject.dev/e/${String(number)}/`,
      url: 'https://unreject.dev/errors/out-of-extra-usage/',
    });
    expect(values.map(({ kind }) => kind).sort()).toEqual(['prefix', 'request-id', 'status']);
  });

  test('reads what Windows consoles write, from a file and from a pipe', () => {
    const written = Buffer.from(`\uFEFF${message}`, 'utf16le');
    const bytes = [written, Buffer.from(written).swap16(), Buffer.from(`\uFEFF${message}`)];
    const ended = bytes.flatMap((some) => {
      writeFileSync(join(folder, 'console.txt'), some);
      return [run(['--json', 'console.txt']), run(['--json'], some)];
    });
    const found = ended.map(({ stdout }) => (JSON.parse(stdout) as PlainAnswer).findings[0]);
    expect(found.map((one) => `${String(one?.slug)} ${String(one?.sure)}`)).toEqual(
      Array<string>(6).fill('out-of-extra-usage exact'),
    );
  });

  test.each([
    { args: [], input: 'Where do I buy good tea?', status: 1 },
    { args: [], input: content.lookalikes[0]?.facts.samples[0] ?? '', status: 1 },
    { args: ['no-such-file.txt'], input: '', status: 2 },
    { args: ['--colour'], input: '', status: 2 },
    { args: [], input: ' \n', status: 2 },
    { args: ['--help'], input: '', status: 0 },
    { args: ['--version'], input: '', status: 0 },
  ])('ends with $status for $args and "$input"', ({ args, input, status }) => {
    const ended = run(args, input);
    expect(ended.status).toBe(status);
    expect(status === 2 ? ended.stderr : ended.stdout).toMatch(/\S{3}/);
  });
});

test('the command knows the address that it printed, when it is pasted back', () => {
  const world = { args: ['--json'], colour: false, parts, site: HOME, version: '1', checked: '' };
  const ask = (text: string): unknown =>
    JSON.parse(runUnreject({ ...world, read: () => text }).out ?? '');
  const { findings } = ask(textOf('third-party-apps-add-more')) as PlainAnswer;
  const address = findings[0]?.url ?? '';
  expect(ask(`Somebody sent me ${address}`)).toMatchObject({ findings: [{ url: address }] });
});

test('every sample is answered with its page', { timeout: 120_000 }, () => {
  const wrong = content.variants.flatMap(({ slug, facts }) =>
    facts.samples.filter(({ text }) => answer(text).findings[0]?.known.slug !== slug),
  );
  expect(wrong).toEqual([]);
});

test('a permanent address is answered with its page, whatever message stands before it', () => {
  const wrong = content.variants.filter(
    ({ slug, facts }) =>
      answer(`${message}\n\n${HOME}e/${String(facts.number)}/`).findings[0]?.known.slug !== slug,
  );
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});

test('every variant has its own number', () => {
  expect(numbers).toEqual(new Map(content.variants.map((one) => [one.slug, one.facts.number])));
});

test('no secret around a message comes out', { timeout: 120_000 }, () => {
  const leaks = SECRETS.flatMap(([, text, secret]) =>
    [`${text}\n${message}\n${text}`, `${message} ${text}`, `${text}: ${message}`].filter(
      (paste) => {
        const plain = plainAnswer(answer(paste), HOME, numbers);
        return (printAnswer(plain, false) + JSON.stringify(plain)).includes(secret);
      },
    ),
  );
  expect(leaks).toEqual([]);
});
