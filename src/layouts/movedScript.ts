import { scriptHash } from './scriptHash.ts';

/**
 * The script in the head of a page that leads on: it takes along the place that the reader asked for, which no redirect in HTML
 * does. The address stands in its `data-to`, so that one hash allows it on all of them.
 */
export const movedScript = 'location.replace(document.currentScript.dataset.to+location.hash)';

/** The hash by which the Content-Security-Policy allows exactly this script. */
export const movedScriptHash = scriptHash(movedScript);
