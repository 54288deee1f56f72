import { checkAnswers } from './checks/answers.ts';
import { checkCosts } from './checks/costs.ts';
import { checkEvents } from './checks/events.ts';
import { checkIds } from './checks/ids.ts';
import { checkNames } from './checks/names.ts';
import { checkPromises } from './checks/promises.ts';
import { checkProse } from './checks/prose.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkReferences } from './checks/references.ts';
import { checkRoutes } from './checks/routes.ts';
import type { ReadContent } from './readContent-fs.ts';
import type { Fault } from './faults.ts';

/**
 * Checks what a schema cannot: everything that is wrong between entries, all at once.
 *
 * @param read all content, with what did not fit its schema
 * @param today the day by which reviews are due, yyyy-mm-dd
 * @returns all faults, those of the schemas first, each with file and field; empty when the content is whole
 * @example
 * checkIntegrity(readContent('tests/fixtures/sites/whole'), '2026-11-21'); // []
 */
export const checkIntegrity = (
  { content, faults, leftOut }: ReadContent,
  today: string,
): Fault[] => [
  ...faults,
  ...checkNames(content),
  ...checkIds(content),
  ...checkReferences(content, leftOut),
  ...checkProse(content),
  ...checkRoutes(content),
  ...checkQuestions(content),
  ...checkEvents(content),
  ...checkCosts(content),
  ...checkPromises(content, today),
  ...checkAnswers(content),
];
