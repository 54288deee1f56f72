import type { Entry } from '../../src/matching/types.ts';

const variant = (slug: string, text: string, more: Partial<Entry> = {}): Entry => ({
  slug,
  kind: 'variant',
  wordings: [{ text }],
  ...more,
});

/** A small catalogue with every kind of entry, for tests that must not depend on the content. */
export const SAMPLE_ENTRIES: readonly Entry[] = [
  {
    slug: 'no-credits',
    kind: 'variant',
    wordings: [
      { text: "You're out of extra usage. Add more at claude.ai/settings/usage and keep going." },
      { text: 'out of extra usage', short: true },
    ],
    forbids: ['ask your workspace admin'],
  },
  variant('no-credits-resets', "You're out of extra usage · resets {reset:when}", {
    forbids: ['add more', 'ask your workspace admin'],
  }),
  variant('session-limit', "You've hit your session limit · resets {reset:when}"),
  variant(
    'balance-low',
    'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
  ),
  variant(
    'starter-credit',
    "Third-party apps now draw from your extra usage. We've added a {amount:money} credit to get you started. Claim it at claude.ai/settings/usage.",
  ),
  variant('near-the-limit', 'Approaching your usage limit · resets at {reset:when}', {
    rank: 'warning',
  }),
  variant(
    'account-rate',
    "This request would exceed your account's rate limit. Please try again later.",
    { rank: 'general' },
  ),
  {
    slug: 'request-rejected',
    kind: 'wrapper',
    wordings: [{ text: 'LLM request rejected:', tells: true }],
  },
  { slug: 'api-error', kind: 'wrapper', wordings: [{ text: 'API Error: {status:status}' }] },
  {
    slug: 'other-quota',
    kind: 'lookalike',
    wordings: [
      { text: 'You exceeded your current quota, please check your plan and billing details' },
    ],
  },
];

/** Messages that the sample catalogue knows, as readers paste them. */
export const SAMPLE_MESSAGES: readonly (readonly [slug: string, message: string])[] = [
  ['no-credits', "You're out of extra usage. Add more at claude.ai/settings/usage and keep going."],
  ['no-credits-resets', "You're out of extra usage · resets 4pm (Europe/Berlin)"],
  ['session-limit', "You've hit your session limit · resets 3:45pm (UTC)"],
  [
    'balance-low',
    'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
  ],
  [
    'starter-credit',
    "Third-party apps now draw from your extra usage. We've added a $20 credit to get you started. Claim it at claude.ai/settings/usage.",
  ],
  ['near-the-limit', 'Approaching your usage limit · resets at 11:50 PM'],
  ['account-rate', "This request would exceed your account's rate limit. Please try again later."],
  ['other-quota', 'You exceeded your current quota, please check your plan and billing details'],
];
