import type { Plugin } from 'vite';

/**
 * Lets code import `virtual:<name>`, a module of values that are made while bundling; src/env.d.ts says which it has.
 *
 * @param make gives the values by the names under which they are exported; they have to be JSON
 * @example
 * virtualModule('tea', () => ({ cups: 3 })).name; // 'unreject:tea'
 */
export const virtualModule = (
  name: string,
  make: () => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>,
): Plugin => {
  const resolved = `\0virtual:${name}`;
  return {
    name: `unreject:${name}`,
    resolveId: (id) => (id === `virtual:${name}` ? resolved : null),
    load: async (id) => {
      if (id !== resolved) return null;
      const values = Object.entries(await make());
      return values
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
};
