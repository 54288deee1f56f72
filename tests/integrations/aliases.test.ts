import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BaseIntegrationHooks } from 'astro';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aliases } from '../../src/integrations/aliases.ts';
import { contentOnce } from '../../src/integrations/contentOnce.ts';

type Given<Name extends keyof BaseIntegrationHooks> = Parameters<BaseIntegrationHooks[Name]>[0];

const content = contentOnce('content');
const { hooks } = aliases(content);
const variants = content().content.variants.map(({ slug, facts }) => ({ slug, ...facts }));

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'unreject-dist-'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

it('gives every variant its page and its other forms at its number, too', async () => {
  const files = ['/index.html', '.md', '.json', '.txt'];
  for (const { slug } of variants) {
    mkdirSync(join(dist, 'errors', slug), { recursive: true });
    for (const file of files) writeFileSync(join(dist, 'errors', slug + file), slug + file);
  }
  const given = { dir: pathToFileURL(`${dist}/`) } as Given<'astro:build:done'>;
  await hooks['astro:build:done']?.(given);
  expect(variants.length).toBeGreaterThan(1);
  for (const { slug, number } of variants)
    for (const file of files)
      expect(readFileSync(join(dist, 'e', String(number) + file), 'utf8')).toBe(slug + file);
});

it('redirects while pages are written, and only then', async () => {
  const redirects: Record<string, unknown> = {};
  const set = (command: Given<'astro:config:setup'>['command']) => {
    const updateConfig = (config: object) =>
      Object.assign(redirects, 'redirects' in config && config.redirects);
    return hooks['astro:config:setup']?.({
      command,
      updateConfig,
    } as unknown as Given<'astro:config:setup'>);
  };
  await set('build');
  expect(redirects).toEqual({});
  await set('dev');
  expect(Object.keys(redirects).length).toBe(variants.length);
  for (const { slug, number } of variants)
    expect(redirects[`/e/${String(number)}/`]).toBe(`/errors/${slug}/`);
});
