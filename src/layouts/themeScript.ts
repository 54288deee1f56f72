import { themeKey } from '../site.ts';

/**
 * The script that runs in the head before anything is painted: it applies a stored choice of theme, again when the page
 * comes back from the history and when another tab changes the choice. Without a choice the style sheet follows the system.
 */
export const themeScript = `(()=>{const a=()=>{let t;try{t=localStorage.getItem(${JSON.stringify(themeKey)})}catch{return}const d=document.documentElement.dataset;if(t==="light"||t==="dark")d.theme=t;else delete d.theme};a();addEventListener("pageshow",e=>{if(e.persisted)a()});addEventListener("storage",a)})()`;
