import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Pagefind from 'pagefind';

/** The two doors of Pagefind's Node API that indexing needs. */
export type PagefindService = Pick<typeof Pagefind, 'createIndex' | 'close'>;

/**
 * Indexes the pages of a built site that carry `data-pagefind-body`, and writes `pagefind/` beside them.
 * Throws when Pagefind reports an error or when the index has no page.
 *
 * @example
 * await indexSite(pagefind, '/site/dist'); // 312, the number of pages that can be found
 */
export async function indexSite(service: PagefindService, dist: string): Promise<number> {
  try {
    // Without a root selector, a site where no page has the attribute would be indexed whole.
    const created = await service.createIndex({ rootSelector: '[data-pagefind-body]' });
    demandSuccess('creating the index', created.errors);
    if (!created.index) throw new Error('Pagefind gave neither an index nor an error.');
    demandSuccess(`reading ${dist}`, (await created.index.addDirectory({ path: dist })).errors);
    const outputPath = join(dist, 'pagefind');
    demandSuccess(`writing ${outputPath}`, (await created.index.writeFiles({ outputPath })).errors);
    return demandPages(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8'), dist);
  } finally {
    await service.close();
  }
}

function demandSuccess(action: string, errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw new Error(`Pagefind failed at ${action}:\n${errors.map((e) => `  ${e}`).join('\n')}`);
}

/** Counts the pages that were indexed; `addDirectory` counts only the files that were read. */
function demandPages(entry: string, dist: string): number {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  const pages = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (pages > 0) return pages;
  throw new Error(
    `The search index is empty: no page in ${dist} has a data-pagefind-body attribute. ` +
      'Put it on the element that holds the text of a page.',
  );
}
