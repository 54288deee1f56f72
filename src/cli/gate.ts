/** `npm test`: every check of the project, one line each, and one verdict on the last line. */
import { runScript } from './gate/runScript.ts';
import { runSteps, type Step } from './gate/runSteps.ts';

const steps: readonly Step[] = [
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unit', script: 'test:unit' },
  { name: 'content', script: 'test:content' },
  { name: 'fuzz', script: 'fuzz' },
  { name: 'build', script: 'build' },
  { name: 'built', script: 'test:build', needs: ['build'] },
  { name: 'weight', script: 'bench:pages', needs: ['build'] },
  { name: 'chromium', script: 'chromium' },
  { name: 'browser', script: 'test:browser', needs: ['build', 'chromium'] },
];

const { passed, failed } = await runSteps(steps, {
  runScript,
  now: () => performance.now() / 1000,
  write: (text) => process.stdout.write(text),
});
process.exitCode = passed === steps.length ? 0 : 1;
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
