import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseAudience, fixAudience } from '../../src/catalogue/audiences.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { root } from '../../src/cli/root.ts';
import { PARTIES, PLANS, ROLES } from '../../src/schemas/audience.ts';
import { readerStrings } from '../../src/strings/reader.ts';

const { content } = readContent(join(root, 'content'));

test('a case is for anyone as soon as one of its fixes is', () => {
  expect(
    caseAudience({ fixes: ['add-usage-credits', 'use-an-api-key'] }, content.fixes).plans,
  ).toEqual([]);
  const { plans } = caseAudience(
    { fixes: ['add-usage-credits', 'add-console-credits'] },
    content.fixes,
  );
  expect(plans).toEqual(expect.arrayContaining(['pro', 'api-key']));
});

test('what a case says itself goes before what follows from its fixes', () => {
  const own = { tools: [], plans: [], roles: [ROLES[1]] };
  expect(caseAudience({ fixes: ['add-usage-credits'], for: own }, content.fixes)).toBe(own);
});

test('a member can ask for what an admin does', () => {
  const forAdmins = content.fixes.filter(({ facts }) => facts.actor === 'admin');
  expect(forAdmins.length).toBeGreaterThan(0);
  for (const fix of forAdmins) expect(fixAudience(fix).roles).toEqual(['member', 'admin']);
});

test('every plan and role has its words, and no tool the name of one', () => {
  expect(Object.keys(readerStrings.plans)).toEqual([...PLANS]);
  expect(Object.keys(readerStrings.roles)).toEqual([...ROLES]);
  const words: readonly string[] = [...PLANS, ...ROLES, ...PARTIES];
  expect(content.tools.filter(({ slug }) => words.includes(slug))).toEqual([]);
});
