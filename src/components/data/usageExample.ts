/**
 * The example of how to use the published matcher; a test runs it on the built files.
 *
 * @param folder the absolute address of the published files, with a slash at its end
 * @example
 * usageExample('https://unreject.dev/data/').split('\n').length; // 10
 */
export const usageExample = (folder: string): string => `// First: curl -O ${folder}matcher.js
import { compileCatalogue, match } from './matcher.js';

const response = await fetch('${folder}catalogue.json');
const { content } = await response.json();
const compiled = compileCatalogue(content.matcher.entries);

const [first] = match('Credit balance is too low', compiled).matches;
const page = content.variants.find(({ slug }) => slug === first?.slug);
console.log(first?.sure, page?.verdict.pay.text, page?.shortUrl);`;
