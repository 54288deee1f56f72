/** `npm test`: every check of the project, one line each, and one verdict on the last line. */
import { runScript } from './gate/runScript.ts';
import { runSteps, type Step } from './gate/runSteps.ts';

// Building and type checking both write Astro's types, which linting reads; so they stand far enough apart.
const steps: readonly Step[] = [
  { name: 'build', script: 'build', alone: true },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'check:format' },
  { name: 'sub', script: 'build:sub' },
  { name: 'fuzz', script: 'fuzz' },
  { name: 'types', script: 'types', after: ['lint'] },
  { name: 'built', script: 'test:build', needs: ['build'] },
  { name: 'content', script: 'test:content' },
  { name: 'weight', script: 'test:weight', needs: ['build'] },
  { name: 'unit', script: 'test:unit', alone: true },
  { name: 'chromium', script: 'chromium', alone: true },
  { name: 'browser', script: 'test:browser', needs: ['build', 'sub', 'chromium'], alone: true },
];

const { passed, failed } = await runSteps(steps, {
  runScript,
  now: () => performance.now() / 1000,
  write: (text) => process.stdout.write(text),
});
process.exitCode = passed === steps.length ? 0 : 1;
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
