import answerStyles from '../../styles/lookup.css?inline';
import verdictStyles from '../../styles/verdict.css?inline';
import searchStyles from './search.css?inline';

let adopted = false;

/**
 * Gives the page the styles of the search and of the answers within it, once. The policy forbids style elements that a
 * script makes; sheets that are constructed and adopted are allowed.
 *
 * @example
 * adoptSearchStyles();
 */
export const adoptSearchStyles = (): void => {
  if (adopted) return;
  adopted = true;
  for (const css of [answerStyles, verdictStyles, searchStyles]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
};
