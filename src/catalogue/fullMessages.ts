import { fillTemplate } from '../shapes/fillTemplate.ts';
import type { Message } from '../shapes/tryShapes.ts';
import type { Content } from './content.ts';

/** Which of the three real values fills the holes of a template. */
type Choice = Parameters<typeof fillTemplate>[1];

/**
 * Every full wording of every variant as readers see it; short forms are left out, because they prove little by themselves.
 *
 * @param choices with which values holes are filled; wordings without holes come once
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * fullMessages(content, [0])[0]?.slug; // 'out-of-tea'
 */
export const fullMessages = (
  { variants }: Pick<Content, 'variants'>,
  choices: readonly Choice[],
): Message[] =>
  variants.flatMap(({ slug, facts }) => {
    const full = facts.wordings.filter(({ short }) => !short);
    const filled = full.flatMap(({ text }) => choices.map((choice) => fillTemplate(text, choice)));
    return [...new Set(filled)].map((text) => ({ slug, text }));
  });
