import type { VariantReplies } from '../../replies/variantReplies.ts';
import { fetchJson } from '../fetchJson.ts';
import { retried } from '../retried.ts';

const loads = new Map<string, () => Promise<VariantReplies>>();

/**
 * Fetches the replies of one variant, once; the file names the variant and nothing of what the reader pasted.
 *
 * @throws {Error} when they do not come; the next call tries again
 * @example
 * const { replies } = await fetchReplies('/replies/session-limit.json');
 */
export const fetchReplies = (path: string): Promise<VariantReplies> => {
  const load = loads.get(path) ?? retried(async () => (await fetchJson(path)) as VariantReplies);
  loads.set(path, load);
  return load();
};
