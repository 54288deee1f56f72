import { expect, test } from 'vitest';
import { checkLinks } from '../../../src/cli/linking/checkLinks.ts';
import { outsideLinks } from '../../../src/cli/linking/outsideLinks.ts';

const links = [
  'https://a.example/1',
  'https://a.example/2',
  'https://b.example/',
  'https://c.example/',
];

test('pages of one host are asked for one by one, and no failure stops the rest', async () => {
  const open = new Map<string, number>();
  const most: Record<string, number> = {};
  const checked = await checkLinks(links, async (link) => {
    const { host } = new URL(link);
    open.set(host, (open.get(host) ?? 0) + 1);
    most[host] = Math.max(most[host] ?? 0, open.get(host) ?? 0);
    await Promise.resolve();
    open.set(host, (open.get(host) ?? 0) - 1);
    if (host === 'c.example') throw new Error('no such host');
    return link.endsWith('2') ? 404 : 403;
  });
  expect(most).toEqual({ 'a.example': 1, 'b.example': 1, 'c.example': 1 });
  expect(checked.map(({ fate, said }) => `${fate} ${said}`)).toEqual([
    'unknown 403',
    'gone 404',
    'unknown 403',
    'unknown no such host',
  ]);
});

test('links are found once a page, without those that stay inside', () => {
  const html =
    '<a class="x" href="https://b.example/">b</a><a href="https://b.example/">b</a><a href="/e/">e</a>';
  expect([
    ...outsideLinks([
      { address: '/', html },
      { address: '/x/', html },
    ]),
  ]).toEqual([['https://b.example/', ['/', '/x/']]]);
});
