import { spawn } from 'node:child_process';
import type { ScriptResult } from './runSteps.ts';

/**
 * Runs an npm script of this project with no input, and collects what it prints.
 *
 * @example
 * await runScript('lint'); // { passed: true, output: '' }
 */
export function runScript(script: string): Promise<ScriptResult> {
  return new Promise((resolve) => {
    // What fails must say why, even below a silent `npm run -s`.
    const args = ['run', '--loglevel', 'notice', script];
    const child = spawn('npm', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      resolve({ passed: false, output: `npm could not be started: ${error.message}` });
    });
    child.on('close', (code) => {
      resolve({ passed: code === 0, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
