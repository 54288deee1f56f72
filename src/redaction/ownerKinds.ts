import { beginOf, hasDigit, IS, loosePattern, wordPattern, type SecretKind } from './secretKind.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Where a name or an address begins; one that goes on behind a dot or a hyphen is another one. */
const BEGIN = beginOf(String.raw`\w.-`);
/** Where a name begins in front of a value; it stays, so an escape may be part of it. */
const NAME = String.raw`(?:\b|\\[nrt])`;
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;

/** The check digit of card numbers (Luhn). */
const isCard = (secret: string): boolean => {
  const digits = secret.replace(/\D/g, '').split('').reverse().map(Number);
  const sum = digits.reduce((total, digit, i) => {
    const twice = digit * 2;
    return total + (i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
};

/** This machine and nobody's address say nothing about their owner. */
const isOwnAddress = (secret: string): boolean => !/^(?:127\.|0\.0\.0\.0$|255\.)/.test(secret);

/** What tells whose machine or account it was. */
export const OWNER_KINDS: readonly SecretKind[] = [
  {
    mask: 'sessionId',
    pattern: loosePattern(
      String.raw`(session[-_ ]?id(?:${IS}|\s["'\x60]?)|--resume[ =])[\w-]{8,128}`,
    ),
    isSecret: hasDigit,
  },
  {
    mask: 'accountId',
    pattern: wordPattern(
      String.raw`(?:user|acct|account)_\w{8,64}(?:_account_[\w-]{0,36}(?:_session_[\w-]{0,36})?)?`,
    ),
    isSecret: hasDigit,
  },
  { mask: 'organisationId', pattern: wordPattern(String.raw`org[_-]\w{8,64}`), isSecret: hasDigit },
  {
    mask: 'workspaceId',
    pattern: wordPattern(String.raw`(?:wrkspc|proj)_\w{8,64}`),
    isSecret: hasDigit,
  },
  {
    mask: 'organisationId',
    pattern: loosePattern(
      String.raw`(${NAME}org(?:ani[sz]ation)?[-_ ]?(?:uu)?(?:id)?["'\x60\\]{0,4}[\s:=(]{0,3}["'\x60\\]{0,4})${UUID}`,
    ),
  },
  {
    mask: 'accountId',
    pattern: loosePattern(
      String.raw`(${NAME}(?:account|user|member|customer|tenant)[-_ ]?(?:uu)?(?:id)?["'\x60\\]{0,4}[\s:=(]{0,3}["'\x60\\]{0,4})${UUID}`,
    ),
  },
  {
    mask: 'email',
    // Addresses that many people share are part of messages.
    pattern: wordPattern(
      String.raw`(?<!\+)(?!(?:support|sales|help|info|noreply|no-reply|usersafety|privacy|git)@)[\w.+-]{1,64}@(?!\d{1,4}\.\d)(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w-])`,
    ),
  },
  {
    mask: 'userName',
    pattern: new RegExp(
      String.raw`(${beginOf(String.raw`\w.~-`)}/(?:Users|home)/)(?!Shared\b)[^\s\\/"'\x60<>|:*?[\](),;]{1,64}`,
      'g',
    ),
  },
  {
    mask: 'userName',
    pattern: new RegExp(
      String.raw`(${NAME}[A-Za-z]:[\\/]{1,4}Users[\\/]{1,4})(?!Public\b)(?:[^\\/"'<>|:*?[\]\n]{1,64}(?=[\\/])|[^\s\\/"'<>|:*?[\]]{1,64})`,
      'g',
    ),
  },
  { mask: 'userName', pattern: /((?<![\w-])-(?:Users|home)-)[^\s\\/"'`<>|:*?[\]-]{1,64}/g },
  {
    mask: 'mac',
    pattern: loosePattern(
      String.raw`${beginOf(String.raw`\w:-`)}[\da-f]{2}(?:[:-][\da-f]{2}){5}(?![\w:-])`,
    ),
  },
  {
    mask: 'ip',
    pattern: new RegExp(
      String.raw`${BEGIN}(?<![^/]/)(?<!version )(?:${OCTET}\.){3}${OCTET}(?![\w-]|\.\d)`,
      'g',
    ),
    isSecret: isOwnAddress,
  },
  {
    mask: 'ip',
    pattern: loosePattern(
      String.raw`${beginOf(String.raw`\w:.`)}(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[23][\da-f]{3}|f[c-f][\da-f]{2}):(?:[\da-f]{1,4}:){0,6}:?[\da-f]{0,4}(?::[\da-f]{1,4}){0,6})(?![\w:])`,
    ),
    isSecret: (secret) => secret.includes('::') || secret.split(':').length === 8,
  },
  {
    mask: 'host',
    pattern: loosePattern(
      String.raw`${BEGIN}(?:[a-z\d-]{1,63}\.){1,6}(?:internal|local|corp|lan|intranet|localdomain|home\.arpa)(?![\w-]|\.\w)`,
    ),
  },
  {
    mask: 'phone',
    pattern: loosePattern(
      String.raw`(${NAME}(?:phone|tel|telephone|mobile|whatsapp|fax)(?:[ _-]?(?:number|no))?["'\\]{0,4}\.?\s?[:=]?\s?["'\\]{0,4})\+?[\d(][\d ().-]{6,18}\d`,
    ),
  },
  {
    mask: 'card',
    pattern: loosePattern(String.raw`${BEGIN}[2-6]\d{3}(?:[ -]?\d){9,15}(?![\w-]|\.\d)`),
    isSecret: isCard,
  },
];
