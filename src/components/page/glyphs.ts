const CIRCLE = 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5';
const CLOCK = `${CIRCLE}M8 4.5V8l2.5 1.5`;
const COIN = `${CIRCLE}M9.9 6a2.6 2.6 0 1 0 0 4`;
const QUESTION = `${CIRCLE}M6.2 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.5-.7 1M8 11.3v.1`;

/** Line drawings of 16 by 16 units, one path each. Always shown beside words, never instead of them. */
export const glyphs = {
  // The pools' signs.
  clock: CLOCK,
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.75v3M10.5 1.75v3',
  star: 'm8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z',
  coin: COIN,
  coins: 'M6 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10.2 6a4 4 0 1 1-4.1 4.3',
  key: 'M5.2 7.8a3 3 0 1 0 0 6 3 3 0 0 0 0-6M7.4 8.6l6.1-6.1M11 5l2 2',
  gift: 'M2.5 6h11v2.5h-11zM3.5 8.5v5h9v-5M8 6v7.5M8 6C6 6 4.5 5 5 3.5S8 4 8 6c0-2 2.5-4 3-2.5S10 6 8 6',
  chat: 'M2.5 3h11v8H8l-3.5 2.5V11h-2z',
  building: 'M3 14V2.5h7V14M10 6.5h3V14M1.5 14h13M5.5 5h2M5.5 8h2M5.5 11h2',
  gauge: 'M2.2 12a6.25 6.25 0 1 1 11.6 0M8 10l3-4',
  cloud: 'M4.5 12.5a3 3 0 0 1-.3-6 4 4 0 0 1 7.6 0 3 3 0 0 1-.3 6z',
  plug: 'M5.5 2v3M10.5 2v3M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0zM8 12v2.5',
  window: 'M2 3h12v10H2zM2 6h12M4 4.5v.1M6 4.5v.1',
  // The answers of the verdict row.
  'pay-no': `${CIRCLE}M3.6 3.6l8.8 8.8`,
  'pay-not-yet': `${CIRCLE}M6.4 5.7v4.6M9.6 5.7v4.6`,
  'pay-maybe': QUESTION,
  'pay-yes': COIN,
  'wait-no': 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  'wait-until-reset': CLOCK,
  'wait-minutes': 'M4.5 2h7M4.5 14h7M5.5 2v2.5L8 8l2.5-3.5V2M5.5 14v-2.5L8 8l2.5 3.5V14',
  'wait-maybe': QUESTION,
  'actor-you': 'M8 2a2.75 2.75 0 1 0 0 5.5A2.75 2.75 0 0 0 8 2M2.75 14a5.25 5.25 0 0 1 10.5 0',
  'actor-admin': 'M8 1.75 13.5 4v4c0 3.2-2.4 5.4-5.5 6.25C4.9 13.4 2.5 11.2 2.5 8V4z',
  'actor-tool-maker':
    'M13.5 4.2 11 6.7 9.3 5l2.5-2.5a3.5 3.5 0 0 0-4.6 4.5l-4.6 4.6a1.25 1.25 0 0 0 1.8 1.8L9 8.8a3.5 3.5 0 0 0 4.5-4.6',
  'actor-anthropic': 'M2.5 2.75h11v4h-11zM2.5 9.25h11v4h-11zM5 4.75v.1M5 11.25v.1',
  time: 'M8 4a5 5 0 1 0 0 10A5 5 0 0 0 8 4M8 6.5V9M6.5 1.75h3',
  // What happens when a pool is empty.
  onward: 'M2 8h11.5M9.5 4l4 4-4 4',
  refused:
    'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4zM5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5',
  'one-model': 'm8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6zM2 2l12 12',
  elsewhere: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.5 2.5l-6 6',
  // The site's own.
  return: 'M6 2.5 2.5 6 6 9.5M2.5 6H10a3.75 3.75 0 0 1 0 7.5H6.5',
  search: 'M7 2.25a4.75 4.75 0 1 0 0 9.5 4.75 4.75 0 0 0 0-9.5M10.5 10.5l3.25 3.25',
} as const satisfies Record<string, string>;

/** The name of a line drawing. */
export type GlyphName = keyof typeof glyphs;
