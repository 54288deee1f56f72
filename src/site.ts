/** The name of the site. */
export const siteName = 'Unreject';

/** Where the site stands, unless SITE_URL says otherwise. */
export const siteAddress = 'https://unreject.dev';

/** What the site is for, in one line: the home page's description and the line under the name in previews. */
export const siteDescription =
  'Paste the text with which Claude refused your request. Learn what it means, whose limit it is, whether to pay or wait, and what to do first.';

/** The key under which a reader's choice of theme is stored; nothing is stored for "system". */
export const themeKey = 'unreject-theme';

/** The key under which a reader's tool, plan and role are stored; nothing is stored unless the reader asks for it. */
export const readerKey = 'unreject-reader';

/** The guide to other providers' errors, which their list leads to. */
export const strangersGuide = 'wrong-or-right-claude';

/** The variants that the home page offers by name, in order; chosen by hand. */
export const commonVariants = [
  'out-of-extra-usage',
  'third-party-apps-add-more',
  'api-credit-balance-too-low',
  'plan-limit-hit',
  'session-limit',
  'weekly-limit',
  'extra-usage-required-long-context',
  'monthly-spend-limit',
] as const;
