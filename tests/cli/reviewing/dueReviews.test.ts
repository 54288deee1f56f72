import { describe, expect, it } from 'vitest';
import { dueReviews } from '../../../src/cli/reviewing/dueReviews.ts';
import { withBrokenContent, type Breakage } from '../../support/brokenSite.ts';

const due = (today: string, args: readonly string[], breakages: readonly Breakage[] = []) =>
  withBrokenContent(breakages, (folder) => dueReviews(args, folder, today));

describe('dueReviews()', () => {
  it('is late only after the day of a review', () => {
    expect(due('2027-02-20', [])).toMatchObject({ late: false });
    const { text, late } = due('2027-02-21', []);
    expect(late).toBe(true);
    expect(text).toMatch(/^2027-02-20 {2}PAST DUE/);
  });

  it('shows only what is due before the day asked for', () => {
    const { text } = due('2026-11-21', ['--before', '2027-02-20']);
    expect(text).toBe('0 reviews, 0 past due on 2026-11-21');
    expect(due('2026-11-21', ['--before', '2027-02-21']).text).toContain('claims/tea.yaml: c001');
  });

  it('names the files that could not be read', () => {
    const broken = { file: 'tools/kettle.mdx', replace: 'maker:', by: 'makr:' };
    expect(due('2026-11-21', [], [broken]).text).toMatch(/left out.*content\/tools\/kettle\.mdx$/);
  });
});
