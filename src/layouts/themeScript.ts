import { themeKey } from '../site.ts';
import { scriptHash } from './scriptHash.ts';

/**
 * The script that runs in the head before anything is painted: it applies a stored choice of theme, again when the page comes back
 * from the history and when another tab changes the choice. Without a choice the theme is empty: the style sheet follows the system.
 */
export const themeScript = `(()=>{const a=()=>{try{const t=localStorage.getItem(${JSON.stringify(themeKey)});document.documentElement.dataset.theme=/^(light|dark)$/.test(t)?t:""}catch{}};a();addEventListener("pageshow",e=>{if(e.persisted)a()});addEventListener("storage",a)})()`;

/** The hash by which the Content-Security-Policy allows exactly this script. */
export const themeScriptHash = scriptHash(themeScript);
