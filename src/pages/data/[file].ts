import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFileNames, dataFiles } from '../_dataFiles.ts';

export const getStaticPaths = (() =>
  dataFileNames.map((file) => ({ params: { file }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: (typeof dataFileNames)[number] }> = async ({ props }) =>
  new Response((await dataFiles())[props.file]);
