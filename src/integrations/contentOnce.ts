import { readContent, type ReadContent } from '../catalogue/readContent-fs.ts';

/** Gives the content as it was when it was first asked for. */
export type ContentReader = () => ReadContent;

/**
 * Reads the content once, for all integrations that ask for it.
 *
 * @param root the content folder
 * @example
 * contentOnce('tests/fixtures/sites/whole')().content.variants[0]?.slug; // 'out-of-tea'
 */
export const contentOnce = (root: string): ContentReader => {
  let read: ReadContent | undefined;
  return () => (read ??= readContent(root));
};
