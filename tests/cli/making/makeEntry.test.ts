import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../../src/catalogue/checkIntegrity.ts';
import { readContent } from '../../../src/catalogue/readContent-fs.ts';
import { KINDS } from '../../../src/cli/making/kinds.ts';
import { makeEntry } from '../../../src/cli/making/makeEntry.ts';
import { root } from '../../../src/cli/root.ts';
import { withBrokenContent } from '../../support/brokenSite.ts';

const TODAY = '2026-11-21';

const inContent = <Result>(use: (folder: string) => Result): Result => withBrokenContent([], use);

const make = (folder: string, kind: string, slug: string): string => {
  const [, file = ''] = /^Made content\/(\S+)\./.exec(makeEntry([kind, slug], folder, TODAY)) ?? [];
  return join(folder, file);
};

const faultsIn = (folder: string) => checkIntegrity(readContent(folder), TODAY);

/** Fills a made file as fast as can be: any words, the kettle's pool, nothing optional. */
const fill = (made: string): string =>
  made
    .replaceAll(/^ *# FILL IN.*\n/gm, '')
    .replaceAll(/ # FILL IN.*/g, '')
    .replaceAll('a-slug', 'teapot')
    .replaceAll(/FILL IN: [^"\n]*/g, 'It pours the tea.');

describe.each(Object.keys(KINDS))('npm run new -- %s', (kind) => {
  it('makes a file that fits its schema, and is not whole only because it must be filled', () => {
    const faults = inContent((folder) => {
      make(folder, kind, 'out-of-coffee');
      return faultsIn(folder);
    });
    expect(faults.length).toBeGreaterThan(5);
    expect(new Set(faults.map((fault) => fault.kind))).toEqual(new Set(['left-to-fill']));
  });

  it('says of every field how it is filled, in the format of the repository', async () => {
    const [file, text] = inContent((folder) => {
      const made = make(folder, kind, 'out-of-coffee');
      return [made, readFileSync(made, 'utf8')] as const;
    });
    expect(text).not.toMatch(/FILL IN[^:]*(?:: ?"?$|$)/m);
    const config = await resolveConfig(join(root, 'content', file), { editorconfig: true });
    expect(await check(text, { ...config, filepath: join(root, file) })).toBe(true);
  });
});

describe('makeEntry()', () => {
  it('makes a file that is whole once it is filled', () => {
    const faults = inContent((folder) => {
      const made = make(folder, 'tool', 'samovar');
      writeFileSync(made, fill(readFileSync(made, 'utf8')));
      return faultsIn(folder);
    });
    expect(faults).toEqual([]);
  });

  it('gives the next free number, also after a file that is not filled yet', () => {
    const numbers = inContent((folder) =>
      ['one', 'two'].map(
        (slug) => /number: (\d+)/.exec(readFileSync(make(folder, 'fix', slug), 'utf8'))?.[1],
      ),
    );
    expect(numbers).toEqual(['3', '4']);
  });

  it('says that it was checked today and must be checked again in three months', () => {
    const text = inContent((folder) => readFileSync(make(folder, 'pool', 'samovar'), 'utf8'));
    expect(text).toContain('verified: "2026-11-21"\nreview: "2027-02-21"');
  });

  it('says what to do next', () => {
    const said = inContent((folder) => makeEntry(['error', 'out-of-coffee'], folder, TODAY));
    expect(said).toMatch(/^Made content\/variants\/out-of-coffee\.mdx\./);
    expect(said).toContain('npm run test:content');
    expect(said).toContain('/errors/out-of-coffee/');
  });

  it.each([
    [['error', 'out-of-tea'], 'belongs to content/variants/out-of-tea.mdx'],
    [['error', 'coffee-run-dry'], 'belongs to content/lookalikes/coffee-run-dry.yaml'],
    [['error', 'Out of Coffee!'], 'such as out-of-coffee'],
    [['lookalike', 'none'], 'none'],
    [['mistake', 'out-of-coffee'], 'one of error, fix'],
    [['toString', 'out-of-coffee'], 'one of error, fix'],
    [['error'], 'npm run new'],
    [['error', 'out', 'of', 'coffee'], 'npm run new'],
  ])('refuses %j and writes nothing', (args, reason) => {
    inContent((folder) => {
      const before = readdirSync(folder, { recursive: true });
      expect(() => makeEntry(args, folder, TODAY)).toThrow(reason);
      expect(readdirSync(folder, { recursive: true })).toEqual(before);
    });
  });

  it.each([
    ['error', 'no-tea', 'out-of-tea.mdx', 'variants'],
    ['pool', 'old-pot', 'teapot.mdx', 'pools'],
  ])('refuses the former slug of another %s', (kind, slug, file, room) => {
    withBrokenContent([], (folder) => {
      expect(() => makeEntry([kind, slug], folder, TODAY)).toThrow(file);
      expect(existsSync(join(folder, `${room}/${slug}.mdx`))).toBe(false);
    });
  });
});
