import { hasDigit, IS, loosePattern, type SecretKind } from './secretKind.ts';

/** A value as it stands in headers, assignments and JSON. A mask is none. */
const VALUE = String.raw`[^\s"'\x60\\,;<>()[\]{}|&*]`;
const WORDS =
  /^(?:null|none|true|false|undefined|required|missing|invalid|expired|empty|\d{1,7})$/i;

/** Whether an assignment gives a secret, or a sentence goes on: `token: expired` has neither a quote nor a digit. */
const isAssigned = (secret: string, before: string): boolean =>
  !WORDS.test(secret) &&
  (/["'=]\s?\\{0,3}$/.test(before) || (hasDigit(secret) && /[a-z]/i.test(secret)));

/** Secrets that are known by the name in front of them. */
export const HEADER_KINDS: readonly SecretKind[] = [
  {
    mask: 'cookie',
    pattern: loosePattern(
      String.raw`(cookie${IS})[\w.!%-]{1,80}=[^\s;"'\\[]{0,4000}(?:;\s?[\w.!%-]{1,80}(?:=[^\s;"'\\[]{0,4000})?){0,60}`,
    ),
  },
  {
    mask: 'authorization',
    pattern: loosePattern(
      String.raw`(authorization${IS}(?:(?:bearer|basic|token|digest)\s)?)${VALUE}{6,4000}`,
    ),
    isSecret: (secret, before) =>
      /\s$/.test(before) ? hasDigit(secret) || secret.length > 15 : hasDigit(secret),
  },
  {
    mask: 'bearer',
    pattern: loosePattern(String.raw`(\bbearer\s)[\w.~+/-]{12,4000}={0,2}`),
    isSecret: hasDigit,
  },
  {
    mask: 'basic',
    pattern: loosePattern(String.raw`(\bbasic\s)[a-z0-9+/]{16,2000}={0,2}`),
    isSecret: hasDigit,
  },
  {
    mask: 'apiKey',
    pattern: loosePattern(
      String.raw`((?:api|goog-api|access|secret|subscription)[-_]?key(?:[-_]?id)?${IS})${VALUE}{6,400}`,
    ),
    isSecret: isAssigned,
  },
  { mask: 'credentials', pattern: /(:\/\/)[^\s/:@"'[\]]{0,100}:[^\s/@"'[\]]{1,200}(?=@)/g },
  {
    mask: 'password',
    pattern: loosePattern(
      String.raw`((?:password|passwd|passphrase|pwd|secret)${IS})${VALUE}{4,400}`,
    ),
    isSecret: isAssigned,
  },
  {
    mask: 'token',
    pattern: loosePattern(String.raw`(token${IS})${VALUE}{6,4000}`),
    isSecret: isAssigned,
  },
  {
    mask: 'signature',
    pattern: loosePattern(
      String.raw`([?&](?:key|code|sig|state|(?:x-amz-)?(?:signature|credential))=)[^\s&#"'\\<>[\]]{8,2000}`,
    ),
  },
];
