import { readFragment, writeSettings } from '../fragment.ts';
import { onFollow } from '../onFollow.ts';
import { READER } from './rememberedReader.ts';

// Takes what the reader has said along inside the site; a link to a place of a page stays as it is.
onFollow((link) => {
  const { [READER]: said } = readFragment();
  if (said === undefined || link.hash !== '' || !link.pathname.endsWith('/')) return;
  link.hash = writeSettings({ [READER]: said });
});
