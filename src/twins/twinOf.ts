import type { Catalogue } from '../catalogue/openCatalogue.ts';
import type { Form, PagedKind } from '../paths.ts';
import { Teller } from './Teller.ts';
import { viewOf } from './viewOf.ts';
import { claimView } from './views/claimView.ts';
import { writeMarkdown } from './writers/writeMarkdown.ts';
import { writeText } from './writers/writeText.ts';

/** How each form says its prose. */
const VOICES = { md: 'markdown', json: 'cited', txt: 'plain' } as const;

/**
 * The page of an entry in another form.
 *
 * @param site the address of the site
 * @throws {Error} for a slug that does not exist
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const site = new URL('https://tea.example');
 * twinOf('md', openCatalogue(content), site, 'tool', 'kettle').startsWith('# Kettle'); // true
 */
export const twinOf = (
  form: Form,
  catalogue: Catalogue,
  site: URL | undefined,
  kind: PagedKind,
  slug: string,
): string => {
  const teller = new Teller(catalogue, site, VOICES[form]);
  const view = viewOf(teller, kind, slug);
  if (form === 'txt') return writeText(view);
  const evidence = view.claims.map((id) => claimView(teller, id));
  return form === 'md'
    ? writeMarkdown(view, evidence)
    : `${JSON.stringify({ ...view, evidence }, null, 2)}\n`;
};
