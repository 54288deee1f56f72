import type { Answer, Form, Layer, Match, Span, ValueKind } from '../matching/types.ts';
import { answerStrings, valueStrings } from '../strings/answers.ts';
import { entryPath } from '../paths.ts';
import { fillIn } from '../strings/fillIn.ts';
import { sentence } from '../strings/sentence.ts';
import { cutPassage, type Passage } from './cutPassage.ts';
import { familyLink, type FamilyLink } from './familyLink.ts';
import { inOneLine } from './inOneLine.ts';
import { readableValue } from './readableValue.ts';
import { knownBySlug, type FindKnown, type ServedAnswer, type Served } from './servedCatalogue.ts';

/** An entry's name and address. */
export interface Link {
  readonly title: string;
  readonly path: string;
}

/** What the reader is told of one error in the text. */
export interface Finding extends Link {
  readonly known: ServedAnswer;
  readonly exact: boolean;
  /** How sure, in the words of the site. */
  readonly label: string;
  readonly reason: string;
  readonly notes: readonly string[];
  readonly ties: readonly Link[];
}

/** Something read out of the text, with its label; a prefix leads to its page. */
export interface Reading {
  readonly label: string;
  readonly text: string;
  readonly link?: Link;
  /** Of a value. */
  readonly kind?: ValueKind;
}

/** Where a reply came from that is not the answer to a text of the reader's. */
export interface Origin {
  /** What its values are called together. */
  readonly title: string;
  /** The day on which the answer was given, yyyy-mm-dd. */
  readonly day: string;
}

/** All that the reader is told of a text, ready to be drawn. */
export interface Reply {
  /** One sentence for those who do not see the answer. */
  readonly summary: string;
  /** The likely cause first; empty when nothing is known. */
  readonly findings: readonly Finding[];
  readonly readings: readonly Reading[];
  /** The part of the text that shows the first finding. */
  readonly passage?: Passage | undefined;
  /** What the first finding was wrapped in. */
  readonly forms: readonly Form[];
  /** Where no message is known, but its status or type is. */
  readonly family?: FamilyLink | undefined;
  /** What comes nearest, when nothing is known. */
  readonly nearest: readonly Link[];
  /** Only where it came with a link. */
  readonly origin?: Origin;
}

/** Of the words that matched, no more than this is repeated in a sentence; characters. */
const QUOTED = 90;
/** Behind a prefix's own words, the head of an error as JSON; and all of a prefix that is nothing else. */
const JSON_HEAD = /(?:^type\b|\W{0,4}\{).*/;

const linkTo = ({ kind, slug, title }: ServedAnswer): Link => ({
  title,
  path: entryPath(kind, slug),
});

const linksTo = (slugs: readonly string[], find: FindKnown): Link[] =>
  slugs.flatMap((slug) => {
    const known = find(slug);
    return known ? [linkTo(known)] : [];
  });

const quoted = (text: string, { start, end }: Span): string =>
  inOneLine(text.slice(start, end), QUOTED);

/** The words that matched, as the reader wrote them, in one line. */
const quoteSpans = (text: string, { spans }: Match): string =>
  `“${inOneLine(spans.map((span) => quoted(text, span)).join(' … '), QUOTED)}”`;

const reasonOf = (text: string, match: Match, known: ServedAnswer): string => {
  const { exactReason, likelyReason, linkReason, prefixReason, strangerReason } = answerStrings;
  if (match.linked) return linkReason;
  if (match.kind === 'wrapper') return prefixReason;
  const reason =
    match.sure === 'exact' ? exactReason : fillIn(likelyReason, { words: quoteSpans(text, match) });
  return match.kind === 'lookalike'
    ? fillIn(strangerReason, { provider: known.provider ?? '', reason })
    : reason;
};

const notesOn = (match: Match, known: ServedAnswer): string[] => [
  ...(known.warning ? [answerStrings.warning] : []),
  ...(known.retired ? [answerStrings.retired] : []),
  ...(match.count > 1 ? [fillIn(answerStrings.times, { count: match.count })] : []),
];

const findingOf = (text: string, match: Match, find: FindKnown): Finding[] => {
  const known = find(match.slug);
  if (known === undefined) return [];
  const { exact, likely, notOurs } = answerStrings;
  const isExact = match.sure === 'exact';
  const sure = isExact ? exact : likely;
  return [
    {
      ...linkTo(known),
      known,
      exact: isExact,
      label: match.kind === 'lookalike' ? notOurs : sure,
      reason: reasonOf(text, match, known),
      notes: notesOn(match, known),
      ties: linksTo(match.ties, find),
    },
  ];
};

/** A prefix that is all JSON has no words of its own but its name. */
const prefixReading = (text: string, layer: Layer, find: FindKnown): Reading[] =>
  linksTo([layer.slug], find).map((link) => ({
    label: valueStrings.prefix,
    text: quoted(text, layer).replace(JSON_HEAD, '') || link.title,
    link,
  }));

const summaryOf = ([first, ...others]: readonly Finding[], family?: FamilyLink): string => {
  if (first === undefined) {
    const question = family ? ` ${answerStrings.family} ${family.question}` : '';
    return `${answerStrings.notOurs}. ${answerStrings.noneReason}${question}`;
  }
  const { label, title, known } = first;
  const more = others.length > 0 ? ` ${fillIn(answerStrings.more, { count: others.length })}` : '';
  return `${label}: ${sentence(title)} ${sentence(known.gist)}${more}`;
};

/**
 * Puts the matcher's answer into the words that the reader sees.
 *
 * @param text the text that was answered
 * @param answer what the matcher says of it; its offsets are offsets into `text`
 * @param served what is there to be said
 * @returns plain data, without markup
 * @example
 * replyTo('Overloaded', answer, served).findings[0]?.label; // 'Exact'
 */
export const replyTo = (text: string, answer: Answer, served: Served): Reply => {
  const find = knownBySlug(served.answers);
  const findings = answer.matches.flatMap((match) => findingOf(text, match, find));
  const [first] = answer.matches;
  const family = familyLink(answer, served.families);
  return {
    summary: summaryOf(findings, family),
    findings,
    readings: [
      ...answer.layers.flatMap((layer) => prefixReading(text, layer, find)),
      ...answer.values.map((value) => ({
        kind: value.kind,
        label: valueStrings[value.kind],
        text: readableValue(value),
      })),
    ],
    passage: first && cutPassage(text, first.spans),
    forms: answer.forms,
    family,
    nearest: linksTo(answer.nearest, find),
  };
};
