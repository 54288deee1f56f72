import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServedSite } from '../serving/serveSite.ts';

/** A port that nobody listens on, as long as nobody else asks for one. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );

/** How long a server may take until it answers, in seconds. */
const PATIENCE = 60;

/**
 * Starts a server and waits until it answers.
 *
 * @param folder where it may leave files
 * @param command what runs it, for the port that it is given
 * @throws {Error} with what it printed, when it ends or does not answer within a minute
 * @example
 * const { origin, stop } = await startServer('/tmp/mine', (port) => ['nginx', ['-c', writeConfig(port)]]);
 */
export const startServer = async (
  folder: string,
  command: (port: number) => readonly [program: string, args: readonly string[]],
): Promise<ServedSite> => {
  const port = await freePort();
  const [program, args] = command(port);
  const child = spawn(program, [...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own group, so that what it starts itself ends with it.
    detached: true,
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  child.on('error', ({ message }) => (printed += message));
  const stop = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  const origin = `http://127.0.0.1:${String(port)}`;
  for (let i = 0; i < PATIENCE * 5 && child.exitCode === null; i += 1) {
    if (await answers(origin)) return { origin, stop };
    await wait(200);
  }
  stop();
  throw new Error(`${program} does not answer at ${origin}. It printed:\n${printed}`);
};
