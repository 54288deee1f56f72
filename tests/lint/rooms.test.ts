import { ESLint } from 'eslint';
import { configs } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';

// The rules on imports need no types, and the files below do not exist.
const eslint = new ESLint({ cwd: root, overrideConfig: [configs.disableTypeChecked] });

const wrong: [file: string, statement: string][] = [
  ['src/matching/match.ts', "import { z } from 'zod';"],
  ['src/matching/match.ts', "import { readFile } from 'node:fs';"],
  ['src/matching/match.ts', "import { errorPath } from '../paths.ts';"],
  ['src/matching/deep/match.ts', "import { errorPath } from '../../paths.ts';"],
  ['src/matching/match.ts', "import type { Variant } from '../schemas/variant.ts';"],
  ['src/matching/match.ts', "import { DIRTY_SHAPES } from '../shapes/dirtyShapes.ts';"],
  ['src/costs/hourCost.ts', "import { readFile } from 'node:fs';"],
  ['src/costs/hourCost.ts', "import { costItemSchema } from '../schemas/cost.ts';"],
  ['src/matching/match.ts', "import { costBook } from '../costs/costBook.ts';"],
  ['src/pages/costs.astro', "import { costBook } from '../costs/costBook.ts';"],
  ['src/shapes/programs.ts', "import { readContent } from '../catalogue/readContent-fs.ts';"],
  ['src/shapes/programs.ts', "import { readFile } from 'node:fs';"],
  ['src/islands/lookup/lookup.ts', "import { DIRTY_SHAPES } from '../../shapes/dirtyShapes.ts';"],
  ['src/schemas/variant.ts', "import { z } from 'zod';"],
  ['src/schemas/variant.ts', "import { load } from '../catalogue/load.ts';"],
  ['src/catalogue/load.ts', "import Page from '../components/Page.astro';"],
  ['src/catalogue/load.ts', "import { toJson } from '../twins/json.ts';"],
  ['src/catalogue/load.ts', "import { replyTo } from '../answers/replyTo.ts';"],
  ['src/catalogue/load.ts', "import { readFile } from 'node:fs';"],
  ['src/twins/json.ts', "import { getCollection } from 'astro:content';"],
  ['src/twins/json.ts', "export { variantSchema } from '../schemas/variant.ts';"],
  ['src/replies/replyFacts.ts', "import { match } from '../matching/match.ts';"],
  ['src/answers/replyTo.ts', "import { fitRow } from '../islands/list-filter/fitRow.ts';"],
  ['src/redaction/redact.ts', "import { match } from '../matching/match.ts';"],
  ['src/components/Verdict.astro', "import { match } from '../matching/match.ts';"],
  ['src/components/Verdict.astro', "import { getEntry } from 'astro:content';"],
  ['src/components/Verdict.astro', "import Base from '../layouts/Base.astro';"],
  ['src/layouts/Base.astro', "import { variantSchema } from '../schemas/variant.ts';"],
  ['src/layouts/Base.astro', "import Page from '../pages/index.astro';"],
  ['src/islands/lookup/Lookup.astro', "import { toJson } from '../../twins/json.ts';"],
  ['src/islands/lookup/lookup.ts', "import type { View } from '../../catalogue/views.ts';"],
  ['src/islands/lookup/lookup.ts', "import { variantSchema } from '../../schemas/variant.ts';"],
  ['src/islands/lookup/lookup.ts', "const late = import('../../catalogue/views.ts');"],
  ['src/islands/lookup/lookup.ts', "const late = import('zod');"],
  ['src/cards/cardNode.ts', "import Base from '../layouts/Base.astro';"],
  ['src/components/Verdict.astro', "import { siteCard } from '../cards/allCards.ts';"],
  ['src/pages/index.astro', "import { root } from '../cli/root.ts';"],
  ['src/pages/index.astro', "import { site } from '../../tests/support/site.ts';"],
  ['src/pages/index.astro', "import { pagefind } from '../integrations/pagefind.ts';"],
  ['src/integrations/pagefind.ts', "import { match } from '../matching/match.ts';"],
  ['src/hosts/headerRules.ts', "import { readFile } from 'node:fs';"],
  ['src/hosts/headerRules.ts', "import { pagefind } from '../integrations/pagefind.ts';"],
  ['src/pages/index.astro', "import { headerRules } from '../hosts/headerRules.ts';"],
  ['src/cli/serve.ts', "import Page from '../pages/index.astro';"],
  ['src/cli/bench/deep.ts', "import { pages } from '../../../tests/support/site.ts';"],
  ['src/content.config.ts', "import { load } from './catalogue/load.ts';"],
  ['src/paths.ts', "import { match } from './matching/match.ts';"],
  ['src/site.ts', "import { errorPath } from './paths.ts';"],
];

const right: [file: string, statement: string][] = [
  ['src/costs/hourCost.ts', "import { itemOf } from './costBook.ts';"],
  ['src/schemas/cost.ts', "import { RULES } from '../costs/types.ts';"],
  ['src/catalogue/loadCosts.ts', "import { costBook } from '../costs/costBook.ts';"],
  ['src/catalogue/load.ts', "import type { Served } from '../answers/servedCatalogue.ts';"],
  ['src/components/costs/Hours.astro', "import { hourCost } from '../../costs/hourCost.ts';"],
  ['src/islands/costs/costs.ts', "import { hourCost } from '../../costs/hourCost.ts';"],
  ['src/matching/match.ts', "import { fold } from './foldText.ts';"],
  ['src/matching/deep/match.ts', "import { fold } from '../foldText.ts';"],
  ['src/shapes/fillTemplate.ts', "import { parseTemplate } from '../matching/parseTemplate.ts';"],
  ['src/catalogue/load.ts', "import { fillTemplate } from '../shapes/fillTemplate.ts';"],
  ['src/schemas/variant.ts', "import { z } from 'astro/zod';"],
  ['src/schemas/variant.ts', "import type { Template } from '../matching/types.ts';"],
  ['src/catalogue/load.ts', "import { getCollection } from 'astro:content';"],
  ['src/catalogue/read-fs.ts', "import { readFile } from 'node:fs';"],
  ['src/integrations/integrity.ts', "import { load } from '../catalogue/load.ts';"],
  ['src/catalogue/load.ts', "import { errorPath } from '../paths.ts';"],
  ['src/twins/json.ts', "import type { VariantView } from '../schemas/views.ts';"],
  ['src/cli/unreject.ts', "import { replyTo } from '../answers/replyTo.ts';"],
  ['src/islands/lookup/lookup.ts', "import { redact } from '../../redaction/redact.ts';"],
  ['src/twins/json.ts', "import type { View } from '../catalogue/views.ts';"],
  ['src/components/Verdict.astro', "import type { Match } from '../matching/types.ts';"],
  ['src/components/Verdict.astro', "import type { View } from '../catalogue/views.ts';"],
  ['src/cards/cardFonts.ts', "import { Renderer } from '@takumi-rs/core';"],
  ['src/layouts/Base.astro', "import { siteCard } from '../cards/allCards.ts';"],
  ['src/layouts/Base.astro', "import Copy from '../islands/copy/Copy.astro';"],
  ['src/islands/lookup/Lookup.astro', "import Verdict from '../../components/Verdict.astro';"],
  ['src/islands/lookup/lookup.ts', "import { match } from '../../matching/match.ts';"],
  ['src/islands/lookup/lookup.ts', "const late = import('../../matching/match.ts');"],
  ['src/islands/lookup/lookup.ts', "import { announce } from '../announce.ts';"],
  ['src/pages/errors/[slug].astro', "import { render } from 'astro:content';"],
  ['src/pages/errors/[slug].json.ts', "import { toJson } from '../../twins/json.ts';"],
  ['src/integrations/hostFiles.ts', "import { headerRules } from '../hosts/headerRules.ts';"],
  ['src/cli/serve.ts', "import { headerRules } from '../hosts/headerRules.ts';"],
  ['src/integrations/pagefind.ts', "import { name } from '../site.ts';"],
  ['src/cli/bench-lookup.ts', "import { match } from '../matching/match.ts';"],
  ['src/cli/bench-lookup.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/content.config.ts', "import { variantSchema } from './schemas/variant.ts';"],
  ['src/paths.ts', "import { name } from './site.ts';"],
];

/** Puts a statement where it belongs in a file: the frontmatter of an .astro file. */
function codeOf(file: string, statement: string): string {
  return file.endsWith('.astro') ? `---\n${statement}\n---\n` : statement;
}

/** Gives the messages of the rules that guard imports, and any failure to read the file. */
async function importFaults(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const guards = ['no-restricted-imports', 'no-restricted-syntax', null];
  return (result?.messages ?? [])
    .filter(({ ruleId }) => guards.includes(ruleId))
    .map(({ message }) => message);
}

describe('each room imports only what it may', () => {
  test.each(wrong)('%s must not hold %s', async (file, statement) => {
    expect(await importFaults(file, codeOf(file, statement))).toEqual([
      expect.stringContaining('may not import this; see "rooms" in eslint.config.mjs'),
    ]);
  });

  test.each(right)('%s may hold %s', async (file, statement) => {
    expect(await importFaults(file, codeOf(file, statement))).toEqual([]);
  });

  test.each(['components', 'layouts', 'islands/lookup', 'pages'])(
    'a script inside an .astro file of %s imports what an island may',
    async (room) => {
      const up = room.includes('/') ? '../..' : '..';
      const script = (path: string) => `<script>\n  import '${path}';\n</script>\n`;
      const faults = (path: string) => importFaults(`src/${room}/Some.astro`, script(path));
      expect(await faults(`${up}/catalogue/views.ts`)).toHaveLength(1);
      expect(await faults('zod')).toHaveLength(1);
      expect(await faults(`${up}/islands/lookup/lookup.ts`)).toEqual([]);
    },
  );
});
