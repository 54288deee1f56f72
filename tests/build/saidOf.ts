import type { CaseView, RouteView } from '../../src/schemas/views/parts.ts';
import type { EntryView } from '../../src/twins/EntryView.ts';

const casesOf = (cases: readonly CaseView[]): string[] =>
  cases.flatMap(({ title, check, expect, then }) => [title, check, expect, then]);

const routesOf = (routes: readonly RouteView[]): string[] =>
  routes.flatMap(({ title, who, steps, besides }) => [
    ...[title, who, ...steps.map(({ when }) => when)],
    besides?.when ?? '',
  ]);

/** What an entry says that must not differ between its forms, in the order in which all of them say it. */
export const saidOf = (view: EntryView): string[] => {
  switch (view.kind) {
    case 'variant': {
      // Whether to send it again comes behind the first action on the page, and before it elsewhere.
      const { pay, wait, actor, time } = view.verdict;
      return [
        ...[view.message, view.gist, pay.text, wait.text, actor.text, time],
        ...[
          view.firstAction,
          ...Object.values(view.reading ?? {}),
          ...view.meaning,
          ...casesOf(view.cases),
        ],
        ...view.dontTry.flatMap(({ what, why }) => [what, why]),
        ...[...view.stillFailing, ...view.notSameAs.map(({ tell }) => tell), ...view.collect],
        ...[view.reply.short, ...view.reply.ask, ...view.unknown],
      ];
    }
    case 'fix':
      return [
        ...[view.title, view.gist, view.chooseWhen, view.cost],
        ...view.beforePaying.flatMap(({ check, shows }) => [check, shows]),
        ...[...view.steps.map(({ text }) => text), view.check.run, view.check.expect, view.ifNot],
        ...[...view.risks, ...view.about, ...view.solves.map(({ title }) => title)],
      ];
    case 'pool':
      return [
        ...[view.title, view.gist, view.refills, view.atZero, view.raisedBy, view.costs],
        ...[
          view.expires ?? '',
          ...Object.values(view.reading),
          ...routesOf(view.routes),
          ...view.shownAt.flatMap(({ where, shows }) => [where, shows]),
        ],
        ...[...view.draws, ...view.drawsNot, ...view.about],
        ...[...view.notSameAs, ...view.fixes, ...view.messages, ...view.tools].map(
          (one) => one.title,
        ),
        ...view.unknown,
      ];
    case 'tool':
      return [
        ...[view.title, view.gist, ...routesOf(view.routes)],
        ...view.pools.flatMap(({ title, when }) => [title, when]),
        ...view.credentials.flatMap(({ name, says }) => [name, says]),
        ...[view.seeAccount, view.setKey, view.switchBack ?? '', view.wraps, ...view.about],
        ...[...view.messages.map(({ title }) => title), ...view.unknown],
      ];
    case 'wrapper':
      return [
        ...[view.title, view.gist, view.firstAction, ...view.readIt],
        ...view.canFollow.flatMap(({ title, tell }) => [title, tell]),
        ...[...view.alsoFollows, ...view.about, view.reply.short, ...view.reply.ask],
      ];
    case 'family':
      return [
        ...[view.title, view.gist, view.firstAction, view.question],
        ...view.answers.flatMap(({ says, then }) => [says, then]),
        ...[...view.about, ...view.unknown],
      ];
    case 'guide':
      return [
        ...[view.title, view.gist, view.firstAction ?? '', ...casesOf(view.cases)],
        ...view.corrections.flatMap(({ says, truth }) => [says, truth]),
        ...view.terms.map(({ meaning }) => meaning),
        ...[...view.related.map(({ title }) => title), ...view.unknown],
      ];
  }
};
