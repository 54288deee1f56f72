import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Machine } from './findChromium.ts';

const startLimit = 30_000;
/** A blocked download hangs rather than fails. */
const commandLimit = 240_000;

/**
 * Describes the machine this process runs on; looks at it only when asked.
 *
 * @example
 * findChromium(thisMachine());
 */
export function thisMachine(): Machine {
  return {
    chosenPath: process.env.CHROMIUM_PATH,
    playwrightPath: chromium.executablePath(),
    mayUseApt: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    // Starting it also shows that the libraries it needs are there.
    starts: (path) =>
      existsSync(path) &&
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: startLimit }).status === 0,
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        timeout: commandLimit,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  };
}
