import type { APIRoute } from 'astro';
import { filePath } from '../paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(filePath('sitemap-index.xml'), site).href}\n`,
  );
