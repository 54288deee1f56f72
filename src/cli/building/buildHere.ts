/** Builds the site in the folder it is run in, and prints what that took, as JSON; see measureBuild.ts. */
import { build } from 'astro';

const start = performance.now();
// Packages are shared with other copies of the project; what is remembered of the content must not be.
await build({ root: process.cwd(), cacheDir: '.cache', logLevel: 'error' });
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS * 1024 }));
