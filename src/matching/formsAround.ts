import { FORM_PATTERNS, type FormPlace } from './formPatterns.ts';
import { notationAround } from './notationAround.ts';
import type { Form, FormKind, Match, Span } from './types.ts';

/** Of a longer message than this, only the beginning is looked at; characters. */
const MESSAGE = 2000;
/** So much of its lines is looked at before and behind it, and so much around it for what stands on other lines. */
const LINE = 500;
const NEARBY = 1500;

type Places = Readonly<Record<FormPlace, Span>>;

const placesAround = (text: string, start: number, end: number): Places => {
  const from = Math.max(0, start - LINE);
  const line = from + text.slice(from, start).lastIndexOf('\n') + 1;
  const [rest = ''] = text.slice(end, end + LINE).split('\n', 1);
  const lineEnd = end + rest.length;
  return {
    head: { start: line, end: start },
    lines: { start: line, end: lineEnd },
    message: { start, end },
    nearby: { start: Math.max(0, start - NEARBY), end: end + NEARBY },
  };
};

const patternForms = (text: string, places: Places): Form[] =>
  FORM_PATTERNS.flatMap(([kind, place, pattern]) => {
    const { start, end } = places[place];
    const found = pattern.exec(text.slice(start, end));
    return found ? formAt(kind, start + found.index, found[0]) : [];
  });

/** A fence, or a sign of code within a line, that is open where the message begins. A fence is three signs, an odd number, too. */
const openCode = (text: string, { message, nearby }: Places): Form[] => {
  const before = text.slice(nearby.start, message.start);
  const behind = text.slice(message.end, nearby.end).indexOf('`');
  const isOpen = before.split('`').length % 2 === 0;
  return isOpen && behind !== -1 ? [formAt('code', message.end + behind, '`')] : [];
};

const formAt = (kind: FormKind, start: number, shown: string): Form => ({
  kind,
  start,
  end: start + shown.length,
});

/**
 * What the first match of a paste was wrapped in, besides what its client prints: notations, markup, marks of terminals and
 * logs, signs of other scripts, broken words. Nothing else of the paste is looked at.
 *
 * @param text the paste
 * @param matches what was recognised in it
 * @returns each form once, of broken and glued words each word; at its offsets stands what shows it
 * @example
 * const spans = [{ start: 2, end: 12 }];
 * formsAround('> Overloaded', [{ spans, mended: [] }])[0]?.kind; // 'quote'
 */
export const formsAround = (
  text: string,
  [first]: readonly Pick<Match, 'spans' | 'mended'>[],
): Form[] => {
  const start = first?.spans[0]?.start;
  if (first === undefined || start === undefined) return [];
  const end = Math.min(first.spans.at(-1)?.end ?? start, start + MESSAGE);
  const places = placesAround(text, start, end);
  const notation = notationAround(text, places.message);
  const forms = [
    ...(notation ? [notation] : []),
    ...patternForms(text, places),
    ...openCode(text, places),
  ];
  const isFirst = ({ kind }: Form, i: number): boolean =>
    forms.findIndex((form) => form.kind === kind) === i;
  return [...forms.filter(isFirst), ...first.mended];
};
