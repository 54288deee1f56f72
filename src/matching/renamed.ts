const OLD = 'extra usage';
const NEW = 'usage credits';
/** The product has two names: the older one lives on in messages, the newer one in people's words and in later messages. */
const NAMES = new RegExp(`\\b(?:${OLD}|${NEW})\\b`, 'gi');

/**
 * A message by the other name of what it speaks of.
 *
 * @param text a wording as content has it
 * @returns nothing where it has neither name
 * @example
 * renamed("You're out of extra usage"); // "You're out of usage credits"
 */
export const renamed = (text: string): string | undefined => {
  const other = text.replace(NAMES, (name) => (name.toLowerCase() === OLD ? NEW : OLD));
  return other === text ? undefined : other;
};
