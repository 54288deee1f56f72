import { fenced } from '../strings/fenced.ts';

/** What a platform takes, and its signs. Nothing in `words` or `code` can turn into markup, a mention or a picture. */
interface PlatformStyle {
  /** The most characters in one message. */
  readonly limit: number;
  readonly words: (text: string) => string;
  readonly code: (text: string) => string;
  readonly strong: (text: string) => string;
  /** A message, letter for letter. */
  readonly quote: (message: string) => string;
}

/** Stands where a sign must not meet what follows it; it has no width. */
const APART = '\u200B';

/** Mentions, references to issues and pictures are made of what is shown, where no backslash is left to stop them. */
const withoutReach = (text: string): string =>
  text.replace(/@|#(?=\d)|:(?=[\w+-]+:)/g, (sign) => sign + APART);

/** A list or a heading at the beginning of a line. */
const withoutList = (text: string): string =>
  text.replace(/^(?:[-+#]|\d+(?=[.)]))/, (start) =>
    /\d/.test(start) ? start + APART : `\\${start}`,
  );

const escaped = (signs: RegExp, text: string): string =>
  withoutList(withoutReach(text.replace(signs, String.raw`\$&`)));

const bold = (text: string): string => `**${text}**`;

const quotedCode = (message: string): string => `> ${fenced(message)}`;

/** Slack has no sign that takes the meaning from another: a word with one becomes code, and a backtick in code has to go. */
const slackCode = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

/** Of words, those that Slack would read as signs. */
const meansSomething = /[*_~`@<>]|:[\w+-]+:|^[•-]\s/;

/** As people paste it into Slack's own box, which escapes `&`, `<` and `>` itself; bots must escape them. */
const slack: PlatformStyle = {
  limit: 4000,
  words: (text) =>
    text
      .split(/(?<=\s)/)
      .map((word) => (meansSomething.test(word) ? word.replace(/\S+/, slackCode) : word))
      .join(''),
  code: slackCode,
  strong: (text) => `*${text}*`,
  quote: (message) => `> ${slackCode(message)}`,
};

const discord: PlatformStyle = {
  limit: 2000,
  words: (text) => escaped(/[\\`*_~|<>[\]]/g, text),
  code: fenced,
  strong: bold,
  quote: quotedCode,
};

const github: PlatformStyle = {
  limit: 65_536,
  words: (text) => escaped(/[\\`*_~|<>[\]&$!]/g, text),
  code: fenced,
  strong: bold,
  quote: quotedCode,
};

/** The plain half of an e-mail; for the other one see writeHtml.ts. */
const email: PlatformStyle = {
  limit: Number.POSITIVE_INFINITY,
  words: (text) => text,
  code: (text) => `\`${text}\``,
  strong: (text) => text,
  quote: (message) => `> ${message}`,
};

/**
 * Where replies are sent. Slack asks for messages below its limit, Discord refuses longer ones from accounts that do not pay,
 * GitHub refuses them from all; mail has no limit of its own.
 */
export const platforms = { slack, discord, github, email } as const;

/** The name of a platform. */
export type Platform = keyof typeof platforms;
