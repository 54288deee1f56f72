import type { VariantReplies } from '../../replies/variantReplies.ts';

const load = async (path: string): Promise<VariantReplies> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} was answered with status ${String(response.status)}.`);
  return (await response.json()) as VariantReplies;
};

const loading = new Map<string, Promise<VariantReplies>>();

/**
 * Fetches the replies of one variant, once; the file names the variant and nothing of what the reader pasted.
 *
 * @throws {Error} when they do not come; the next call tries again
 * @example
 * const { replies } = await fetchReplies('/replies/session-limit.json');
 */
export const fetchReplies = (path: string): Promise<VariantReplies> => {
  const replies = loading.get(path) ?? load(path);
  loading.set(path, replies);
  replies.catch(() => loading.delete(path));
  return replies;
};
