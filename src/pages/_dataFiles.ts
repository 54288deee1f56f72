import { createHash } from 'node:crypto';
import { code, types } from 'virtual:published-matcher';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { pagedEntries } from '../catalogue/pagedEntries.ts';
import { dataPath } from '../paths.ts';
import { catalogueJsonSchema, type CatalogueFile } from '../schemas/views/catalogueFile.ts';
import { dataStrings } from '../strings/data.ts';
import { catalogueContent } from '../twins/data/catalogueContent.ts';
import { Teller } from '../twins/Teller.ts';

/** The files that are published for programs, by name, with their text. */
export type DataFiles = Readonly<
  Record<'catalogue.json' | 'catalogue.schema.json' | 'matcher.js' | 'matcher.d.ts', string>
>;

/** The SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const makeFiles = async (site: URL | undefined): Promise<DataFiles> => {
  const catalogue = await loadCatalogue();
  const tell = new Teller(catalogue, site, 'cited');
  const content = catalogueContent(tell);
  const days = pagedEntries(catalogue).map(({ facts }) => facts.verified);
  const schema = tell.at(dataPath('catalogue.schema.json'));
  const file: CatalogueFile = {
    $schema: schema,
    version: '1.0',
    checked: days.sort().at(-1) ?? '',
    hash: sha256(JSON.stringify(content)),
    licence: dataStrings.licence,
    content,
  };
  return {
    'catalogue.json': `${JSON.stringify(file)}\n`,
    'catalogue.schema.json': `${JSON.stringify(catalogueJsonSchema(schema), null, 2)}\n`,
    'matcher.js': code,
    'matcher.d.ts': types,
  };
};

let making: Promise<DataFiles> | undefined;

/** Makes the files once for all pages. */
export const dataFiles = (site: URL | undefined): Promise<DataFiles> =>
  (making ??= makeFiles(site));
