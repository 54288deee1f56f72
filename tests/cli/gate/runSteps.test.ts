import { expect, test } from 'vitest';
import { runSteps, type Step } from '../../../src/cli/gate/runSteps.ts';

const steps: Step[] = [
  { name: 'lint', script: 'lint' },
  { name: 'build', script: 'build' },
  { name: 'browser', script: 'test:browser', needs: ['build'] },
];

/** Runs the steps with a clock that gains 1.5 s at each look, and these scripts failing. */
async function run(failing: readonly string[]) {
  const ran: string[] = [];
  let text = '';
  let seconds = 0;
  const verdict = await runSteps(steps, {
    runScript: (script) => {
      ran.push(script);
      return Promise.resolve({ passed: !failing.includes(script), output: `${script} says\n\n` });
    },
    now: () => (seconds += 1.5),
    write: (part) => {
      text += part;
    },
  });
  return { ran, verdict, lines: text.split('\n') };
}

test('names and times each step on one line', async () => {
  const { verdict, lines } = await run([]);
  expect(verdict).toEqual({ passed: 3, failed: 0 });
  expect(lines).toEqual([
    'lint      passed     1.5 s',
    'build     passed     1.5 s',
    'browser   passed     1.5 s',
    '',
  ]);
});

test('goes on after a failure, and shows what it printed', async () => {
  const { ran, verdict, lines } = await run(['lint']);
  expect(ran).toEqual(['lint', 'build', 'test:browser']);
  expect(verdict).toEqual({ passed: 2, failed: 1 });
  expect(lines.slice(0, 2)).toEqual(['lint      FAILED     1.5 s', 'lint says']);
});

test('leaves out a step whose ground is missing', async () => {
  const { ran, verdict, lines } = await run(['build']);
  expect(ran).not.toContain('test:browser');
  expect(verdict).toEqual({ passed: 1, failed: 1 });
  expect(lines).toContain('browser   not run, because build did not pass');
});
