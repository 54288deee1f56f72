import { entryPaths, twinRoute } from '../_twins.ts';

export const getStaticPaths = entryPaths;

export const GET = twinRoute('json');
