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

/**
 * Everything that has prose, in one form: all entries and events.
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
  ...content.events.map(eventEntry),
];
