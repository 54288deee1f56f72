import { describe, expect, test, vi } from 'vitest';
import { retried } from '../../src/islands/retried.ts';

describe('retried()', () => {
  test('loads once for all who ask, those who ask meanwhile as well', async () => {
    const load = vi.fn(() => Promise.resolve('tea'));
    const loadTea = retried(load);
    expect(await Promise.all([loadTea(), loadTea()])).toEqual(['tea', 'tea']);
    expect(await loadTea()).toBe('tea');
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('hands a failure on, and loads again when asked again', async () => {
    const load = vi.fn(() => Promise.resolve('tea'));
    load.mockRejectedValueOnce(new Error('the kettle is off'));
    const loadTea = retried(load);
    await expect(loadTea()).rejects.toThrow('the kettle is off');
    expect(await loadTea()).toBe('tea');
  });

  test('tells every attempt after a failure apart, for browsers that remember it', async () => {
    const load = vi.fn((again: string) => Promise.reject(new Error(`no kettle${again}`)));
    const loadTea = retried(load);
    for (const again of ['', '?', '??']) {
      await expect(loadTea()).rejects.toThrow(new Error(`no kettle${again}`));
    }
  });
});
