import { pick, seededNumbers, type Numbers } from './seededNumbers.ts';

const LEVELS = ['DEBUG', 'INFO', 'WARN', 'ERROR'];
const SOURCES = ['gateway', 'agent/embedded', 'scheduler', 'http', 'cache', 'session'];
const DEEDS = [
  'request finished',
  'retrying after',
  'cache warm, keys:',
  'tool call returned in',
  'connection reused, age',
  'context trimmed, messages left:',
];
const PATHS = ['/v1/messages', '/health', '/api/sessions', '/assets/app.js', '/index.html'];
/** Without the sign that opens a tag: a tag may hide what follows it, and lines of noise must not. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789/+="{}[]>&;:.,-_ \n';

const clock = (next: Numbers): string =>
  [24, 60, 60].map((below) => String(next(below)).padStart(2, '0')).join(':');

/** Lines as servers, programs and package managers write them; every one differs from the last. */
const LINES: readonly ((next: Numbers) => string)[] = [
  (next) =>
    `2026-09-21T${clock(next)}.${String(next(1000))}Z ${pick(next, LEVELS)} [${pick(next, SOURCES)}] ${pick(next, DEEDS)} ${String(next(5000))}`,
  (next) =>
    `10.0.${String(next(256))}.${String(next(256))} - - [${clock(next)}] "POST ${pick(next, PATHS)} HTTP/1.1" 200 ${String(next(90_000))}`,
  (next) =>
    `    at ${pick(next, SOURCES)} (/app/node_modules/client/src/core.ts:${String(next(900))}:${String(next(80))})`,
  (next) => `npm warn deprecated package-${String(next(400))}@1.0.${String(next(9))}: use another`,
];

const noise = (next: Numbers): string =>
  Array.from({ length: 40 + next(80) }, () => SIGNS[next(SIGNS.length)]).join('');

/**
 * A paste as logs are: a message, some lines, sometimes a stretch of noise, and so on; a message in ten lines or so.
 *
 * @param messages messages as readers see them
 * @param length in UTF-16 code units
 * @example
 * mixedText(['Overloaded'], 300).length; // 300
 */
export const mixedText = (messages: readonly string[], length: number): string => {
  const next = seededNumbers(length);
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const lines = Array.from({ length: 4 + next(9) }, () => LINES[next(LINES.length)]?.(next));
    const part = [pick(next, messages), ...lines, ...(next(3) === 0 ? [noise(next)] : []), ''];
    parts.push(part.join('\n'));
    size += parts.at(-1)?.length ?? length;
  }
  return parts.join('').slice(0, length);
};
