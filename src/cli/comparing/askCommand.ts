import { spawn } from 'node:child_process';
import type { PlainAnswer } from '../answering/plainAnswer.ts';
import { toldByCommand, type Told } from './toldOf.ts';

/** The command ends so when it has answered. */
const ANSWERED = new Set([0, 1]);

/**
 * Asks the built command about a text, in a process of its own, as scripts do.
 *
 * @param command the file of the command
 * @returns what it tells; of a blank text nothing, because it wants a text
 * @throws {Error} when it gives no answer
 * @example
 * (await askCommand('bin/unreject.js', 'Overloaded')).findings; // ['Exact overloaded-529']
 */
export const askCommand = (command: string, text: string): Promise<Told> => {
  if (text.trim() === '') return Promise.resolve({ findings: [] });
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [command, '--json', '-']);
    let [out, error] = ['', ''];
    running.stdout.setEncoding('utf8').on('data', (some: string) => (out += some));
    running.stderr.setEncoding('utf8').on('data', (some: string) => (error += some));
    running.on('error', reject);
    running.on('close', (code) => {
      if (ANSWERED.has(code ?? -1)) resolve(toldByCommand(JSON.parse(out) as PlainAnswer));
      else reject(new Error(`${command} ended with ${String(code)}: ${error}`));
    });
    running.stdin.end(text);
  });
};
