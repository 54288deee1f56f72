/** One page that stands for all of its type. */
export interface PageType {
  /** The name of its pictures. */
  readonly name: string;
  readonly address: string;
}

/** A page of the built site. */
interface Built {
  readonly address: string;
  readonly html: string;
}

const TITLE = /<h1\b[^>]*>([\s\S]*?)<\/h1>/;

const titleLength = ({ html }: Built): number =>
  (TITLE.exec(html)?.[1] ?? '').replace(/<[^<>]*>/g, '').trim().length;

/** The page of which there is most of something. */
const most = (pages: readonly Built[], count: (page: Built) => number): Built | undefined =>
  pages.toSorted((a, b) => count(b) - count(a))[0];

const named = (name: string, page: Built | undefined): PageType[] =>
  page === undefined ? [] : [{ name, address: page.address }];

/**
 * Chooses the pages that stand for all: of every folder its list and its longest page, where most can go wrong. Of the
 * variants, those with the shortest and the longest message, too.
 *
 * @param pages the built pages; `/e/` has copies of `/errors/`, and is left out
 * @param base the path the site was built for; starts and ends with a slash
 * @example
 * pageTypes([{ address: '/pools/', html: '' }, { address: '/pools/a/', html: '…' }], '/'); // [{ name: 'pools', address: '/pools/' }, { name: 'pools-one', address: '/pools/a/' }]
 */
export const pageTypes = (pages: readonly Built[], base: string): PageType[] => {
  const inside = pages.map((page) => ({ page, path: page.address.slice(base.length) }));
  const single = inside
    .filter(({ path }) => /^(?:[^/]*\/|404\.html)?$/.test(path))
    .map(({ page, path }) => ({
      name: path.replace(/\/$|\.html$/, '') || 'home',
      address: page.address,
    }));
  const byFolder = Map.groupBy(
    inside.filter(({ path }) => /^(?!e\/)[^/]+\/[^/]+\/$/.test(path)),
    ({ path }) => path.slice(0, path.indexOf('/')),
  );
  const entries = [...byFolder].flatMap(([folder, found]) => {
    const own = found.map(({ page }) => page);
    return [
      ...named(
        `${folder}-one`,
        most(own, ({ html }) => html.length),
      ),
      ...(folder === 'errors'
        ? named(
            'errors-short',
            most(own, (one) => -titleLength(one)),
          )
        : []),
      ...(folder === 'errors' ? named('errors-long', most(own, titleLength)) : []),
    ];
  });
  return [...single, ...entries].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
};
