import type { Served, ServedAnswer } from '../../../src/answers/servedCatalogue.ts';
import type { Answer, Match } from '../../../src/matching/types.ts';

/** What is said of four entries, one of each kind and one warning. */
export const answers: readonly ServedAnswer[] = [
  {
    slug: 'teapot-empty',
    kind: 'variant',
    title: 'The teapot is empty',
    gist: 'No tea is left',
    action: 'Open the `lid`.',
    verdict: ['No', 'No', 'You', '1 minute'],
    pool: 'teapot',
    retired: true,
  },
  {
    slug: 'teapot-low',
    kind: 'variant',
    title: 'The teapot runs low',
    gist: 'Little tea is left',
    action: 'Pour less.',
    warning: true,
  },
  {
    slug: 'kitchen-says',
    kind: 'wrapper',
    title: 'Kitchen says …',
    gist: 'The kitchen speaks',
    action: 'Read on.',
  },
  {
    slug: 'coffee-out',
    kind: 'lookalike',
    title: 'Coffee is out',
    gist: 'The bar has no coffee',
    action: 'Ask the bar.',
    provider: 'The bar',
  },
];

/** The same, with a family. */
export const served: Served = {
  answers,
  families: [
    {
      slug: 'cold-kettle',
      status: [418],
      types: ['kettle_error'],
      title: '418 and nothing else',
      question: 'Is the kettle on?',
    },
  ],
  steps: [7, 5],
};

/** A match of the first five characters, with what is given. */
export const matchOf = (slug: string, given: Partial<Match> = {}): Match => ({
  slug,
  kind: 'variant',
  sure: 'exact',
  spans: [{ start: 0, end: 5 }],
  wording: 'The teapot is empty',
  count: 1,
  ties: [],
  mended: [],
  ...given,
});

/** An answer with what is given, and nothing else. */
export const answerOf = (given: Partial<Answer>): Answer => ({
  matches: [],
  layers: [],
  values: [],
  forms: [],
  nearest: [],
  ...given,
});
