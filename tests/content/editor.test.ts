import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/cli/root.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

it('editors find the schema that Astro writes of every collection of YAML files', () => {
  const settings: unknown = JSON.parse(read('.vscode/settings.json'));
  const rooms = [...read('src/content.config.ts').matchAll(/loader: data\('(\w+)'\)/g)];
  const schemas = rooms.map(([, room = '']): [string, string] => [
    `./.astro/collections/${room}.schema.json`,
    `content/${room}/*.yaml`,
  ]);
  expect(schemas.length).toBeGreaterThan(0);
  expect(settings).toMatchObject({ 'yaml.schemas': Object.fromEntries(schemas) });
});
