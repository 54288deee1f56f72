import { answerStrings } from '../../strings/answers.ts';
import { verdictRows, verdictStrings } from '../../strings/variants.ts';
import { element, withCode } from '../element.ts';
import { sentence } from '../../strings/sentence.ts';
import type { Finding, Link } from '../../answers/replyTo.ts';

const linkTo = ({ title, path }: Link): HTMLAnchorElement => element('a', { href: path }, title);

/** A list of links under a line of text; nothing when there are none. */
export const renderLinks = (intro: string, links: readonly Link[]): HTMLElement | undefined => {
  if (links.length === 0) return undefined;
  const items = links.map((link) => element('li', {}, linkTo(link)));
  return element('div', { class: 'links' }, element('p', {}, intro), element('ul', {}, ...items));
};

/** How sure, by word and by shape, with the reason. */
export const renderSureness = (sure: string, label: string, reason: string): HTMLElement =>
  element('p', { class: 'sure', 'data-sure': sure }, element('strong', {}, label), ' ', reason);

const surenessOf = ({ known, label, reason }: Finding): HTMLElement => {
  const stranger = known.kind === 'lookalike';
  return renderSureness(stranger ? 'none' : label.toLowerCase(), label, reason);
};

const verdictRow = (answers: Parameters<typeof verdictRows>[0]): HTMLElement => {
  const cells = verdictRows(answers).map(([question, answer]) =>
    element('div', {}, element('dt', {}, question), element('dd', {}, answer)),
  );
  return element('dl', { class: 'verdict' }, ...cells);
};

const firstAction = ({ known }: Finding): HTMLElement =>
  element(
    'p',
    { class: 'first' },
    element('strong', {}, `${verdictStrings.firstFree}:`),
    ' ',
    ...withCode(known.action),
  );

const details = ({ notes, ties }: Finding): (HTMLElement | undefined)[] => [
  ...notes.map((note) => element('p', { class: 'note' }, note)),
  renderLinks(answerStrings.ties, ties),
];

const openLink = ({ known, path }: Finding): HTMLElement => {
  const { openPage, openStranger } = answerStrings;
  const words = known.kind === 'lookalike' ? openStranger : openPage;
  return element('p', {}, element('a', { class: 'open', href: path }, words));
};

/** Draws the likely cause: how sure, the page's first screen in short, and the way there. */
export const renderFinding = (finding: Finding): HTMLElement =>
  element(
    'div',
    { class: 'finding', 'data-pool': finding.known.pool },
    surenessOf(finding),
    element('h3', {}, linkTo(finding)),
    element('p', {}, ...withCode(sentence(finding.known.gist))),
    finding.known.verdict && verdictRow(finding.known.verdict),
    firstAction(finding),
    ...details(finding),
    openLink(finding),
  );

/** Draws a further error of the same text, in short. */
export const renderFurther = (finding: Finding): HTMLElement =>
  element(
    'li',
    {},
    element('h3', {}, linkTo(finding)),
    surenessOf(finding),
    element('p', {}, ...withCode(sentence(finding.known.gist))),
    ...details(finding),
  );
