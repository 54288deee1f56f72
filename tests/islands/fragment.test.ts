import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings, writeSettings } from '../../src/islands/fragment.ts';

describe('settings in a fragment', () => {
  const settings = { t: 'console.weekly', for: 'claude-code.max', note: 'a b/c, d:e@f & g=h%2C' };

  test('come back as they were written', () => {
    expect(readSettings(`#${writeSettings(settings)}`)).toEqual(settings);
  });

  test('can be read by people', () => {
    expect(writeSettings({ ...settings, note: '2,5 / day' })).toBe(
      't=console.weekly&for=claude-code.max&note=2,5+/+day',
    );
  });

  test('lose what became empty and keep what others set', () => {
    expect(writeSettings(settings, { t: '', d: '3', note: undefined })).toBe(
      'for=claude-code.max&d=3',
    );
    expect(writeSettings({ t: 'a' }, { t: '' })).toBe('');
  });

  test.each(['', '#', '#fixes', '#%'])('are none in %j', (fragment) => {
    expect(readSettings(fragment)).toEqual({});
  });

  test.each(['#t=%E0%A4%A', '#=&&=x', '#t=%', '#__proto__=x&constructor=y', '#t=\uD800'])(
    'are read from %j without an exception',
    (fragment) => {
      const read = readSettings(fragment);
      expect(readSettings(writeSettings(read))).toEqual(
        Object.fromEntries(Object.entries(read).filter(([, value]) => value !== '')),
      );
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    },
  );
});

describe('in a page', () => {
  const page = { origin: 'https://x.example', pathname: '/errors/x/', search: '', hash: '' };
  const replaceState = vi.fn((_state: unknown, _title: string, address: string) => {
    page.hash = address.includes('#') ? address.slice(address.indexOf('#')) : '';
  });
  const events = new EventTarget();
  const goTo = (hash: string): void => {
    page.hash = hash;
    events.dispatchEvent(new Event('hashchange'));
  };

  beforeEach(() => {
    page.hash = '';
    vi.resetModules();
    vi.stubGlobal('location', page);
    vi.stubGlobal('history', { state: null, replaceState });
    vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
    vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    replaceState.mockClear();
  });

  test('islands do not overwrite each other, and the last setting removed leaves a clean address', async () => {
    const { fragmentLink, writeFragment } = await import('../../src/islands/fragment.ts');
    page.hash = '#for=zed';
    writeFragment({ t: 'console' });
    expect(page.hash).toBe('#for=zed&t=console');
    writeFragment({ for: '' });
    writeFragment({ t: '' });
    expect(fragmentLink()).toBe('https://x.example/errors/x/');
    expect(replaceState).toHaveBeenLastCalledWith(null, '', '/errors/x/');
  });

  test('a place of the page loses no setting, and the reader\u2019s Back is reported', async () => {
    const { fragmentLink, onFragment, readFragment, writeFragment } =
      await import('../../src/islands/fragment.ts');
    const callback = vi.fn();
    const stop = onFragment(callback);
    writeFragment({ t: 'console' });
    goTo('#fixes');
    expect(callback).not.toHaveBeenCalled();
    expect(readFragment()).toEqual({ t: 'console' });
    expect(fragmentLink()).toBe('https://x.example/errors/x/#t=console');
    writeFragment({ d: '2' });
    expect(page.hash).toBe('#t=console&d=2');
    goTo('#t=console');
    expect(callback).toHaveBeenLastCalledWith({ t: 'console' });
    stop();
    goTo('');
    expect(callback).toHaveBeenCalledTimes(1);
    expect(readFragment()).toEqual({});
  });

  test('a browser that refuses to write the address stops nothing', async () => {
    const { readFragment, writeFragment } = await import('../../src/islands/fragment.ts');
    page.hash = '#fixes';
    replaceState.mockImplementationOnce(() => {
      throw new DOMException('too often', 'SecurityError');
    });
    writeFragment({ t: 'console' });
    expect(readFragment()).toEqual({ t: 'console' });
  });
});
