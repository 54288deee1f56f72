import { describe, expect, it } from 'vitest';
import { align } from '../../src/matching/align.ts';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { findSeeds } from '../../src/matching/findSeeds.ts';
import { foldText } from '../../src/matching/foldText.ts';
import { weighEvidence, type Evidence } from '../../src/matching/weighEvidence.ts';

const WORDING = 'Kettle boiled dry twice. Refill {n:number} cups, lid closed, flame low';
const compiled = compileCatalogue([
  { slug: 'a', kind: 'variant', wordings: [{ text: WORDING }] },
  { slug: 'b', kind: 'variant', wordings: [{ text: 'Another cups altogether' }] },
]);

const framed = compileCatalogue([
  {
    slug: 'c',
    kind: 'variant',
    wordings: [{ text: '"type":"dry_error","message":"Kettle boiled dry"' }],
  },
]);

const evidenceOf = (text: string, catalogue = compiled): Evidence => {
  const words = foldText(text);
  const seed = findSeeds(words, catalogue).get(0)?.seeds[0];
  const [pattern, weights] = [catalogue.patterns[0], catalogue.wordWeights[0]];
  if (seed === undefined || pattern === undefined || weights === undefined)
    throw new Error(`${text} has too few pairs of the wording.`);
  return weighEvidence(text, words, align(text, words, pattern, seed), pattern, weights);
};

const FILLED = 'Kettle boiled dry twice. Refill 3 cups, lid closed, flame low';

describe('weighEvidence()', () => {
  it('finds all of a whole wording', () => {
    expect(evidenceOf(FILLED)).toMatchObject({
      ...{ coverage: 1, run: 10, found: 10, of: 10, head: 10, gap: 0, extras: 0 },
      ...{ leadsIn: false, goesOn: false, contradicted: false, headless: false },
    });
  });

  it.each([
    ['{"type": "dry_error", "message": "Not today"}', true],
    ['{"type": "dry_error", "message": "Kettle boiled"}', false],
    ['{"type": "dry_error", "message": "Ket', false],
    ['{"type": "dry_error", "message', false],
  ])('of %s knows whether JSON carries another message', (text, otherMessage) => {
    expect(evidenceOf(text, framed)).toMatchObject({ otherMessage });
  });

  it('weighs a word that two entries have less than the others', () => {
    const [whole, without] = [evidenceOf(FILLED), evidenceOf(FILLED.replace('cups, ', ''))];
    expect(whole.weight - without.weight).toBeLessThan(1);
    expect(whole.weight - without.weight).toBeGreaterThan(0);
    expect(without.coverage).toBeCloseTo(without.weight / whole.weight);
  });

  it('breaks a run at a missing and at a foreign word, but not at a hole', () => {
    expect(evidenceOf(FILLED.replace('lid ', '')).run).toBe(6);
    expect(evidenceOf(FILLED.replace('lid ', 'lid is ')).run).toBe(7);
  });

  it('counts misspelt words, but not broken ones', () => {
    expect(evidenceOf(FILLED.replace('flame', 'flmae')).slips).toBe(1);
    expect(evidenceOf(FILLED.replace('flame', 'fla me')).slips).toBe(0);
  });

  it('counts a broken word as one of its run', () => {
    expect(evidenceOf(FILLED.replace('flame', 'fla me')).run).toBe(10);
  });

  it('takes the first sentence for whole only without a gap', () => {
    expect(evidenceOf('Kettle boiled dry twice.').head).toBe(4);
    expect(evidenceOf('Kettle boiled twice. Refill 3 cups, lid closed').head).toBe(0);
    expect(evidenceOf('Kettle boiled dry and hot twice. Refill 3 cups, lid closed').head).toBe(0);
  });

  it('names the weight of the heaviest word that is missing in between, not at the ends', () => {
    expect(evidenceOf(FILLED.replace('Refill ', '')).gap).toBe(1);
    expect(evidenceOf('Kettle boiled dry twice').gap).toBe(0);
    expect(evidenceOf('Refill 3 cups, lid closed, flame low').gap).toBe(0);
  });

  it.each([
    ['a word before it', `My ${FILLED}`, true, false],
    ['a word behind it', `${FILLED} now`, false, true],
    ['a colon before it', `Error: ${FILLED}`, false, false],
    ['a number before it', `429 ${FILLED}`, false, false],
    ['lines around it', `so\n${FILLED}\nso`, false, false],
    ['quotation marks around it', `so "${FILLED}" so`, false, false],
  ])('of %s knows whether it is part of a sentence', (_, text, leadsIn, goesOn) => {
    expect(evidenceOf(text)).toMatchObject({ leadsIn, goesOn, contradicted: false });
  });

  it('is contradicted when other words stand where words are missing', () => {
    expect(evidenceOf('Kettle boiled dry twice. Refill some buckets').contradicted).toBe(true);
    expect(evidenceOf('Kettle boiled dry twice.').contradicted).toBe(false);
  });

  it('does not go on where what follows fills a hole, or is the last piece of it', () => {
    expect(evidenceOf('Kettle boiled dry twice. Refill 3').goesOn).toBe(false);
    expect(evidenceOf('Kettle boiled dry twice. Refill 3 of the').goesOn).toBe(false);
    expect(evidenceOf('Kettle boiled dry twice. Refill th').goesOn).toBe(false);
    expect(evidenceOf('Kettle boiled dry twice. Refill them all').goesOn).toBe(true);
  });

  it('does not go on where the paste breaks off in the middle of the next word', () => {
    const cut = 'Kettle boiled dry twice. Refill 3 cups, lid clo';
    expect(evidenceOf(cut)).toMatchObject({ goesOn: false, contradicted: false });
    expect(evidenceOf(`${cut}…`)).toMatchObject({ goesOn: false, contradicted: false });
    expect(evidenceOf(`${cut} and on`)).toMatchObject({ goesOn: true, contradicted: true });
    expect(evidenceOf('Kettle boiled dry twice. Refill 3 cups, lid open').goesOn).toBe(true);
  });

  it('is headless when another sentence stands on the line instead of the first', () => {
    const rest = 'Refill 3 cups, lid closed, flame low';
    expect(evidenceOf(`No water left. ${rest}`).headless).toBe(true);
    expect(evidenceOf(`No water left.\n${rest}`).headless).toBe(false);
    expect(evidenceOf(rest).headless).toBe(false);
  });
});
