import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '../../../src/cli/serving/listen.ts';

test('takes the next free port when the wanted one is taken', async () => {
  const [first, second] = [createServer(), createServer()];
  try {
    const taken = await listen(first, 0);
    expect(await listen(second, taken)).toBeGreaterThan(taken);
  } finally {
    first.close();
    second.close();
  }
});

test('throws when no port is left', async () => {
  await expect(listen(createServer(), 65_536)).rejects.toThrow('Every port from 65536 up is taken');
});
