import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const outside = ['tests/content/**', 'tests/build/**', 'tests/browser/**', 'tests/fixtures/**'];

/** Tests that measure time have a process of their own, so that no other test's code and memory slows what they measure. */
const speed = ['tests/**/*.speed.test.ts'];

/** `unit` and `speed` need nothing, `content` reads content/, `build` reads dist. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // The cards read style sheets as text, which Vitest leaves empty unless it is told.
    css: { include: [/\?raw$/] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...outside, ...speed],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'speed', include: speed } },
      // What is read once serves all files: the content, the compiled catalogue, the pages of the built site.
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], isolate: false },
      },
    ],
  },
});
