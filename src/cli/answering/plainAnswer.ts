import type { Reply } from '../../answers/replyTo.ts';
import type { ServedAnswer } from '../../answers/servedCatalogue.ts';
import type { ValueKind } from '../../matching/types.ts';
import { aliasPath } from '../../paths.ts';
import { redact } from '../../redaction/redact.ts';

/** A page with its absolute address. */
interface Page {
  readonly title: string;
  readonly url: string;
}

/** One error in the text, as it is printed. */
export interface PlainFinding extends Page {
  readonly kind: ServedAnswer['kind'];
  readonly slug: string;
  /** Of a variant: its permanent number, and the address that ends in it. */
  readonly number?: number;
  readonly permalink?: string;
  /** How sure, in the words of the site. */
  readonly label: string;
  readonly sure: 'exact' | 'likely';
  readonly reason: string;
  readonly gist: string;
  readonly verdict?: {
    readonly pay: string;
    readonly wait: string;
    readonly actor: string;
    readonly time: string;
  };
  readonly firstAction: string;
  readonly notes: readonly string[];
  readonly ties: readonly Page[];
}

/** Something that was read out of the text. */
interface PlainValue {
  readonly kind: ValueKind | 'prefix';
  readonly label: string;
  readonly text: string;
}

/** What is printed of a text, as plain data; nothing in it looks like a secret. */
export interface PlainAnswer {
  /** Whether the first finding is a message of Claude's or a prefix of one of its clients. */
  readonly ours: boolean;
  readonly summary: string;
  readonly findings: readonly PlainFinding[];
  readonly values: readonly PlainValue[];
  readonly family?: Page & { readonly question: string };
  readonly nearest: readonly Page[];
}

/** Masks secrets in every string of some plain data. */
const maskAll = <Data>(data: Data): Data => {
  const masked: unknown = JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === 'string' ? redact(value).text : value,
  );
  return masked as Data;
};

/**
 * Makes of a reply what a terminal or a script gets: whole addresses, and secrets masked.
 *
 * @param site the address of the site
 * @param numbers the permanent numbers of variants, by slug
 * @example
 * const parts = lookupCatalogue(readContent('tests/fixtures/sites/whole').content);
 * const answer = textAnswerer(parts, 'https://tea.example/');
 * plainAnswer(answer('Where do I buy tea?'), 'https://tea.example', new Map()).ours; // false
 */
export const plainAnswer = (
  reply: Reply,
  site: string,
  numbers: ReadonlyMap<string, number>,
): PlainAnswer => {
  const page = ({ title, path }: { title: string; path: string }): Page => ({
    title,
    url: new URL(path, site).href,
  });
  const findings = reply.findings.map((finding): PlainFinding => {
    const { known, label, exact, reason, notes, ties } = finding;
    const number = numbers.get(known.slug);
    const [pay = '', wait = '', actor = '', time = ''] = known.verdict ?? [];
    return {
      ...page(finding),
      kind: known.kind,
      slug: known.slug,
      ...(number !== undefined && { number, permalink: new URL(aliasPath(number), site).href }),
      label,
      sure: exact ? 'exact' : 'likely',
      reason,
      gist: known.gist,
      ...(known.verdict && { verdict: { pay, wait, actor, time } }),
      firstAction: known.action,
      notes,
      ties: ties.map(page),
    };
  });
  const { family } = reply;
  return maskAll({
    ours: findings[0] !== undefined && findings[0].kind !== 'lookalike',
    summary: reply.summary,
    findings,
    values: reply.readings.map(({ kind, label, text }) => ({
      kind: kind ?? 'prefix',
      label,
      text,
    })),
    ...(family && { family: { ...page(family), question: family.question } }),
    nearest: reply.nearest.map(page),
  });
};
