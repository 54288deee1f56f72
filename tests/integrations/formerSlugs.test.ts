import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { buildCopy } from '../../src/cli/building/buildCopy.ts';
import { hostSettings } from '../../src/cli/serving/hostSettings.ts';
import { serveSite } from '../../src/cli/serving/serveSite.ts';
import { staticHost } from '../../src/cli/serving/staticHost.ts';
import { root } from '../../src/cli/root.ts';
import { leadsTo } from '../../src/hosts/redirects.ts';
import { movedScript, movedScriptHash } from '../../src/layouts/movedScript.ts';

/** One entry of every kind that has pages, at a former address and at the present one. */
const moved: readonly (readonly [former: string, present: string])[] = [
  ['errors/no-tea', 'errors/out-of-tea'],
  ['wrappers/brew-failed', 'wrappers/brew-refused'],
  ['families/no-tea-today', 'families/tea-refused'],
  ['pools/old-pot', 'pools/teapot'],
  ['fixes/get-leaves', 'fixes/buy-leaves'],
  ['tools/boiler', 'tools/kettle'],
  ['guides/never-empty', 'guides/keep-the-pot-full'],
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Builds the whole fixture site for a path of a host; what the real site chooses by hand is chosen from its entries. */
const buildFixture = (base: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'unreject-moved-'));
  folders.push(folder);
  for (const name of ['node_modules', 'package.json', 'public', 'tsconfig.json'])
    symlinkSync(join(root, name), join(folder, name));
  for (const name of ['astro.config.mjs', 'src', 'content/tested'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, 'tests/fixtures/sites/whole'), join(folder, 'content'), { recursive: true });
  const site = readFileSync(join(root, 'src/site.ts'), 'utf8')
    .replace(/(?<=commonVariants = \[)[^\]]*/, "'out-of-tea'")
    .replace(/(?<=strangersGuide = )'[^']*'/, "'keep-the-pot-full'");
  writeFileSync(join(folder, 'src/site.ts'), site);
  // Vitest says so of itself, and Astro would believe it.
  vi.stubEnv('BASE_URL', undefined);
  buildCopy(folder, { BASE_PATH: base, TODAY: '2026-11-21' });
  vi.unstubAllEnvs();
  return join(folder, 'dist');
};

describe.each(['/', '/sub/'])('a site at %s', (base) => {
  const dist = buildFixture(base);
  const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

  it.each(moved)('has a page at %s that leads on to %s', (former, present) => {
    const html = read(`${former}/index.html`);
    const to = `${base}${present}/`;
    expect(leadsTo(html)).toBe(to);
    expect(html).toContain(`<script data-to="${to}">${movedScript}</script>`);
    expect(html).toMatch(
      new RegExp(
        `<meta http-equiv="content-security-policy"[^>]*'${movedScriptHash.replaceAll('+', String.raw`\+`)}'`,
      ),
    );
    expect(html).toContain('<meta name="robots" content="noindex">');
    // A preview of an old link is that of the page.
    const title = /<title>[^<]*<\/title>/;
    expect(title.exec(html)?.[0]).toBe(title.exec(read(`${present}/index.html`))?.[0]);
  });

  it.each(moved)(
    'keeps the other forms of %s, and tells hosts, the 404 page and no sitemap',
    (former) => {
      expect(
        ['md', 'json', 'txt'].filter((form) => !existsSync(join(dist, `${former}.${form}`))),
      ).toEqual([]);
      expect(JSON.parse(read('addresses.json'))).toHaveProperty([`${former}/`], '');
      expect(read('sitemap-0.xml')).not.toContain(`/${former}/<`);
      expect(hostSettings(dist).redirects.has(`${base}${former}/`)).toBe(true);
    },
  );

  it('is served with a redirect where the host can', async () => {
    const { origin, stop } = await serveSite(staticHost(dist, base));
    for (const [former, present] of moved) {
      const answer = await fetch(`${origin}${base}${former}/`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([301, `${base}${present}/`]);
    }
    stop();
  });
});

it('the script of such a page takes the place along', () => {
  const gone: string[] = [];
  const location = { hash: '#case-one', replace: (to: string) => gone.push(to) };
  const document = { currentScript: { dataset: { to: '/sub/errors/a/' } } };
  runInNewContext(movedScript, { location, document });
  expect(gone).toEqual(['/sub/errors/a/#case-one']);
});
