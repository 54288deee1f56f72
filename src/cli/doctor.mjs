/** `npm run doctor`: what this machine lacks to build and test the project; fails when something is missing. */
import manifest from '../../package.json' with { type: 'json' };

// Plain JavaScript, and no import of ours yet: without the project's own Node the rest cannot even be read.
const wanted = manifest.devDependencies.node;
const { node } = process.versions;
if (node === wanted) {
  const { runDoctor } = await import('./examining/runDoctor.ts');
  process.exitCode = runDoctor();
} else {
  console.error(
    `MISSING  Node ${wanted}: this is Node ${node}, because the project's own is not installed.\n` +
      '         Run `npm ci`. If that was done, its install scripts were not allowed: run `npm rebuild node`.',
  );
  process.exitCode = 1;
}
