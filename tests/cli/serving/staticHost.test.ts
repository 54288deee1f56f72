import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../../src/cli/serving/listen.ts';
import { staticHost } from '../../../src/cli/serving/staticHost.ts';
import { headerRules, revalidate } from '../../../src/hosts/headerRules.ts';
import { writeHeaders } from '../../../src/hosts/headerText.ts';

let dist: string;
let origin: string;
const server = createServer((request, response) => {
  staticHost(dist, '/')(request, response);
});

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'unreject-dist-'));
  await mkdir(join(dist, 'errors'));
  await writeFile(join(dist, 'index.html'), 'home');
  await writeFile(join(dist, '404.html'), 'nothing here');
  await writeFile(join(dist, 'errors', 'index.html'), 'errors');
  for (const name of ['x.md', 'x.txt', 'x.json']) await writeFile(join(dist, name), '“x”');
  await writeFile(join(dist, '_headers'), writeHeaders(headerRules('/', "default-src 'none'")));
  await writeFile(join(dist, '_redirects'), '/old/ /errors/ 301\n');
  origin = `http://localhost:${String(await listen(server, 0))}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(dist, { recursive: true });
});

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'home'],
  ['/errors/', 200, 'text/html; charset=utf-8', 'errors'],
  ['/x.md', 200, 'text/markdown; charset=utf-8', '“x”'],
  ['/x.txt', 200, 'text/plain; charset=utf-8', '“x”'],
  ['/x.json', 200, 'application/json; charset=utf-8', '“x”'],
  ['/nowhere/', 404, 'text/html; charset=utf-8', 'nothing here'],
  ['/nowhere.md', 404, 'text/html; charset=utf-8', 'nothing here'],
])('%s is answered with %i, %s', async (address, status, type, body) => {
  const response = await fetch(origin + address);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(response.headers.get('cache-control')).toBe(revalidate);
  expect(await response.text()).toBe(body);
});

test('a directory without its slash is a redirect', async () => {
  const response = await fetch(`${origin}/errors?q=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/errors/?q=1']);
});

test('a former address is a redirect', async () => {
  const response = await fetch(`${origin}/old/`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/errors/']);
});

test('what the reader has is not sent again', async () => {
  const etag = (await fetch(`${origin}/x.md`)).headers.get('etag') ?? '';
  const again = await fetch(`${origin}/x.md`, { headers: { 'If-None-Match': etag } });
  expect([etag !== '', again.status]).toEqual([true, 304]);
});
