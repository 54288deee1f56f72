import type { Addresses } from './types.ts';

/** What differs between the addresses on record and those of a built site; one line each, in order. */
export interface AddressFaults {
  /** On record, and gone. */
  readonly lost: readonly string[];
  /** On record, and now leading to something else. */
  readonly reused: readonly string[];
  /** Not on record yet. */
  readonly fresh: readonly string[];
}

/**
 * Says which addresses on record a site has lost or uses for something else, and which it has that are not on record. A page
 * may move: then its former address leads on, and so do its places where the page to which it leads has them.
 *
 * @example
 * compareAddresses(new Map([['e/1/', 'errors/a/']]), new Map([['e/1/', 'errors/b/']])).reused;
 * // ['e/1/ stood for errors/a/ and now stands for errors/b/']
 */
export function compareAddresses(recorded: Addresses, built: Addresses): AddressFaults {
  const faults = { lost: [] as string[], reused: [] as string[], fresh: [] as string[] };
  for (const [address, meant] of recorded) {
    const found = whereIs(address, built);
    if (found === undefined) faults.lost.push(address);
    else if (found !== (whereIs(meant, built) ?? meant)) {
      faults.reused.push(`${address} stood for ${meant} and now stands for ${found}`);
    }
  }
  faults.fresh.push(...[...built.keys()].filter((address) => !recorded.has(address)));
  return faults;
}

/** The address at which a reader ends who follows one of a built site; undefined where it has none. */
function whereIs(address: string, built: Addresses): string | undefined {
  const [page = '', place] = address.split('#');
  const standsFor = built.get(page);
  if (standsFor === undefined || place === undefined) return standsFor;
  return built.get(`${standsFor}#${place}`);
}
