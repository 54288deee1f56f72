import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { ZodType } from 'astro/zod';
import { claimsFileSchema, sourcesFileSchema } from '../schemas/claim.ts';
import { costsFileSchema } from '../schemas/cost.ts';
import { eventsFileSchema } from '../schemas/event.ts';
import { familySchema } from '../schemas/family.ts';
import { fixSchema } from '../schemas/fix.ts';
import { guideSchema } from '../schemas/guide.ts';
import { lookalikeSchema } from '../schemas/lookalike.ts';
import { poolSchema } from '../schemas/pool.ts';
import { questionSchema } from '../schemas/question.ts';
import { routesFileSchema } from '../schemas/route.ts';
import { toolSchema } from '../schemas/tool.ts';
import { variantSchema } from '../schemas/variant.ts';
import { wrapperSchema } from '../schemas/wrapper.ts';
import type { Content, ContentEntry, Filed } from './content.ts';
import type { Fault } from './faults.ts';
import { leftToFill } from './leftToFill.ts';

/** What was read, and what did not fit its schema; an entry with a fault is left out of the content. */
export interface ReadContent {
  readonly content: Content;
  readonly faults: readonly Fault[];
  /** Slugs of the entries that were left out; references to them are not wrong because of that. */
  readonly leftOut: readonly string[];
}

/** The line break before the facts belongs to them, so that YAML counts lines as an editor does. */
const FRONT_MATTER = /^---(\r?\n[\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** Reads the files of one content folder and keeps what fits; everything else becomes a fault. */
class Reader {
  readonly faults: Fault[] = [];
  readonly leftOut: string[] = [];
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  private fault(file: string, field: string, what: string): void {
    this.faults.push({ kind: 'schema', file, field, what });
  }

  private files(folder: string, ending: string): string[] {
    try {
      return readdirSync(join(this.root, folder))
        .filter((name) => extname(name) === ending && !name.startsWith('_'))
        .sort()
        .map((name) => join(folder, name));
    } catch {
      return [];
    }
  }

  private check<Facts>(file: string, yaml: string, schema: ZodType<Facts>): Facts | undefined {
    let data: unknown;
    try {
      data = parse(yaml);
    } catch (error) {
      this.fault(
        `content/${file}`,
        'front matter',
        error instanceof Error ? error.message : String(error),
      );
      return undefined;
    }
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      this.fault(`content/${file}`, issue.path.join('.') || 'front matter', issue.message);
    }
    return undefined;
  }

  entries<Facts>(
    folder: string,
    ending: '.mdx' | '.yaml',
    schema: ZodType<Facts>,
  ): ContentEntry<Facts>[] {
    return this.files(folder, ending).flatMap((file) => {
      const text = readFileSync(join(this.root, file), 'utf8');
      const [, yaml = '', body = ''] =
        ending === '.mdx' ? (FRONT_MATTER.exec(text) ?? []) : [text, text];
      const facts = this.check(file, yaml, schema);
      const slug = basename(file, ending);
      const unfilled = leftToFill(`content/${file}`, text);
      this.faults.push(...unfilled);
      if (facts !== undefined && unfilled.length === 0)
        return [{ slug, file: `content/${file}`, facts, body: body.trim() }];
      this.leftOut.push(slug);
      return [];
    });
  }

  list<File, Item>(
    file: string,
    schema: ZodType<File>,
    items: (file: File) => readonly Item[],
  ): Filed<Item>[] {
    const text = readFileSync(join(this.root, file), 'utf8');
    const whole = this.check(file, text, schema);
    return whole === undefined
      ? []
      : items(whole).map((item) => ({ ...item, file: `content/${file}` }));
  }

  lists<File, Item>(
    folder: string,
    schema: ZodType<File>,
    items: (file: File) => readonly Item[],
  ): Filed<Item>[] {
    return this.files(folder, '.yaml').flatMap((file) => this.list(file, schema, items));
  }
}

/**
 * Reads all content from disk without Astro: for the integrity check before a build, the tests and the command line.
 *
 * @param root the content folder
 * @returns all entries that fit their schema, and a fault for every field that does not
 * @example
 * readContent('tests/fixtures/sites/whole').content.variants[0]?.slug; // 'out-of-tea'
 */
export const readContent = (root: string): ReadContent => {
  const reader = new Reader(root);
  const content: Content = {
    variants: reader.entries('variants', '.mdx', variantSchema),
    wrappers: reader.entries('wrappers', '.mdx', wrapperSchema),
    families: reader.entries('families', '.mdx', familySchema),
    pools: reader.entries('pools', '.mdx', poolSchema),
    fixes: reader.entries('fixes', '.mdx', fixSchema),
    tools: reader.entries('tools', '.mdx', toolSchema),
    guides: reader.entries('guides', '.mdx', guideSchema),
    lookalikes: reader.entries('lookalikes', '.yaml', lookalikeSchema),
    questions: reader.entries('questions', '.yaml', questionSchema),
    routes: reader.lists('routes', routesFileSchema, (file) => file.routes),
    events: reader.lists('events', eventsFileSchema, (file) => file.events),
    claims: reader.lists('claims', claimsFileSchema, (file) => file.claims),
    sources: reader.lists('sources', sourcesFileSchema, (file) => file.sources),
    costs: reader.lists('costs', costsFileSchema, (file) => file.items),
  };
  return { content, faults: reader.faults, leftOut: reader.leftOut };
};
