import { expect, test } from 'vitest';
import { weighPage } from '../../../src/cli/weighing/weighPage.ts';

const files: Record<string, string> = {
  '/_astro/main.js': 'import"./part.js";import"./part.js"',
  '/_astro/part.js': 'import"./main.js";123456',
  '/catalogue.json': '[1,2]',
  '/rest.json': '[1,2,3]',
};

const site = {
  read: (address: string) => {
    const text = files[address];
    return Promise.resolve(text === undefined ? undefined : Buffer.from(text));
  },
  weigh: (file: Buffer) => Promise.resolve(file.length),
};

test('counts a page, its scripts with what they import, and what they fetch, each once', async () => {
  const html =
    '<p data-fetches="/catalogue.json" data-follows="/rest.json"><script type=module src="../_astro/main.js"></script>' +
    '<link rel=modulepreload href="/_astro/part.js">';
  const scripts = '/_astro/main.js /_astro/part.js'
    .split(' ')
    .map((path) => files[path])
    .join('');
  expect(await weighPage('/errors/', Buffer.from(html), site)).toEqual({
    address: '/errors/',
    html: html.length,
    scripts: scripts.length,
    complete: 1,
    requests: 4,
    total: html.length + scripts.length + 5,
    fetched: 5,
    follows: 7,
    unknown: [],
  });
});

test('names what is not part of the site', async () => {
  const html = '<img src="a.png"><script src="https://elsewhere.example/x.js"></script>';
  const weight = await weighPage('/errors/', Buffer.from(html), site);
  expect(weight.complete).toBe(3);
  expect(weight.unknown).toEqual(['/errors/a.png', 'https://elsewhere.example/x.js']);
});
