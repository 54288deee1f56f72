import type { Catalogue } from '../../catalogue/loadCatalogue.ts';
import type { Outcome } from '../../catalogue/questionTree.ts';
import { familyStrings, fixStrings, poolStrings, wrapperStrings } from '../../strings/entries.ts';
import { guideStrings } from '../../strings/guides.ts';
import { sentence } from '../../strings/sentence.ts';

type Candidate = Outcome['candidates'][number];
type Verdict = Catalogue['variants'][number]['facts']['verdict'];

/** What is said of a page that may be meant, whatever its kind. */
export interface Described {
  /** Its kind in a word; null for a message, which shows that it is one, and a stranger's. */
  readonly label: string | null;
  readonly title: string;
  readonly gist: string;
  readonly status: 'active' | 'changed' | 'retired';
  readonly verdict?: Verdict;
  /** The first free thing to do. */
  readonly action?: string | undefined;
  readonly pool?: string | null;
}

const LABELS = {
  wrapper: wrapperStrings.kind,
  family: familyStrings.kind,
  guide: guideStrings.kind,
} as const;

/**
 * Describes a page that may be meant by its first screen.
 *
 * @example
 * describeCandidate(catalogue, { kind: 'pool', slug: 'usage-credits', tell: '' }).label; // 'Pool'
 */
export const describeCandidate = (
  catalogue: Catalogue,
  { kind, slug }: Pick<Candidate, 'kind' | 'slug'>,
): Described => {
  if (kind === 'variant') {
    const { title, gist, status, verdict, firstAction, pool } = catalogue.variant(slug).facts;
    return { label: null, title, gist: sentence(gist), status, verdict, action: firstAction, pool };
  }
  if (kind === 'pool') {
    const { title, gist, status, reading } = catalogue.pool(slug).facts;
    const label = poolStrings.kind;
    return { label, title, gist: sentence(gist), status, action: reading.look, pool: slug };
  }
  if (kind === 'fix') {
    const { title, gist, status, pay } = catalogue.fix(slug).facts;
    const label = fixStrings[pay];
    return { label, title, gist: sentence(gist), status };
  }
  if (kind === 'lookalike') {
    const { title, meaning, firstAction } = catalogue.lookalike(slug).facts;
    return { label: null, title, gist: meaning, status: 'active', action: firstAction };
  }
  const { title, gist, firstAction } = catalogue[kind](slug).facts;
  const label = LABELS[kind];
  return { label, title, gist: sentence(gist), status: 'active', action: firstAction };
};
