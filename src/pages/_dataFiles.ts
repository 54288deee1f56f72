import { createHash } from 'node:crypto';
import { code, types } from 'virtual:published-matcher';
import { lastChecked } from '../catalogue/lastChecked.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { dataPath } from '../paths.ts';
import { catalogueJsonSchema, type CatalogueFile } from '../schemas/views/catalogueFile.ts';
import { dataStrings } from '../strings/data.ts';
import { catalogueContent } from '../twins/data/catalogueContent.ts';
import { Teller } from '../twins/Teller.ts';

/** The names of the files that are published for programs. */
export const dataFileNames = [
  'catalogue.json',
  'catalogue.schema.json',
  'matcher.js',
  'matcher.d.ts',
] as const;

/** The files that are published for programs, by name, with their text. */
type DataFiles = Readonly<Record<(typeof dataFileNames)[number], string>>;

/** The SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const makeFiles = async (): Promise<DataFiles> => {
  const catalogue = await loadCatalogue();
  const tell = new Teller(catalogue, new URL(import.meta.env.SITE), 'cited');
  const content = catalogueContent(tell);
  const schema = tell.at(dataPath('catalogue.schema.json'));
  const file: CatalogueFile = {
    $schema: schema,
    version: '1.0',
    checked: lastChecked(catalogue),
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
export const dataFiles = (): Promise<DataFiles> => (making ??= makeFiles());
