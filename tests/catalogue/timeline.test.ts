import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { monthsOf, timelineOf } from '../../src/catalogue/timeline.ts';

const { content } = readContent('tests/fixtures/sites/whole');

describe('timelineOf()', () => {
  it('merges events and changes of pages, newest first', () => {
    const items = timelineOf(content).map((item) =>
      item.source === 'event' ? [item.on, item.event.id] : [item.on, item.page.slug, item.text],
    );
    expect(items).toEqual([
      ['2026-11-20', 'keep-the-pot-full', 'Tells of the lid.'],
      ['2026-06', 'pot-mended'],
      ['2026-05-12', 'pot-broken'],
    ]);
  });

  it('names the page that changed, so that it can be linked', () => {
    expect(timelineOf(content)[0]).toMatchObject({
      page: { kind: 'guide', slug: 'keep-the-pot-full', title: 'Keep the pot full' },
    });
  });

  it('puts a date without a day behind the days of its month', () => {
    const [event] = content.events;
    const events = ['2026-05', '2026-05-01', '2026-05-20'].flatMap((on) =>
      event === undefined ? [] : [{ ...event, on }],
    );
    const dates = timelineOf({ ...content, guides: [], events }).map(({ on }) => on);
    expect(dates).toEqual(['2026-05-20', '2026-05-01', '2026-05']);
  });
});

describe('monthsOf()', () => {
  it('gives each month once, with its items', () => {
    const months = monthsOf(timelineOf(content));
    expect(months.map(({ month, items }) => [month, items.length])).toEqual([
      ['2026-11', 1],
      ['2026-06', 1],
      ['2026-05', 1],
    ]);
  });
});
