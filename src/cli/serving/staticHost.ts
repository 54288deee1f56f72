import { readFileSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentType } from './contentType.ts';
import { hostRoute } from './hostRoute.ts';

/**
 * Makes a request listener that serves `dist` under `base` as a plain static host would:
 * directories end in a slash, and an unknown address gets `404.html` with status 404.
 *
 * @example
 * createServer(staticHost('/site/dist', '/')).listen(4321);
 */
export function staticHost(dist: string, base: string): RequestListener {
  const sendMissing = (response: ServerResponse): void => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readIfPresent(join(dist, '404.html')) ?? 'Not found');
  };
  const sendFile = sirv(dist, {
    dev: true,
    etag: true,
    extensions: ['html'],
    onNoMatch: (_request, response) => {
      sendMissing(response);
    },
    setHeaders: (response, pathname) => {
      const type = contentType(pathname);
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  return (request, response) => {
    const route = hostRoute(request.url ?? '/', base, (path) => isDirectory(join(dist, path)));
    if (route.kind === 'redirect') response.writeHead(301, { Location: route.to }).end();
    else if (route.kind === 'missing') sendMissing(response);
    else sendFile(Object.assign(request, { url: route.path }), response);
  };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readIfPresent(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false }) && readFileSync(path);
}
