// The page of the lookup waits for one script, so this one brings along what that page has of everyPage.ts.
import '../fits-me/carryReader.ts';
import '../site-search/open-search.ts';
import '../theme-switch/theme-switch.ts';
import type * as AnswerLink from '../answer-link/answer-link.ts';
import linkAddress from '../answer-link/answer-link.ts?worker&url';
import { scriptLoader } from '../scriptLoader.ts';
import { Lookup } from './Lookup.ts';
import { lookupEngine } from './lookupEngine.ts';
import { lookupParts } from './lookupParts.ts';

/** Loads what an answer needs before it is needed, so that a paste asks for nothing. */
const prepare = (): void => {
  lookupEngine().catch(() => {
    // The next text tries again, and its answer says what is wrong.
  });
};

const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 3000 });
  else setTimeout(task, 1000);
};

const loadLink = scriptLoader(linkAddress) as () => Promise<typeof AnswerLink>;

/** Opens an answer or a text that came with a link. What reads it is asked for only then; without it, the lookup is as ever. */
const openLink = (lookup: Lookup): void => {
  if (!/[#&][dq]=/.test(location.hash)) return;
  loadLink()
    .then((link) => link.openLink(lookup))
    .catch(() => undefined);
};

/** The lookup as a part of a page; ErrorLookup.astro holds its markup. */
class ErrorLookup extends HTMLElement {
  private lookup: Lookup | undefined;

  connectedCallback(): void {
    if (this.lookup) return;
    const lookup = new Lookup(lookupParts(this));
    this.lookup = lookup;
    lookup.listen();
    this.addEventListener('focusin', prepare, { once: true });
    whenIdle(prepare);
    addEventListener('pageshow', () => {
      lookup.answerRestored();
    });
    addEventListener('hashchange', () => {
      openLink(lookup);
    });
    openLink(lookup);
  }
}

customElements.define('error-lookup', ErrorLookup);
