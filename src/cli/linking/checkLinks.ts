/** How a link fared: it leads somewhere, its page is gone, or nobody can say. */
export type Fate = 'there' | 'gone' | 'unknown';

/** A link, and how it fared. */
export interface CheckedLink {
  readonly link: string;
  readonly fate: Fate;
  /** The status, or why there is none. */
  readonly said: string;
}

/** Sends a request, and gives the status of the answer; throws where there is none. */
export type Ask = (link: string) => Promise<number>;

/**
 * Says what a status tells of a page. Many sites refuse programs or are down for a while; only some statuses say that it is gone.
 *
 * @example
 * fateOf(410); // 'gone'
 */
export const fateOf = (status: number): Fate => {
  if (status >= 200 && status < 400) return 'there';
  return status === 404 || status === 410 ? 'gone' : 'unknown';
};

const checkLink = async (link: string, ask: Ask): Promise<CheckedLink> => {
  try {
    const status = await ask(link);
    return { link, fate: fateOf(status), said: String(status) };
  } catch (error) {
    return { link, fate: 'unknown', said: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * Asks for every link: hosts beside one another, the pages of a host one by one.
 *
 * @example
 * await checkLinks(['https://x.example/'], ask);
 * // [{ link: 'https://x.example/', fate: 'gone', said: '404' }]
 */
export const checkLinks = async (links: Iterable<string>, ask: Ask): Promise<CheckedLink[]> => {
  const byHost = Map.groupBy(links, (link) => new URL(link).host);
  const checked = [...byHost.values()].map(async (ofHost) => {
    const found: CheckedLink[] = [];
    for (const link of ofHost) found.push(await checkLink(link, ask));
    return found;
  });
  return (await Promise.all(checked)).flat();
};
