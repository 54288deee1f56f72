import type { Content } from '../../catalogue/content.ts';
import { newestFirst } from '../../catalogue/timeline.ts';
import { changesPath, feedPath } from '../../paths.ts';
import { siteName } from '../../site.ts';
import { changeStrings } from '../../strings/changes.ts';
import type { Teller } from '../Teller.ts';
import { eventView } from '../views/eventView.ts';

/** Under this name the ids of events stay what they are, wherever the site stands. */
const AUTHORITY = 'tag:unreject.dev,2026:';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** The first moment of a day, month or year. */
const momentOf = (date: string): string => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;

const writeEntry = (tell: Teller, event: Content['events'][number]): string => {
  const { id, url, on, kind, title, text } = eventView(tell, event);
  return `  <entry>
    <id>${AUTHORITY}event/${id}</id>
    <title>${escape(title)}</title>
    <link href="${escape(url)}"/>
    <updated>${momentOf(on)}</updated>
    <category term="${kind}" label="${escape(changeStrings.kinds[kind])}"/>
    <summary>${escape(text)}</summary>
  </entry>`;
};

/**
 * The events as an Atom feed (RFC 4287), newest first. Its dates are those of the events, so two builds give one feed.
 *
 * @param tell in the voice `plain`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * writeFeed(tell).includes('<updated>2026-06-01T00:00:00Z</updated>'); // true
 */
export const writeFeed = (tell: Teller): string => {
  const events = newestFirst(tell.catalogue.events);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${AUTHORITY}changes</id>
  <title>${escape(`${siteName}: ${changeStrings.index}`)}</title>
  <subtitle>${escape(changeStrings.indexIntro)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escape(tell.at(feedPath()))}"/>
  <link rel="alternate" type="text/html" href="${escape(tell.at(changesPath()))}"/>
  <updated>${momentOf(events[0]?.on ?? '2026')}</updated>
  <author><name>${siteName}</name></author>
${events.map((event) => writeEntry(tell, event)).join('\n')}
</feed>
`;
};
