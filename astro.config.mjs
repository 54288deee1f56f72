import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { aliases } from './src/integrations/aliases.ts';
import { cards } from './src/integrations/cards.ts';
import { contentOnce } from './src/integrations/contentOnce.ts';
import { hostFiles } from './src/integrations/hostFiles.ts';
import { integrity } from './src/integrations/integrity.ts';
import { keptExports } from './src/integrations/keptExports.ts';
import { leanPages } from './src/integrations/leanPages.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { publishedModules } from './src/integrations/publishedModules.ts';
import { sitemapDays } from './src/integrations/sitemapDays.ts';
import { withoutBanner } from './src/integrations/withoutBanner.ts';
import { citations } from './src/markdown/citations.ts';
import { siteAddress } from './src/site.ts';

// Content has dates by which it must be read again. TODAY fixes the day, so that a build can be repeated.
const today = process.env.TODAY ?? new Date().toISOString().slice(0, 10);
const content = contentOnce('content');

export default defineConfig({
  site: process.env.SITE_URL ?? siteAddress,
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // A page is drawn while others are written to disk.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  prefetch: false,
  // Tells editors which schema the front matter of each MDX file has; CONTRIBUTING.md says how to use it.
  experimental: { contentIntellisense: true },
  markdown: {
    // Shiki prints style attributes, which the policy below forbids.
    syntaxHighlight: false,
    // Quotes stay as they were typed, because they are often part of a message.
    processor: satteri({ mdastPlugins: [citations], features: { smartPunctuation: false } }),
  },
  integrations: [
    integrity(content, today),
    cards(content),
    mdx(),
    sitemap({ serialize: sitemapDays(content) }),
    pagefind(),
    leanPages(),
    hostFiles(),
    aliases(content),
  ],
  vite: {
    plugins: [tailwindcss(), withoutBanner(), publishedModules()],
    build: {
      rolldownOptions: {
        // Readers fetch no comments for tools, of which Rolldown keeps some.
        output: { comments: false },
        // Astro marks each MDX file with a directive of its own; it works, and warnings of it would hide others.
        checks: { moduleLevelDirective: false },
      },
    },
    worker: {
      format: 'es',
      plugins: () => [keptExports()],
      rolldownOptions: { output: { comments: false } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'none'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      // Pagefind runs WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
