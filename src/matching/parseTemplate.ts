import { isHoleKind, type HoleKind } from './holes.ts';

/** A part of a template: literal text, or a typed hole. */
export type TemplatePart =
  { readonly literal: string } | { readonly hole: HoleKind; readonly name: string };

const HOLE = /\{([a-z][a-z0-9-]*):([a-z]+)\}/g;

/**
 * Splits a template into literals and typed holes. Braces that are no hole are literal text, because messages contain JSON.
 *
 * @param template such as `resets {reset:when}`
 * @throws {Error} when a hole names a kind that does not exist
 * @example
 * parseTemplate('added a {amount:money} credit').length; // 3
 */
export const parseTemplate = (template: string): TemplatePart[] => {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const hole of template.matchAll(HOLE)) {
    const [whole, name = '', kind = ''] = hole;
    if (!isHoleKind(kind)) {
      throw new Error(
        `The hole ${whole} of the template "${template}" has no known kind: use one of those in src/matching/holes.ts`,
      );
    }
    if (hole.index > from) parts.push({ literal: template.slice(from, hole.index) });
    parts.push({ hole: kind, name });
    from = hole.index + whole.length;
  }
  if (from < template.length) parts.push({ literal: template.slice(from) });
  return parts;
};
