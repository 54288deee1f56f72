import { describe, expect, it } from 'vitest';
import { scoreAnswers, type LabelledPaste } from '../../../src/cli/benching/scoreAnswers.ts';
import type { Answer, Match } from '../../../src/matching/types.ts';

/** Answers a text with the slugs in it; a slug that begins with ~ is a look-alike, with = a wrapper. */
const answer = (text: string): Answer => ({
  matches: text
    .split(' ')
    .filter((word) => word !== '')
    .map((word): Match => {
      const kind = word.startsWith('~')
        ? 'lookalike'
        : word.startsWith('=')
          ? 'wrapper'
          : 'variant';
      const slug = word.replace(/^[~=]/, '');
      return { slug, kind, sure: 'exact', spans: [], mended: [], wording: '', count: 1, ties: [] };
    }),
  layers: [],
  values: [],
  forms: [],
  nearest: [],
});

const labels = {
  covers: (slug: string) => ['a', 'b', 'c', 'w'].includes(slug),
  current: (slug: string) => (slug === 'former-a' ? 'a' : slug),
};

let next = 0;
const paste = (label: string, text: string, accept?: string[]): LabelledPaste => ({
  id: String(next++),
  label,
  text,
  ...(accept && { accept }),
});

const score = (...pastes: LabelledPaste[]) => scoreAnswers(pastes, answer, labels);

describe('scoreAnswers()', () => {
  it('counts what is right first, and what is right among the first three', () => {
    const { positives, top1, top3 } = score(
      ...[paste('a', 'a b'), paste('a', 'b a'), paste('a', 'b c b a'), paste('a', '')],
    );
    expect({ positives, top1, top3 }).toEqual({ positives: 4, top1: 0.25, top3: 0.5 });
  });

  it.each([
    ['its label', 'a', 'a', undefined],
    ['a label that is accepted', 'a', 'b', ['a', 'b']],
    ['the successor of a former label', 'former-a', 'a', undefined],
    ['a wrapper', 'w', '=w', undefined],
    ['nothing, where that is accepted', 'a', '', ['a', 'none']],
  ])('takes %s for right', (_, label, text, accept) => {
    expect(score(paste(label, text, accept))).toMatchObject({ top1: 1, top3: 1, misses: [] });
  });

  it('counts something of ours claimed for unrelated text', () => {
    const { negatives, falseMatches, positives } = score(
      ...[paste('none', ''), paste('none', 'a'), paste('none', '=w'), paste('none', '~other')],
    );
    expect({ negatives, falseMatches, positives }).toEqual({
      negatives: 4,
      falseMatches: 0.5,
      positives: 0,
    });
  });

  it('takes a look-alike before one of ours for no claim', () => {
    expect(score(paste('none', '~other a')).falseMatches).toBe(0);
    expect(score(paste('a', '~other a')).top1).toBe(0);
  });

  it('passes over a look-alike behind one of ours', () => {
    expect(score(paste('b', 'a ~other ~other b')).top3).toBe(1);
  });

  it('leaves out pastes whose label has no page, and names the labels', () => {
    const result = score(
      paste('z', 'a'),
      paste('y', ''),
      paste('z', ''),
      paste('z', 'a', ['z', 'a']),
    );
    expect(result).toMatchObject({ positives: 1, top1: 1, uncovered: ['y', 'z'], misses: [] });
  });

  it('names every miss with what was answered instead', () => {
    const [wrong, silent, false_] = [paste('a', 'b'), paste('a', ''), paste('none', 'c')];
    expect(score(wrong, silent, false_).misses).toEqual([
      { id: wrong.id, label: 'a', got: 'b', sure: 'exact' },
      { id: silent.id, label: 'a', got: 'none', sure: '' },
      { id: false_.id, label: 'none', got: 'c', sure: 'exact' },
    ]);
  });

  it('has shares of nothing', () => {
    expect(score()).toMatchObject({
      positives: 0,
      top1: 0,
      top3: 0,
      negatives: 0,
      falseMatches: 0,
    });
  });
});
