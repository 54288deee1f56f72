import ProseCode from './ProseCode.astro';
import ProseLink from './ProseLink.astro';

/** How the elements of a Markdown body are drawn. */
export const proseComponents = { a: ProseLink, code: ProseCode };
