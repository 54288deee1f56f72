import type { MdastPluginDefinition } from 'satteri';

const CITATION = /\[(c\d{3,})\]/;

/**
 * Turns citations such as `[c098]` in Markdown into links to `claim:c098`, which the site's link component draws.
 *
 * @example
 * satteri({ mdastPlugins: [citations] });
 */
export const citations: MdastPluginDefinition = {
  name: 'unreject:citations',
  text(node, context) {
    const parts = node.value.split(CITATION);
    if (parts.length === 1) return;
    // Every second part is what the group caught: the id of a claim. The space before it goes, so that it never begins a line.
    const nodes = parts.map((part, i) => {
      const value = i % 2 === 0 && i < parts.length - 1 ? part.trimEnd() : part;
      const text = { type: 'text' as const, value };
      return i % 2 === 0
        ? text
        : { type: 'link' as const, url: `claim:${value}`, children: [text] };
    });
    context.replaceNode(
      node,
      nodes.filter((part) => part.type === 'link' || part.value !== ''),
    );
  },
};
