/** What the calculator of the page of costs says; all of it is in its script. */
export const reckoningStrings = {
  to: ' to ',
  /** `{month}` is a range of dollars; the others are what was set. */
  month: 'About {month} a month at list price: {hours} a day on {days}, {pattern} use of {model}.',
  /** `{balance}` is an amount, `{lasting}` one of those below. */
  lasts: 'A balance of {balance} lasts {lasting} of such use.',
  spent: 'With no balance left, requests are refused at once.',
  /** `{range}` is a range with its unit. */
  lasting: 'about {range}',
  lastingMoment: 'less than a minute',
  lastingYear: 'more than a year',
  /** One of each, and several. */
  units: {
    days: ['{range} day', '{range} days'],
    hours: ['{range} hour', '{range} hours'],
    minutes: ['{range} minute', '{range} minutes'],
  },

  ways: 'A month, by the way you pay',
  way: 'Way to pay',
  amount: 'A month',
  know: 'Good to know',
  about: 'about {range}',
  names: {
    credits: 'Usage credits',
    bundles: 'Credits in bundles',
    key: 'API key',
    plan: 'Plan: {plan}',
  },
  bars: 'A month, by the way you pay, as bars',
  barsLegend:
    'A bar runs from the least to the most. A ring is the fixed price of a plan; what it covers is not published.',
  reload: 'Auto-reload and limit for such use',
  threshold: 'Reload below',
  purchase: 'Buy each time',
  limit: 'Monthly limit',
  noReload: 'auto-reload off',
  byHand: 'by hand, when needed',
  restsOn: 'Worked out from the prices of {model}',
  measured: 'and from two measured uses:',
} as const;
