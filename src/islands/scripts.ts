/**
 * The addresses of the scripts. `?worker&url` has Vite build a module with all that it imports into one file, worker or not, so
 * that a page waits for one request and not for a chain. What such a file loads later must be named here and stand in the markup
 * of a page, or the build leaves it out; `keptExports` of src/integrations lets it export.
 */
export { default as everyPageScript } from './everyPage.ts?worker&url';
export { default as fitsMeScript } from './fits-me/fits-me.ts?worker&url';
export { default as lookupScript } from './error-lookup/error-lookup.ts?worker&url';
export { default as lookupWorker } from './error-lookup/answerWorker.ts?worker&url';
export { default as lookupRedactor } from './error-lookup/redactor.ts?worker&url';
export { default as lookupCompleter } from './error-lookup/answerCompleter.ts?worker&url';
export { default as costScript } from './cost-calculator/cost-calculator.ts?worker&url';
export { default as lostScript } from './lost-address/lost-address.ts?worker&url';
export { default as linkScript } from './answer-link/answer-link.ts?worker&url';
export { default as placesScript } from './link-places/link-places.ts?worker&url';
export { default as searchScript } from './site-search/site-search.ts?worker&url';
export { default as replyScript } from './send-reply/send-reply.ts?worker&url';
export { default as sharingScript } from './share-answer/share-answer.ts?worker&url';
