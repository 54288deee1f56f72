import { describe, expect, it } from 'vitest';
import { match } from '../../src/matching/match.ts';
import { nearestFamily } from '../../src/matching/nearestFamily.ts';
import { compiled } from '../support/compiled.ts';
import { content } from '../support/content.ts';

const families = content.families.map(({ slug, facts }) => ({ slug, ...facts.wire }));

const familyOf = (text: string): string | undefined => {
  const { matches, values } = match(text, compiled);
  return nearestFamily(matches, values, families)?.slug;
};

/** The slugs that may answer for a family: its own, and those of the messages to which it leads. */
const answersOf = (slug: string): string[] => [
  slug,
  ...content.families
    .filter((family) => family.slug === slug)
    .flatMap(({ facts }) => facts.answers.flatMap(({ leads }) => leads.map((lead) => lead.slug))),
];

const WORDS = 'quokkas nap beneath the pergola till dusk';
const body = (type: string): string =>
  `{"type":"error","error":{"type":"${type}","message":"${WORDS}"}}`;

describe('an unknown message is answered by its family, or by a message to which that leads', () => {
  const shown = families.flatMap(({ slug, types, status }) => [
    ...types.map((type) => ({ slug, text: body(type) })),
    ...status.map((number) => ({ slug, text: `API Error: ${String(number)} ${WORDS}` })),
  ]);

  it.each(shown)('$slug: $text', ({ slug, text }) => {
    const [first] = match(text, compiled).matches;
    expect(answersOf(slug)).toContain(familyOf(text) ?? first?.slug);
  });
});

it.each([
  "You're out of extra usage. Add more at claude.ai/settings/usage and keep going.",
  'API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
  '{"error":{"code":503,"message":"The model is overloaded. Please try again later.","status":"UNAVAILABLE"}}',
  'Of 529 guests 404 came by train, 429 stayed for dinner, and 500 glasses broke.',
  'const limits = { rate: 429, retries: 500 }; throw new RangeError(`over ${limits.rate}`);',
  'Invoice 402, page 413: 401 pieces at 1.50 each, due in 400 days.',
])('no family is named for %s', (text) => {
  expect(familyOf(text)).toBeUndefined();
});
