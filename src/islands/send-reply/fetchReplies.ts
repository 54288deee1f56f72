import type { ServedReplies } from '../../replies/servedReplies.ts';
import { fetchJson } from '../fetchJson.ts';
import { retried } from '../retried.ts';

const loads = new Map<string, () => Promise<ServedReplies>>();

/**
 * Fetches the replies of one variant, once; the file names the variant and nothing of what the reader pasted.
 *
 * @throws {Error} when they do not come; the next call tries again
 * @example
 * const { replies } = await fetchReplies('/replies/session-limit.json');
 */
export const fetchReplies = (path: string): Promise<ServedReplies> => {
  const load = loads.get(path) ?? retried(async () => (await fetchJson(path)) as ServedReplies);
  loads.set(path, load);
  return load();
};
