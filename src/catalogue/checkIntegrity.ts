import { checkAnswers } from './checks/answers.ts';
import { checkNames } from './checks/names.ts';
import { checkPromises } from './checks/promises.ts';
import { checkProse } from './checks/prose.ts';
import { checkReferences } from './checks/references.ts';
import type { Content } from './content.ts';
import type { Fault } from './faults.ts';

/**
 * Checks what a schema cannot: everything that is wrong between entries, all at once.
 *
 * @param content all content; every entry fits its schema
 * @param today the day by which reviews are due, yyyy-mm-dd
 * @returns all faults, each with file and field; empty when the content is whole
 */
export const checkIntegrity = (content: Content, today: string): Fault[] => [
  ...checkNames(content),
  ...checkReferences(content),
  ...checkProse(content),
  ...checkPromises(content, today),
  ...checkAnswers(content),
];
