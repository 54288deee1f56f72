import { parseArgs } from 'node:util';
import type { ServedCatalogue } from '../../answers/servedCatalogue.ts';
import { variantNumbers } from '../../answers/variantNumbers.ts';
import { homePath } from '../../paths.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { terminalStrings } from '../../strings/terminal.ts';
import { textAnswerer } from './textAnswerer.ts';
import { plainAnswer, type PlainAnswer } from './plainAnswer.ts';
import { printAnswer } from './printAnswer.ts';

/** What the command gets from the world around it. */
export interface Surroundings {
  readonly args: readonly string[];
  /** Reads a file; without a name, what is piped in, or nothing at a terminal. */
  readonly read: (file?: string) => string | undefined;
  readonly colour: boolean;
  readonly parts: ServedCatalogue;
  readonly site: string;
  readonly version: string;
  /** The newest day on which an entry was checked. */
  readonly checked: string;
}

/** What the command says, and where; see the help text for the codes. */
export interface Outcome {
  readonly out?: string;
  readonly error?: string;
  readonly code: 0 | 1 | 2;
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Stands for what is piped in, where a command wants the name of a file. */
const PIPED = '-';

/** @throws {Error} in words for the reader */
const readText = (files: readonly string[], read: Surroundings['read']): string => {
  const [file, ...others] = files;
  if (others.length > 0) throw new Error(fillIn(terminalStrings.oneFile, { count: files.length }));
  let text: string | undefined;
  try {
    text = read(file === PIPED ? undefined : file);
  } catch (error) {
    const reason = messageOf(error);
    throw new Error(fillIn(terminalStrings.noFile, { file: file ?? 'The text', reason }), {
      cause: error,
    });
  }
  if (text === undefined || text.trim() === '') throw new Error(terminalStrings.noInput);
  return text;
};

const answerTo = (text: string, { parts, site }: Surroundings): PlainAnswer => {
  const { core, rest } = parts;
  const answers = [...core.answers, ...rest.answers];
  const reply = textAnswerer(parts, new URL(homePath(), site).href)(text);
  return plainAnswer(reply, site, new Map(variantNumbers({ answers, steps: rest.steps })));
};

/**
 * Runs the command `unreject`.
 *
 * @returns what to print, and the exit code: 0 ours, 1 not ours, 2 nothing could be read; never throws
 * @example
 * const parts = lookupCatalogue(readContent('tests/fixtures/sites/whole').content);
 * const world = { args: [], read: () => 'Where do I buy tea?', colour: false, parts, site: 'https://tea.example', version: '1', checked: '' };
 * runUnreject(world).code; // 1
 */
export const runUnreject = (world: Surroundings): Outcome => {
  try {
    const { values, positionals } = parseArgs({
      args: [...world.args],
      options: OPTIONS,
      allowPositionals: true,
    });
    if (values.help) return { out: terminalStrings.help, code: 0 };
    if (values.version) {
      const { version, checked } = world;
      return { out: fillIn(terminalStrings.version, { version, checked }), code: 0 };
    }
    const text = readText(positionals, world.read);
    const answer = answerTo(text, world);
    const out = values.json ? JSON.stringify(answer, null, 2) : printAnswer(answer, world.colour);
    return { out, code: answer.ours ? 0 : 1 };
  } catch (error) {
    return { error: messageOf(error), code: 2 };
  }
};
