import { readFileSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt } from '../../hosts/headersAt.ts';
import { revalidate } from '../../hosts/headerRules.ts';
import { mediaType } from '../../hosts/mediaTypes.ts';
import { hostRoute } from './hostRoute.ts';
import { hostSettings } from './hostSettings.ts';

/**
 * Makes a request listener that serves `dist` under `base` as a static host would that reads `_headers` and `_redirects`:
 * directories end in a slash, and an unknown address gets `404.html` with status 404.
 *
 * @example
 * createServer(staticHost('/site/dist', '/')).listen(4321);
 */
export function staticHost(dist: string, base: string): RequestListener {
  const { rules, redirects } = hostSettings(dist);
  const setHeaders = (response: ServerResponse, path: string): void => {
    const headers = {
      'Content-Type': mediaType(path),
      'Cache-Control': revalidate,
      ...headersAt(rules, base + path.slice(1)),
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const sendMissing = (response: ServerResponse): void => {
    setHeaders(response, '/404.html');
    response.writeHead(404).end(readIfPresent(join(dist, '404.html')) ?? 'Not found');
  };
  const sendFile = sirv(dist, {
    dev: true,
    etag: true,
    extensions: ['html'],
    onNoMatch: (_request, response) => {
      sendMissing(response);
    },
    setHeaders,
  });
  const isFolder = (path: string): boolean => isDirectory(join(dist, path));
  return (request, response) => {
    const route = hostRoute(request.url ?? '/', { base, redirects, isDirectory: isFolder });
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
