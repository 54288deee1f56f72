import { pageTypes } from './pageTypes.ts';
import type { Scene } from './takePictures.ts';

const PASTED =
  "API Error: 400 You're out of extra usage. Add more at claude.ai/settings/usage and keep going.";

/** The scenes that a page does not show by its address alone. */
const acted = (base: string): Scene[] => [
  {
    name: 'home-answer',
    address: base,
    prepare: async (page) => {
      await page.locator('error-lookup textarea').fill(PASTED);
      await page.locator('[data-answer] .finding').first().waitFor();
    },
  },
  {
    name: 'search-results',
    address: `${base}search/?q=usage`,
    prepare: (page) => page.locator('.hit').first().waitFor(),
  },
];

/**
 * Chooses what is shown: every type of page, and what the lookup and the search answer; or those of the given names.
 *
 * @param names of scenes; none means all
 * @throws {Error} when there is no built page, or no scene of a name
 * @example
 * chooseScenes([{ address: '/', html: '' }], '/', ['home']); // [{ name: 'home', address: '/' }]
 */
export const chooseScenes = (
  pages: readonly { readonly address: string; readonly html: string }[],
  base: string,
  names: readonly string[],
): Scene[] => {
  if (pages.length === 0)
    throw new Error('There is no built page in dist. Run "npm run build" first.');
  const scenes: Scene[] = [...pageTypes(pages, base), ...acted(base)];
  const unknown = names.filter((name) => !scenes.some((scene) => scene.name === name));
  if (unknown.length === 0)
    return names.length === 0 ? scenes : scenes.filter(({ name }) => names.includes(name));
  throw new Error(
    `There is no scene named ${unknown.join(', ')}. ` +
      `Choose among: ${scenes.map(({ name }) => name).join(', ')}.`,
  );
};
