import { readFragment, writeSettings } from '../fragment.ts';
import { READER } from './rememberedReader.ts';

/** Takes what the reader has said along when they follow a link inside the site; a link to a place of a page stays as it is. */
const carry = (event: Event): void => {
  const { [READER]: said } = readFragment();
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (said === undefined || link === null) return;
  const isInside = link.origin === location.origin && link.hash === '';
  if (isInside && link.pathname.endsWith('/')) link.hash = writeSettings({ [READER]: said });
};

// The middle button opens a link, too.
for (const kind of ['click', 'auxclick']) addEventListener(kind, carry, { capture: true });
