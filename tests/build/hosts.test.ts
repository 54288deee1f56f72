import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHost } from '../../src/cli/hosting/checkHost.ts';
import { hostedFiles } from '../../src/cli/hosting/hostedFiles.ts';
import { root } from '../../src/cli/root.ts';
import { hostSettings } from '../../src/cli/serving/hostSettings.ts';
import { listen } from '../../src/cli/serving/listen.ts';
import { staticHost } from '../../src/cli/serving/staticHost.ts';
import { headersAt } from '../../src/hosts/headersAt.ts';
import { leadsTo } from '../../src/hosts/redirects.ts';
import { base, readPages } from './html.ts';

const dist = join(root, 'dist');
const settings = hostSettings(dist);
const { rules, redirects } = settings;

describe('the headers', () => {
  test('keep to what Cloudflare reads: 100 rules, lines of 2,000 characters', () => {
    const lines = readFileSync(join(dist, '_headers'), 'utf8').split('\n');
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.length >= 2000)).toEqual([]);
  });

  test('come from one rule each, for every file', () => {
    const names = globSync('**/*.*', { cwd: dist }).map((name) => base + name);
    expect(names.length).toBeGreaterThan(1000);
    const twice = names.flatMap((name) => {
      const headers = rules.flatMap((rule) => Object.keys(headersAt([rule], name)));
      return headers.length === new Set(headers).size ? [] : [name];
    });
    expect(twice).toEqual([]);
  });

  test('have a policy that lets in no script by its place in a page, and no frame', () => {
    const policy = headersAt(rules, base)['Content-Security-Policy'] ?? '';
    const [, scripts = ''] = /script-src ([^;]*)/.exec(policy) ?? [];
    expect(scripts).toMatch(/^'self' 'wasm-unsafe-eval'(?: 'sha256-[^']+')*$/);
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toMatch(/frame-ancestors 'none'$/);
  });
});

test('redirects lead somewhere, and every page that leads elsewhere is one', async () => {
  const isThere = (path: string): boolean =>
    existsSync(join(dist, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''));
  expect([...redirects.values()].filter((to) => !isThere(to))).toEqual([]);
  const moved = (await readPages()).flatMap(({ address, html }) =>
    leadsTo(html) === undefined ? [] : [address],
  );
  expect(moved.filter((address) => !redirects.has(address))).toEqual([]);
});

test('the server of "npm start" does all that is said to hosts, but for compression', async () => {
  const server = createServer(staticHost(dist, base));
  const origin = `http://localhost:${String(await listen(server, 0))}`;
  const host = { origin, base, settings, ...hostedFiles(dist), compressed: [] };
  const answers = await checkHost(host).finally(() => server.close());
  expect(answers.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(answers.length).toBeGreaterThan(20);
});
