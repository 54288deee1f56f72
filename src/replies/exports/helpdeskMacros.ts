import type { VariantReplies } from '../variantReplies.ts';
import { csvTable } from './csvTable.ts';

/** A macro as Zendesk's API takes it; others have the same parts under other names. */
export interface HelpdeskMacro {
  readonly title: string;
  readonly description: string;
  readonly active: boolean;
  readonly actions: readonly { readonly field: string; readonly value: string }[];
}

/**
 * The replies as macros; `::` puts them into a folder of their own.
 *
 * @example
 * helpdeskMacros([]); // []
 */
export const helpdeskMacros = (all: readonly VariantReplies[]): HelpdeskMacro[] =>
  all.map(({ title, link, verified, replies }) => ({
    title: `Claude::${title}`,
    description: `${link} (${verified})`,
    active: true,
    actions: [{ field: 'comment_value_html', value: replies.email.long.html }],
  }));

/**
 * The same as a table, for help desks that import one and for spreadsheets.
 *
 * @example
 * helpdeskTable([]); // '"id","title","text","html","link","verified"\r\n'
 */
export const helpdeskTable = (all: readonly VariantReplies[]): string =>
  csvTable([
    ['id', 'title', 'text', 'html', 'link', 'verified'],
    ...all.map(({ slug, title, link, verified, replies: { email } }) => [
      slug,
      title,
      email.long.text,
      email.long.html,
      link,
      verified,
    ]),
  ]);
