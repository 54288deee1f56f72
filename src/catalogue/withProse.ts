import type { Content, ContentEntry } from './content.ts';

/** An event as an entry: title and text as one, since a figure in the title rests on the claims of the text. */
const eventEntry = ({
  id,
  file,
  title,
  text,
}: Content['events'][number]): ContentEntry<object> => ({
  slug: id,
  file,
  facts: { [id]: { text: `${title}: ${text}` } },
  body: '',
});

/** A route as an entry, for its prose. */
const routeEntry = ({
  id,
  file,
  who,
  steps,
  besides,
}: Content['routes'][number]): ContentEntry<object> => ({
  slug: id,
  file,
  facts: { [id]: { who, steps, besides } },
  body: '',
});

/** The sentences among the costs, as entries. */
const noteEntries = (items: Content['costs']): ContentEntry<object>[] =>
  items.flatMap((item) =>
    item.kind === 'note'
      ? [{ slug: item.id, file: item.file, facts: { [item.id]: { text: item.text } }, body: '' }]
      : [],
  );

/**
 * Everything that has prose, in one form: all entries, routes, events and notes on costs.
 *
 * @example
 * withProse(readContent('tests/fixtures/sites/whole').content).some(({ slug }) => slug === 'teapot'); // true
 */
export const withProse = (content: Content): ContentEntry<object>[] => [
  ...content.variants,
  ...content.wrappers,
  ...content.families,
  ...content.pools,
  ...content.fixes,
  ...content.tools,
  ...content.guides,
  ...content.lookalikes,
  ...content.questions,
  ...content.routes.map(routeEntry),
  ...content.events.map(eventEntry),
  ...noteEntries(content.costs),
];
