import { describe, expect, test } from 'vitest';
import { readPages, valuesOf } from './html.ts';
import { linkChecker } from './linkChecker.ts';

const pages = await readPages();
const { idsByPage, faultOf } = linkChecker(pages);

describe.each(pages)('$address', ({ address, html }) => {
  test('leads nowhere that does not exist', () => {
    const targets = [...valuesOf(html, 'href'), ...valuesOf(html, 'action')];
    expect(targets.length).toBeGreaterThan(5);
    const own = targets.filter((target) => target !== '');
    expect(own.map((target) => faultOf(target, address)).filter(Boolean)).toEqual([]);
  });

  test('refers only to elements that it has', () => {
    const ids = idsByPage.get(address) ?? new Set<string>();
    const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'data-from']
      .flatMap((attribute) => valuesOf(html, attribute))
      .flatMap((value) => value.split(' '));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
