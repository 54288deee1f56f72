/** The published matcher and its types, as texts; src/integrations/publishedModules.ts makes them. */
declare module 'virtual:published-matcher' {
  export const code: string;
  export const types: string;
}

/** What the command `unreject` carries with it; src/cli/build-cli.ts makes it. */
declare module 'virtual:carried-catalogue' {
  export const parts: import('./answers/servedCatalogue.ts').ServedCatalogue;
  export const site: string;
  export const version: string;
  export const checked: string;
}

declare namespace App {
  interface Locals {
    /** The claims that the page cites, in the order in which its evidence list numbers them. */
    citations?: readonly string[];
  }
}
