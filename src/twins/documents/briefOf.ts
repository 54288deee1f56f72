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
import type { Row } from './blocks.ts';

/** An entry in ten lines: what it is, what to know at once, the first action, what to do next, where to read on. */
export interface Brief {
  readonly title: string;
  readonly gist: string;
  readonly rows: readonly Row[];
  readonly action?: string | undefined;
  /** What to check or do next, in order, under a label. */
  readonly next: { readonly label: string; readonly items: readonly string[] };
  readonly url: string;
}

const answersOf = ({ pay, wait, actor, time, retry }: VariantView['verdict']): Row[] => [
  ...verdictRows([pay.text, wait.text, actor.text, time]),
  [entryStrings.retry, retry.text],
];

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
      const brief = of(view, answersOf(verdict), variantStrings.cases, checks, firstAction);
      return { ...brief, title: message, url: shortUrl };
    }
    case 'fix': {
      const facts: Row[] = [
        [fixStrings.choose, view.chooseWhen],
        [fixStrings.cost, view.cost],
        [verdictStrings.time, `${String(view.minutes)} ${fixStrings.minutes}`],
        [verdictStrings.actor, verdictStrings.actors[view.actor]],
      ];
      const steps = view.steps.map(({ text }) => text);
      const free = view.beforePaying.map(({ check }) => check);
      return free.length > 0
        ? of(view, facts, fixStrings.beforePaying, free)
        : of(view, facts, fixStrings.steps, steps);
    }
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
      return of(view, [], entryStrings.onThisPage, headings, view.firstAction);
    }
  }
};
