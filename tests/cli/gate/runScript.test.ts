import { expect, test } from 'vitest';
import { runScript } from '../../../src/cli/gate/runScript.ts';

test('a script that does not exist fails, and says so', async () => {
  const { passed, output } = await runScript('no-such-script');
  expect(passed).toBe(false);
  expect(output).toContain('Missing script');
});
