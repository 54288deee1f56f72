import { expect, test } from 'vitest';
import { timelineOf } from '../../src/catalogue/timeline.ts';
import { content } from '../support/content.ts';
import { pageFinder, valuesOf } from './html.ts';

const html = (await pageFinder())('changes/');

test('every event has its place in the timeline, newest first', () => {
  const events = timelineOf(content).flatMap((item) =>
    item.source === 'event' ? [item.event.id] : [],
  );
  const known = new Set(events);
  expect(events.length).toBeGreaterThan(0);
  expect(valuesOf(html, 'id').filter((id) => known.has(id))).toEqual(events);
});

test('changes of our own pages stand among the events, and are told apart', () => {
  const changes = timelineOf(content).filter(({ source }) => source === 'page');
  expect(changes.length).toBeGreaterThan(0);
  expect(html.match(/class="event of-page"/g)).toHaveLength(changes.length);
});
