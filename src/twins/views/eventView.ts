import { citedIn } from '../../catalogue/citedClaims.ts';
import type { Content } from '../../catalogue/content.ts';
import { entryPath } from '../../paths.ts';
import type { EventView } from '../../schemas/views/eventView.ts';
import type { Teller } from '../Teller.ts';

/**
 * All that is published of an event.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * eventView(teller, content.events[0]).on; // '2026-05-12'
 */
export const eventView = (teller: Teller, event: Content['events'][number]): EventView => {
  const { id, on, kind, title, text, variants, pools, tools } = event;
  const claims = [...new Set(citedIn(text))];
  const tell = teller.about(claims);
  return {
    id,
    url: tell.at(entryPath('event', id)),
    on,
    kind,
    title: tell.write(title),
    text: tell.say(text),
    concerns: [
      ...tell.links('variant', variants),
      ...tell.links('pool', pools),
      ...tell.links('tool', tools),
    ],
    claims,
  };
};
