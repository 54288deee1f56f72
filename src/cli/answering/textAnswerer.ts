import { replyTo, type Reply } from '../../answers/replyTo.ts';
import { withLinked } from '../../answers/withLinked.ts';
import { withSlugs } from '../../answers/withSlugs.ts';
import type { ServedCatalogue } from '../../answers/servedCatalogue.ts';
import { compileCatalogue } from '../../matching/compileCatalogue.ts';
import { match } from '../../matching/match.ts';
import { unpackEntries } from '../../matching/unpackEntries.ts';

/**
 * Makes what answers texts as the site's lookup does when it has loaded everything.
 *
 * @param home the address of the site's home page, absolute; a text that links to the site is answered with the page it links to
 * @returns a function from any text to what the site would show, with paths inside the site
 * @example
 * const parts = lookupCatalogue(readContent('tests/fixtures/sites/whole').content);
 * const answer = textAnswerer(parts, 'https://tea.example/');
 * answer("You're out of tea. Brew more at example.com/kitchen and keep sipping.").findings[0]?.label; // 'Exact'
 */
export const textAnswerer = (
  { core, rest }: ServedCatalogue,
  home: string,
): ((text: string) => Reply) => {
  const served = { ...rest, answers: [...core.answers, ...rest.answers] };
  const compiled = compileCatalogue(unpackEntries(`${core.packed}\n\n${rest.packed}`));
  return (text) => {
    const answer = match(text, compiled);
    const linked = withLinked(text, withSlugs(answer, served.answers), served, home);
    return replyTo(text, { ...answer, ...linked }, served);
  };
};
