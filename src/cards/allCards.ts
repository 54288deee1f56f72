import type { Content } from '../catalogue/content.ts';
import { homeStrings, pageStrings } from '../strings/page.ts';
import type { Card } from './Card.ts';
import { fixCard, guideCard, poolCard, variantCard } from './entryCards.ts';

/** The card of every page that has none of its own. */
export const siteCard: Card = {
  name: 'site',
  mark: '',
  title: homeStrings.title,
  isMessage: false,
  lede: homeStrings.intro,
  answers: [],
  first: { label: pageStrings.paste, text: pageStrings.private },
};

/**
 * All cards of the site.
 *
 * @example
 * allCards(readContent('tests/fixtures/sites/whole').content).map(({ name }) => name)[0]; // 'site'
 */
export const allCards = (
  content: Pick<Content, 'variants' | 'pools' | 'fixes' | 'guides'>,
): Card[] => [
  siteCard,
  ...content.variants.map((entry) => variantCard(entry, content.pools)),
  ...content.pools.map(poolCard),
  ...content.fixes.map(fixCard),
  ...content.guides.map(guideCard),
];
