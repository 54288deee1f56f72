import { replyTo, type Reply } from '../../answers/replyTo.ts';
import { withSlugs } from '../../answers/withSlugs.ts';
import type { ServedCatalogue } from '../../answers/servedCatalogue.ts';
import { compileCatalogue } from '../../matching/compileCatalogue.ts';
import { match } from '../../matching/match.ts';
import { unpackEntries } from '../../matching/unpackEntries.ts';

/**
 * Makes what answers texts as the site's lookup does when it has loaded everything.
 *
 * @returns a function from any text to what the site would show, with paths inside the site
 * @example
 * const answer = textAnswerer(lookupCatalogue(readContent('tests/fixtures/sites/whole').content));
 * answer("You're out of tea. Brew more at example.com/kitchen and keep sipping.").findings[0]?.label; // 'Exact'
 */
export const textAnswerer = ({ core, rest }: ServedCatalogue): ((text: string) => Reply) => {
  const answers = [...core.answers, ...rest.answers];
  const compiled = compileCatalogue(unpackEntries(`${core.packed}\n\n${rest.packed}`));
  return (text) => {
    const answer = match(text, compiled);
    const named = { ...answer, ...withSlugs(answer, answers) };
    return replyTo(text, named, { ...rest, answers });
  };
};
