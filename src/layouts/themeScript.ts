import { themeKey } from '../site.ts';

/**
 * The script that runs in the head before anything is painted: it applies a stored choice of theme, again when the page comes back
 * from the history and when another tab changes the choice. Without a choice the theme is empty: the style sheet follows the system.
 */
export const themeScript = `(()=>{const a=()=>{try{document.documentElement.dataset.theme=localStorage.getItem(${JSON.stringify(themeKey)})??""}catch{}};a();addEventListener("pageshow",a);addEventListener("storage",a)})()`;
