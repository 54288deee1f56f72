import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { configs as regexp } from 'eslint-plugin-regexp';
import { configs as typescript } from 'typescript-eslint';

/**
 * What a room of src may import: `may` and `types` name rooms and top-level files, the latter for types
 * only; `packages` lists the packages (where it is left out: all but `astro:content`).
 *
 * @typedef {{ files: string, may: string[], types?: string[], packages?: string[] }} Room
 */

/** @type {Room[]} */
const rooms = [
  { files: 'src/matching/**', may: ['matching'], packages: [] },
  { files: 'src/costs/**', may: ['costs'], packages: [] },
  { files: 'src/shapes/**', may: ['shapes', 'matching'], packages: [] },
  { files: 'src/schemas/**', may: ['schemas', 'matching', 'costs'], packages: ['astro/zod'] },
  {
    files: 'src/catalogue/**',
    may: ['catalogue', 'schemas', 'shapes', 'matching', 'costs', 'paths', 'site'],
    // What it makes for the lookup is read there.
    types: ['answers'],
    packages: ['astro:content', 'astro/zod'],
  },
  // The half of the catalogue that touches the disk; its name says so.
  {
    files: 'src/catalogue/*-fs.ts',
    may: ['catalogue', 'schemas'],
    packages: ['node:.*', 'yaml', 'astro/zod'],
  },
  {
    files: 'src/twins/**',
    may: ['twins', 'catalogue', 'matching', 'paths', 'site'],
    types: ['schemas'],
    packages: [],
  },
  // What supporters send.
  { files: 'src/replies/**', may: ['replies', 'catalogue'], types: ['schemas'], packages: [] },
  // What the page and the terminal say alike: of a match, and of a secret.
  { files: 'src/answers/**', may: ['answers', 'matching', 'paths', 'site'], packages: [] },
  { files: 'src/redaction/**', may: ['redaction'], packages: [] },
  {
    files: 'src/components/**',
    may: ['components', 'islands', 'catalogue', 'costs', 'twins', 'replies', 'paths', 'site'],
    types: ['matching'],
  },
  // The pictures of previews.
  {
    files: 'src/cards/**',
    may: ['cards', 'components', 'catalogue', 'paths', 'site'],
    packages: ['node:.*', '@takumi-rs/core'],
  },
  {
    files: 'src/layouts/**',
    may: ['layouts', 'cards', 'components', 'islands', 'catalogue', 'twins', 'paths', 'site'],
    types: ['matching'],
  },
  {
    files: 'src/islands/**/*.astro',
    may: ['islands', 'components', 'catalogue', 'costs', 'paths', 'site'],
    types: ['matching'],
  },
  {
    files: 'src/islands/**/*.ts',
    may: ['islands', 'answers', 'redaction', 'matching', 'costs', 'paths', 'site'],
    types: ['replies'],
    packages: [],
  },
  {
    files: 'src/pages/**',
    may: [
      ...['pages', 'layouts', 'components', 'islands', 'twins', 'catalogue', 'schemas', 'matching'],
      ...['answers', 'cards'],
      ...['replies', 'paths', 'site'],
    ],
    packages: ['*'],
  },
  // What a built site says to its hosts.
  { files: 'src/hosts/**', may: ['hosts'], packages: [] },
  {
    files: 'src/integrations/**',
    may: ['integrations', 'cards', 'hosts', 'catalogue', 'paths', 'site'],
  },
  { files: 'src/markdown/**', may: ['markdown', 'paths', 'site'] },
  {
    files: 'src/cli/**',
    may: [
      ...['cli', 'integrations', 'answers', 'redaction', 'matching', 'shapes', 'schemas'],
      ...['catalogue', 'hosts', 'paths', 'site'],
    ],
  },
  { files: 'src/content.config.ts', may: ['schemas', 'paths', 'site'], packages: ['*'] },
  { files: 'src/paths.ts', may: ['site'], packages: [] },
  { files: 'src/site.ts', may: [], packages: [] },
  // The scripts inside .astro files, which run in the browser.
  { files: 'src/**/*.astro/*.ts', may: ['islands', 'matching', 'paths', 'site'], packages: [] },
];

const everyRoom = [
  ...['matching', 'shapes', 'schemas', 'catalogue', 'twins', 'components', 'layouts', 'islands'],
  ...['cards', 'costs', 'answers', 'redaction', 'replies', 'hosts'],
  ...[
    'pages',
    'integrations',
    'markdown',
    'cli',
    'tests',
    'paths',
    'site',
    String.raw`content\.config`,
  ],
];

/**
 * Makes the rules that hold one room to what it may import, by `import`, `export from` and `import()`.
 *
 * @param {Room} room
 * @returns {import('eslint').Linter.Config}
 */
function roomRules({ files, may, types = [], packages }) {
  const above = files.includes('/**') ? String.raw`(?:\.\./)+` : String.raw`\./`;
  /** @param {string[]} names */
  const into = (names) => String.raw`^${above}(?:${names.join('|')})(?:\.ts$|/)`;
  const closed = everyRoom.filter((name) => ![...may, ...types].includes(name));
  const message = `${files} may not import this; see "rooms" in eslint.config.mjs.`;
  const patterns = [
    { regex: into(closed), message },
    ...(types.length > 0 ? [{ regex: into(types), allowTypeImports: true, message }] : []),
    ...packagePatterns(packages).map((regex) => ({ regex, message })),
  ];
  const dynamic = patterns.map(({ regex }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\u002F`)}/]`,
    message,
  }));
  return {
    files: [files],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...dynamic],
    },
  };
}

/** @param {string[] | undefined} packages */
function packagePatterns(packages) {
  if (packages === undefined) return ['^astro:content$'];
  return packages.includes('*') ? [] : [`^(?!(?:${packages.join('|')})$)[^.]`];
}

export default defineConfig(
  globalIgnores(['dist', 'bin', '.astro', 'test-results', 'tests/fixtures']),
  typescript.strictTypeChecked,
  typescript.stylisticTypeChecked,
  regexp.recommended,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', 250],
    },
  },
  { files: ['src/**'], rules: { 'max-lines-per-function': ['error', 60] } },
  // `astro check` reads the types here. Typed rules take every expression in a template for an error,
  // and skip the scripts of a template without a word.
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [typescript.disableTypeChecked] },
  // Recognising control sequences is part of the matcher's work.
  {
    files: ['src/matching/**'],
    settings: { regexp: { allowedCharacterRanges: ['alphanumeric', ' -/', '0-?', '@-~'] } },
    rules: { 'no-control-regex': 'off' },
  },
  rooms.map(roomRules),
);
