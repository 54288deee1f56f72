import { staticImports } from './staticImports.ts';

/** Something a page asks for by itself. */
export interface PageRequest {
  address: string;
  kind: 'script' | 'style' | 'image' | 'other';
  /**
   * `complete`: the page is not whole, or waits, without it. `fetch`: a script asks for it. `follow`: a script asks for it
   * when the rest is there.
   */
  stage: 'complete' | 'later' | 'fetch' | 'follow';
}

type Attributes = ReadonlyMap<string, string>;

const tag = /<(script|link|img)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const inlineScript = /(<script\b[^>]*>)([\s\S]*?)<\/script>/gi;
const declaredFetches = /\sdata-(fetches|follows)="([^"]*)"/g;

/**
 * Lists what a built page asks for without being touched: scripts, styles, images that are not lazy,
 * preloads, and the addresses its scripts fetch, which the page declares in `data-fetches="/a /b"` and
 * `data-follows="/c"`.
 * Icons are left out, because browsers ask for them when nothing else is left to do.
 *
 * @example
 * pageRequests('<script type="module" src="/a.js"></script>');
 * // [{ address: '/a.js', kind: 'script', stage: 'later' }]
 */
export function pageRequests(html: string): PageRequest[] {
  const text = html.replace(/<!--[\s\S]*?-->/g, '');
  const bare = text.replace(inlineScript, '$1');
  const tags = [...bare.matchAll(tag)].flatMap(([, name = '', rest = '']) =>
    requestsOfTag(name.toLowerCase(), readAttributes(rest)),
  );
  const imports = [...text.matchAll(inlineScript)].flatMap(([, , code = '']) =>
    staticImports(code).map((address) => script(address, 'later')),
  );
  const fetches = [...bare.matchAll(declaredFetches)].flatMap(([, when, list = '']) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((address) => other(address, when === 'follows' ? 'follow' : 'fetch')),
  );
  return [...tags, ...imports, ...fetches];
}

function readAttributes(text: string): Attributes {
  const pairs = [...text.matchAll(attribute)];
  return new Map(pairs.map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? '']));
}

function requestsOfTag(name: string, attributes: Attributes): PageRequest[] {
  if (name === 'link') return requestsOfLink(attributes);
  const address = attributes.get('src');
  if (address === undefined || address.startsWith('data:')) return [];
  if (name === 'img') {
    const stage = attributes.get('loading') === 'lazy' ? undefined : 'complete';
    return stage ? [{ address, kind: 'image', stage }] : [];
  }
  const waits = ['async', 'defer'].some((word) => attributes.has(word));
  return [script(address, waits || attributes.get('type') === 'module' ? 'later' : 'complete')];
}

function requestsOfLink(attributes: Attributes): PageRequest[] {
  const address = attributes.get('href');
  const relations = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
  if (address === undefined) return [];
  if (relations.includes('stylesheet')) {
    // Nothing on a screen waits for what is meant for paper.
    const stage = attributes.get('media') === 'print' ? 'later' : 'complete';
    return [{ address, kind: 'style', stage }];
  }
  if (relations.includes('modulepreload')) return [script(address, 'later')];
  if (!relations.includes('preload')) return [];
  return [attributes.get('as') === 'script' ? script(address, 'later') : other(address, 'later')];
}

function script(address: string, stage: PageRequest['stage']): PageRequest {
  return { address, kind: 'script', stage };
}

function other(address: string, stage: PageRequest['stage']): PageRequest {
  return { address, kind: 'other', stage };
}
