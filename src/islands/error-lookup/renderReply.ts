import { listPath, startPath } from '../../paths.ts';
import { answerStrings } from '../../strings/answers.ts';
import { element } from '../element.ts';
import type { FamilyLink } from '../../answers/familyLink.ts';
import { renderFinding, renderFurther, renderLinks, renderSureness } from './renderFinding.ts';
import { renderPassage, renderReadings } from './renderReadings.ts';
import type { Finding, Reply } from '../../answers/replyTo.ts';

/** The way on where the lookup has no answer: the list of all messages. */
export const renderListLink = (): HTMLElement =>
  element('p', {}, element('a', { class: 'open', href: listPath('variant') }, answerStrings.list));

const renderFamily = ({ title, path, question }: FamilyLink): HTMLElement =>
  element(
    'div',
    { class: 'family' },
    element('p', {}, answerStrings.family, ' ', element('strong', {}, question)),
    element('p', {}, element('a', { class: 'open', href: path }, title)),
  );

const nothingKnown = (reply: Reply): (Node | undefined)[] => [
  element('h2', {}, answerStrings.answer),
  element(
    'div',
    { class: 'finding' },
    renderSureness('none', answerStrings.notOurs, answerStrings.noneReason),
    reply.family && renderFamily(reply.family),
    renderLinks(answerStrings.nearest, reply.nearest),
    element('p', {}, answerStrings.listHint),
    renderListLink(),
    element('p', {}, element('a', { href: startPath() }, answerStrings.questions)),
  ),
  renderReadings(reply),
];

const known = (first: Finding, others: Finding[], reply: Reply) => {
  const { family, passage } = reply;
  const several = others.length > 0;
  return [
    element('h2', {}, several ? answerStrings.cause : answerStrings.answer),
    renderFinding(first),
    family && renderFamily(family),
    passage && renderPassage(passage),
    renderReadings(reply),
    several ? element('h2', {}, answerStrings.also) : undefined,
    several ? element('ol', { class: 'further' }, ...others.map(renderFurther)) : undefined,
  ];
};

/**
 * Draws a reply. Whatever stands in the reader's text arrives as text and never as markup.
 *
 * @returns the nodes that make up the answer, the likely cause first
 * @example
 * area.replaceChildren(...renderReply(reply));
 */
export const renderReply = (reply: Reply): Node[] => {
  const [first, ...others] = reply.findings;
  const nodes = first === undefined ? nothingKnown(reply) : known(first, others, reply);
  return nodes.filter((node) => node !== undefined);
};
