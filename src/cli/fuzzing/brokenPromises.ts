import { foldText } from '../../matching/foldText.ts';
import type { Answer, Form, Span } from '../../matching/types.ts';

const spanFaults = (text: string, { start, end }: Span, from: number): string[] => {
  const place = `${String(start)} to ${String(end)} of ${String(text.length)}`;
  if (!(start >= from && end > start && end <= text.length)) return [`${place} is no passage`];
  const words = foldText(text.slice(start, end));
  const [first, last] = [words.start[0], words.end[words.count - 1]];
  return first === 0 && last === end - start ? [] : [`${place} is not bounded by words`];
};

const passageFaults = (text: string, spans: readonly Span[]): string[] =>
  spans.flatMap((span, i) => spanFaults(text, span, spans[i - 1]?.end ?? 0));

const formFaults = (text: string, { kind, start, end }: Form): string[] =>
  start >= 0 && end > start && end <= text.length
    ? []
    : [`${kind} is shown by ${String(start)} to ${String(end)} of ${String(text.length)}`];

/**
 * What every answer promises, whatever the text: spans lie in the text, in order, apart, and are bounded by words; a
 * value is what stands at its place; only a match has forms, and they lie in the text; no entry matches twice or ties with
 * itself; the nearest are named only when nothing matches.
 *
 * @param text the paste
 * @param answer what `match` said of it
 * @returns each promise that is broken, in words; empty when all are kept
 */
export const brokenPromises = (text: string, answer: Answer): string[] => {
  const { matches, layers, values, forms, nearest } = answer;
  return [
    ...matches.flatMap(({ slug, spans }) =>
      (spans.length > 0 ? passageFaults(text, spans) : ['no span']).map(
        (fault) => `${slug}: ${fault}`,
      ),
    ),
    ...layers.flatMap((layer) =>
      spanFaults(text, layer, 0).map((fault) => `${layer.slug}: ${fault}`),
    ),
    ...forms.flatMap((form) => formFaults(text, form)),
    ...(forms.length > 0 && matches.length === 0 ? ['has forms of nothing'] : []),
    ...values
      .filter(({ text: value, start, end }) => value === '' || text.slice(start, end) !== value)
      .map(({ kind, text: value }) => `${kind} "${value}" does not stand at its place`),
    ...matches
      .filter(({ count }) => count < 1)
      .map(({ slug }) => `${slug} is counted less than once`),
    ...[matches.map(({ slug }) => slug), ...matches.map(({ slug, ties }) => [slug, ...ties])]
      .filter((slugs) => new Set(slugs).size < slugs.length)
      .map((slugs) => `${slugs.join(', ')} has one slug twice`),
    ...(matches.length > 0 && nearest.length > 0 ? ['names what is near beside what matches'] : []),
  ];
};
