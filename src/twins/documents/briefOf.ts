import type { FixView } from '../../schemas/views/fixView.ts';
import type { VariantView } from '../../schemas/views/variantView.ts';
import {
  entryStrings,
  familyStrings,
  fixStrings,
  poolStrings,
  toolStrings,
  wrapperStrings,
} from '../../strings/entries.ts';
import { guideStrings } from '../../strings/guides.ts';
import { variantStrings, verdictRows, verdictStrings } from '../../strings/variants.ts';
import type { EntryView } from '../EntryView.ts';
import { BETWEEN, type Row } from './blocks.ts';

/** The answers that come first, on a line of their own. */
const PAY_AND_WAIT = 2;

/** An entry in ten lines: what it is, what to know at once, the first action, what to do next, where to read on. */
export interface Brief {
  readonly title: string;
  readonly gist: string;
  readonly rows: readonly Row[];
  /** The rows as lines of text: short ones share a line, and what can wait is left out. */
  readonly lines: readonly (readonly Row[])[];
  readonly action?: string | undefined;
  /** What to check or do next, in order, under a label; steps need none. */
  readonly next: { readonly label: string; readonly items: readonly string[] };
  readonly url: string;
}

const answersOf = ({ pay, wait, actor, time, retry }: VariantView['verdict']): Row[] => [
  ...verdictRows([pay.text, wait.text, actor.text, time]),
  [entryStrings.retry, retry.text],
];

const ofFix = (view: FixView): Brief => {
  const cost: Row = [fixStrings.cost, view.cost];
  const effort: Row[] = [
    [verdictStrings.time, `${String(view.minutes)} ${fixStrings.minutes}`],
    [verdictStrings.actor, verdictStrings.actors[view.actor]],
  ];
  const steps = view.steps.map(({ text }) => text);
  const free = view.beforePaying.map(({ check }) => check).join(BETWEEN);
  return {
    ...of(view, [[fixStrings.choose, view.chooseWhen], cost, ...effort], '', steps),
    lines: [
      [cost, ...effort],
      ...(free === '' ? [] : [[[fixStrings.beforePaying, free] as const]]),
    ],
  };
};

const of = (
  view: EntryView,
  rows: readonly Row[],
  label: string,
  items: readonly string[],
  action?: string,
): Brief => ({
  title: view.title,
  gist: view.gist,
  rows,
  lines: rows.map((row) => [row]),
  action,
  next: { label, items },
  url: view.url,
});

/**
 * An entry in short: what stands on the first screen of its page.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * briefOf(viewOf(teller, 'variant', 'out-of-tea')).action; // 'Look into the pot.'
 */
export const briefOf = (view: EntryView): Brief => {
  switch (view.kind) {
    case 'variant': {
      const { message, verdict, cases, firstAction, shortUrl } = view;
      const checks = cases.map(({ title, check }) => `${title}: ${check}`);
      const rows = answersOf(verdict);
      const brief = of(view, rows, variantStrings.cases, checks, firstAction);
      return {
        ...brief,
        lines: [rows.slice(0, PAY_AND_WAIT), rows.slice(PAY_AND_WAIT)],
        title: message,
        url: shortUrl,
      };
    }
    case 'fix':
      return ofFix(view);
    case 'pool': {
      const names = ['refills', 'atZero', 'raisedBy', 'costs'] as const;
      const facts = names.map((name): Row => [poolStrings[name], view[name]]);
      const shown = view.shownAt.map(({ where, shows }) => `${where}: ${shows}`);
      return of(view, facts, poolStrings.shownAt, shown);
    }
    case 'tool': {
      const facts: Row[] = [
        [toolStrings.maker, view.maker],
        [toolStrings.seeAccount, view.seeAccount],
        [toolStrings.setKey, view.setKey],
      ];
      const pools = view.pools.map(({ title, when }) => `${title}: ${when}`);
      return of(view, facts, toolStrings.pools, pools);
    }
    case 'wrapper':
      return of(view, [], wrapperStrings.readIt, view.readIt, view.firstAction);
    case 'family': {
      const facts: Row[] = [
        [familyStrings.status, view.wire.status.join(', ')],
        [familyStrings.types, view.wire.types.join(', ')],
      ];
      const answers = view.answers.map(({ says, then }) => `${says}: ${then}`);
      const known = facts.filter(([, text]) => text !== '');
      return of(view, known, view.question, answers, view.firstAction);
    }
    case 'guide': {
      const checks = view.cases.map(({ title, check }) => `${title}: ${check}`);
      if (checks.length > 0) return of(view, [], guideStrings.cases, checks, view.firstAction);
      const headings = view.text.flatMap((block) => /^## (.+)$/.exec(block)?.[1] ?? []);
      const terms = view.terms.map(({ term, meaning }) => `${term}: ${meaning}`);
      return headings.length > 0
        ? of(view, [], entryStrings.onThisPage, headings, view.firstAction)
        : of(view, [], guideStrings.terms, terms, view.firstAction);
    }
  }
};
