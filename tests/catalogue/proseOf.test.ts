import { describe, expect, it } from 'vitest';
import { citedClaims } from '../../src/catalogue/citedClaims.ts';
import { proseOf } from '../../src/catalogue/proseOf.ts';

const entry = (facts: object, body = '') => ({ slug: 'a', file: 'a.mdx', facts, body });

const FACTS = {
  number: 7,
  title: 'Out of tea 5.1',
  gist: 'The pot is empty. [c002]',
  formerSlugs: ['no-tea'],
  wordings: [{ text: 'Out of 5 teas', printedBy: 'kettle' }],
  forbids: ['of coffee'],
  pool: 'teapot',
  verdict: { pay: { answer: 'no', text: 'Never' }, time: '3 minutes' },
  pay: 'free',
  actor: 'you',
  cases: [
    { id: 'lid', title: 'Closed 2', check: 'Lift it. [c001]', fixes: ['open-it'] },
    { id: 'leaf', title: 'Leaf', check: 'Look. [c002]', fixes: [] },
  ],
  tools: ['kettle'],
  pools: [{ slug: 'teapot', when: 'Always. [c003]' }],
  samples: [{ shape: 'bare', text: 'Out of 5 teas' }],
  bugs: [{ title: 'Bug 3', url: 'https://example.org/3' }],
  stillFailing: ['Ask the host.'],
  verified: '2026-11-20',
};

describe('proseOf()', () => {
  it('gives what readers read as sentences, each with its field, in order', () => {
    expect(proseOf(entry(FACTS))).toEqual([
      { field: 'gist', prose: 'The pot is empty. [c002]' },
      { field: 'verdict.pay.text', prose: 'Never' },
      { field: 'cases.0.check', prose: 'Lift it. [c001]' },
      { field: 'cases.1.check', prose: 'Look. [c002]' },
      { field: 'pools.0.when', prose: 'Always. [c003]' },
      { field: 'stillFailing.0', prose: 'Ask the host.' },
    ]);
  });

  it('gives the paragraphs of the body by number', () => {
    expect(proseOf(entry({}, '\nOne\ngoes on.\n\n  \nTwo.\n'))).toEqual([
      { field: 'body, paragraph 1', prose: 'One\ngoes on.' },
      { field: 'body, paragraph 2', prose: 'Two.' },
    ]);
  });

  it('gives nothing for an entry without prose', () => {
    expect(proseOf(entry({ number: 1, title: 'Tea' }))).toEqual([]);
  });
});

describe('citedClaims()', () => {
  it('gives each claim once, in the order in which a reader meets them', () => {
    expect(citedClaims(entry(FACTS, 'So. [c009] [c001]\n\n**Yes. [c010]**'))).toEqual([
      ...['c002', 'c001', 'c003', 'c009', 'c010'],
    ]);
  });

  it('finds no claim in code, in messages or in titles', () => {
    expect(citedClaims(entry({ title: 'A [c001]', gist: '`[c002]`' }))).toEqual([]);
  });
});
