/** What this file needs of https://www.w3.org/TR/trusted-types/, which TypeScript's own types leave out. */
interface TrustedTypes {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): object;
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

const ownAddress = (url: string): string => {
  if (new URL(url, location.href).origin === location.origin) return url;
  throw new TypeError(`${url} is no script of this site: serve it from the site's own address.`);
};

/**
 * Lets workers start, Pagefind's too, where a browser enforces trusted types: of scripts of this site and of no other. Markup and
 * code in strings stay forbidden, because the policy says nothing of them.
 *
 * @example
 * trustOwnScripts();
 * new Worker('/worker.js');
 */
export const trustOwnScripts = (): void => {
  const types = globalThis.trustedTypes;
  // The search and the lookup may both ask for it.
  if (!types?.defaultPolicy) types?.createPolicy('default', { createScriptURL: ownAddress });
};
