import { costBook } from '../costs/costBook.ts';
import type { CostBook } from '../costs/types.ts';
import { loadCatalogue } from './loadCatalogue.ts';

/** What costs are reckoned from, for the pages. */
export const loadCosts = async (): Promise<CostBook> => costBook((await loadCatalogue()).costs);
