/** What the files of the site are, by the endings of their names. Hosts know these by themselves, web servers not all. */
export const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
};

/** What all other files are. */
export const unknownType = 'application/octet-stream';

/** Types that are text and are not named so. */
const TEXT = new Set(['application/json', 'application/xml']);

/**
 * Whether a type has a charset.
 *
 * @param type without parameters
 * @example
 * isText('text/css') && !isText('image/png'); // true
 */
export const isText = (type: string): boolean => type.startsWith('text/') || TEXT.has(type);

/**
 * The type of a file, with its charset.
 *
 * @param path a path that ends in a name with an ending, or in a slash for a page
 * @example
 * mediaType('/errors/a.md'); // 'text/markdown; charset=utf-8'
 */
export const mediaType = (path: string): string => {
  const [, ending = ''] = /\.([a-z]+)$/.exec(path) ?? [];
  const type = path.endsWith('/') ? 'text/html' : (mediaTypes[ending] ?? unknownType);
  return isText(type) ? `${type}; charset=utf-8` : type;
};
