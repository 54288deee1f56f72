import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../src/catalogue/checkIntegrity.ts';
import {
  FAULT_KINDS,
  printFaults,
  type Fault,
  type FaultKind,
} from '../../src/catalogue/faults.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { BREAKAGES, TOGETHER } from '../fixtures/breakages.ts';
import { withBrokenContent, type Breakage } from '../support/brokenSite.ts';

const TODAY = '2026-11-21';

const faultsOf = (breakages: readonly Breakage[]): Fault[] =>
  withBrokenContent(breakages, (folder) => checkIntegrity(readContent(folder), TODAY));

const kinds = Object.keys(FAULT_KINDS) as FaultKind[];

describe('checkIntegrity()', () => {
  it('finds nothing wrong with the whole fixture site', () => {
    expect(faultsOf([])).toEqual([]);
  });

  it.each(kinds)('reports %s with its file and field', (kind) => {
    const breakage = BREAKAGES[kind];
    const found = faultsOf([breakage]).find(
      (fault) => fault.kind === kind && fault.field === breakage.field,
    );
    expect(found?.what).toBeTruthy();
    expect(`content/${breakage.file}`).toContain(found?.file);
  });

  it('reports every broken fact at once', () => {
    const reported = new Set(
      faultsOf(TOGETHER.map((kind) => BREAKAGES[kind])).map((fault) => fault.kind),
    );
    expect([...reported]).toEqual(expect.arrayContaining(TOGETHER));
  });

  it('reports a field that the schema does not know, instead of dropping it', () => {
    const [fault] = faultsOf([
      { file: 'pools/teapot.mdx', replace: 'glyph: coin', by: 'glyph: coin\nglyhp: coin' },
    ]);
    expect(fault).toMatchObject({ kind: 'schema', file: 'content/pools/teapot.mdx' });
    expect(fault?.what).toContain('glyhp');
  });

  it.each([
    ['a lead that leads nowhere', 'slug: open-the-lid', 'slug: open-the-tap', 'answers.0.leads'],
    ['a figure without a claim', 'holds 3 cups', 'holds 4 cups', 'answers.0.then'],
    ['a review that is due', '2027-02-20', '2026-11-01', 'review'],
    ['a status that stands twice', 'status: [418]', 'status: [418, 418]', 'wire'],
    ['a question that asks nothing', 'empty?', 'empty', 'question'],
  ])('reports %s in a family', (_, replace, by, field) => {
    const file = 'families/tea-refused.mdx';
    expect(faultsOf([{ file, replace, by }])).toContainEqual(
      expect.objectContaining({ file: `content/${file}`, field }),
    );
  });

  it('reports a paid fix without three free checks before it', () => {
    const [fault] = faultsOf([
      {
        file: 'fixes/buy-leaves.mdx',
        replace: '  - { id: host, check: Ask the host., shows: "If there is more, take it." }\n',
        by: '',
      },
    ]);
    expect(fault).toMatchObject({
      kind: 'schema',
      file: 'content/fixes/buy-leaves.mdx',
      field: 'beforePaying',
    });
  });

  it.each([
    ['a case', 'variants/out-of-tea.mdx', 'id: spout', 'id: lid', 'cases.1.id'],
    [
      'a step',
      'fixes/open-the-lid.mdx',
      'steps:\n',
      'steps:\n  - { id: lift, text: Go. }\n',
      'steps.1.id',
    ],
    ['a free check', 'fixes/buy-leaves.mdx', 'id: host', 'id: lid', 'beforePaying.2.id'],
  ])('reports %s whose id stands twice', (_, file, replace, by, field) => {
    expect(faultsOf([{ file, replace, by }])).toContainEqual(
      expect.objectContaining({ kind: 'duplicate-name', file: `content/${file}`, field }),
    );
  });

  it('reports a former slug that another entry of its kind had', () => {
    const twice = {
      file: 'pools/sugar-bowl.mdx',
      replace: 'verified:',
      by: 'formerSlugs: [old-pot]\nverified:',
    };
    expect(faultsOf([twice])).toContainEqual(
      expect.objectContaining({ kind: 'duplicate-name', field: 'formerSlugs' }),
    );
  });

  it.each<[what: string, replace: string, by: string, found: Pick<Fault, 'kind' | 'field'>]>([
    [
      'a reference that leads nowhere',
      'pools: [teapot]',
      'pools: [bathtub]',
      { kind: 'dangling-reference', field: 'related.pools' },
    ],
    [
      'a link to no guide',
      'guide:keep-the-pot-full',
      'guide:keep-the-pot-hot',
      { kind: 'dangling-reference', field: 'body, paragraph 3' },
    ],
    [
      'a link to a page that there is not',
      'guide:keep-the-pot-full',
      'page:kitchen',
      { kind: 'dangling-reference', field: 'body, paragraph 3' },
    ],
    [
      'a figure without a claim in a table',
      '3 [c001]',
      '4 [c001]',
      { kind: 'figure-without-claim', field: 'body, paragraph 4' },
    ],
    [
      'a figure without a claim in a correction',
      'truth: "It holds 3 cups.',
      'truth: "It holds 5 cups.',
      { kind: 'figure-without-claim', field: 'corrections.0.truth' },
    ],
    [
      'a ladder that begins with paying',
      'fixes: [open-the-lid]',
      'fixes: [buy-leaves]',
      { kind: 'paid-before-free', field: 'cases.0.fixes' },
    ],
    [
      'facts that are due',
      'review: "2027-02-20"',
      'review: "2026-11-20"',
      { kind: 'past-review', field: 'review' },
    ],
  ])('reports in a guide %s', (_, replace, by, found) => {
    const file = 'guides/keep-the-pot-full.mdx';
    expect(faultsOf([{ file, replace, by }])).toMatchObject([
      { ...found, file: `content/${file}` },
    ]);
  });

  it.each<[what: string, replace: string, by: string, found: Pick<Fault, 'kind' | 'field'>]>([
    [
      'a figure in its title that no claim carries',
      'pot of 3 cups',
      'pot of 4 cups',
      { kind: 'figure-without-claim', field: 'pot-mended.text' },
    ],
    [
      'a link to no event',
      'event:pot-broken',
      'event:pot-lost',
      { kind: 'dangling-reference', field: 'pot-mended.text' },
    ],
    [
      'a reference that leads nowhere',
      'pools: [teapot]',
      'pools: [bathtub]',
      { kind: 'dangling-reference', field: 'pot-broken.pools' },
    ],
    [
      'an id that another has',
      'id: pot-mended',
      'id: pot-broken',
      { kind: 'duplicate-name', field: 'id' },
    ],
    [
      'a date that only ends like one in a claim',
      "on: '2026-05-12'",
      "on: '2026-05-02'",
      { kind: 'date-without-claim', field: 'pot-broken.on' },
    ],
  ])('reports of an event %s', (_, replace, by, found) => {
    const file = 'events/events.yaml';
    expect(faultsOf([{ file, replace, by }])).toMatchObject([
      { ...found, file: `content/${file}` },
    ]);
  });

  it.each<[what: string, breakage: Breakage, found: Pick<Fault, 'file' | 'field'>]>([
    [
      'a route of a tool without a pool of its first step',
      { file: 'tools/kettle.mdx', replace: 'slug: teapot, when', by: 'slug: sugar-bowl, when' },
      { file: 'content/tools/kettle.mdx', field: 'routes' },
    ],
    [
      'a route of a variant that does not meet its pool',
      { file: 'variants/out-of-tea.mdx', replace: 'pool: teapot', by: 'pool: sugar-bowl' },
      { file: 'content/variants/out-of-tea.mdx', field: 'route' },
    ],
    [
      'a route of a tool that does not exist',
      { file: 'tools/kettle.mdx', replace: 'routes: [by-hand]', by: 'routes: [by-fork]' },
      { file: 'content/tools/kettle.mdx', field: 'routes' },
    ],
    [
      'a figure in a route that no claim carries',
      { file: 'routes/routes.yaml', replace: 'when: Always.', by: 'when: After 3 cups.' },
      { file: 'content/routes/routes.yaml', field: 'by-hand.steps.0.when' },
    ],
  ])('reports %s', (_, breakage, found) => {
    expect(faultsOf([breakage])).toMatchObject([found]);
  });

  it('reports front matter that is no YAML with its file, and the line as an editor counts it', () => {
    const [fault] = faultsOf([
      { file: 'tools/kettle.mdx', replace: 'maker: The smith', by: 'maker: The: smith' },
    ]);
    expect(fault).toMatchObject({ kind: 'schema', file: 'content/tools/kettle.mdx' });
    expect(fault?.what).toContain('line 4');
  });
});

describe('printFaults()', () => {
  it('says of each fault where it stands, what is wrong and what to do', () => {
    const text = printFaults(faultsOf([BREAKAGES['dangling-reference'], BREAKAGES['past-review']]));
    expect(text).toContain('2 broken facts');
    expect(text).toContain('content/variants/out-of-tea.mdx\n  pool: names the pool "bathtub"');
    expect(text).toContain(FAULT_KINDS['past-review']);
  });
});
