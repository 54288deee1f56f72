import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerPolicy } from '../hosts/headerPolicy.ts';
import { headerRules } from '../hosts/headerRules.ts';
import { writeHeaders } from '../hosts/headerText.ts';
import { allRedirects, leadsTo, writeRedirects } from '../hosts/redirects.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** What the pages of a built site say that hosts must know: their policies, and which lead elsewhere. */
const readPages = (dist: string, base: string) => {
  const policies = new Set<string>();
  const moved: [from: string, to: string][] = [];
  for (const name of globSync('**/*.html', { cwd: dist }).sort()) {
    const html = readFileSync(join(dist, name), 'utf8');
    policies.add(POLICY.exec(html)?.[1] ?? '');
    const to = leadsTo(html);
    if (to === undefined) continue;
    moved.push([base + name.replaceAll('\\', '/').replace(/index\.html$/, ''), to]);
  }
  return { policies, moved };
};

/**
 * Writes what hosts read beside a built site: `_headers` and `_redirects` for Cloudflare Pages and Netlify, of which the
 * configuration of nginx is made, too, and `.nojekyll`, without which GitHub Pages leaves out folders such as `_astro`.
 */
export const hostFiles = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'unreject:hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { policies, moved } = readPages(dist, base);
        const write = (name: string, text: string): void => {
          writeFileSync(join(dist, name), text);
        };
        write('_headers', writeHeaders(headerRules(base, headerPolicy(policies))));
        write('_redirects', writeRedirects(allRedirects(base, moved)));
        write('.nojekyll', '');
      },
    },
  };
};
