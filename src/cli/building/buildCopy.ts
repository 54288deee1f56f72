import { execFileSync } from 'node:child_process';

/** What a build took: time, and the most memory that it held at a time, in bytes. */
export interface Taken {
  readonly seconds: number;
  readonly memory: number;
}

/**
 * Builds a copy of the project, in a process of its own.
 *
 * @param copy its folder, as copyProject.ts makes it
 * @param env what stands in its environment besides ours
 * @param through what the build is run through, such as `['nice']`
 * @throws {Error} when the build fails; its output says why
 * @example
 * buildCopy('/tmp/copy', { BASE_PATH: '/sub' }).seconds; // 21.4
 */
export const buildCopy = (
  copy: string,
  env: Readonly<Record<string, string>> = {},
  through: readonly string[] = [],
): Taken => {
  const built = [process.execPath, 'src/cli/building/buildHere.ts'];
  const [program = process.execPath, ...args] = [...through, ...built];
  const printed = execFileSync(program, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 100_000_000,
  });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Taken;
};
