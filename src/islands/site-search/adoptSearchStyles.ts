import answerStyles from '../../styles/lookup.css?inline';
import verdictStyles from '../../styles/verdict.css?inline';
import { adoptStyles } from '../adoptStyles.ts';
import searchStyles from './search.css?inline';

/**
 * Gives the page the styles of the search and of the answers within it.
 *
 * @example
 * adoptSearchStyles();
 */
export const adoptSearchStyles = (): void => {
  adoptStyles(answerStyles, verdictStyles, searchStyles);
};
