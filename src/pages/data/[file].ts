import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type DataFiles } from '../_dataFiles.ts';

const NAMES: readonly (keyof DataFiles)[] = [
  'catalogue.json',
  'catalogue.schema.json',
  'matcher.js',
  'matcher.d.ts',
];

export const getStaticPaths = (() =>
  NAMES.map((file) => ({ params: { file }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: keyof DataFiles }> = async ({ props, site }) =>
  new Response((await dataFiles(site))[props.file]);
