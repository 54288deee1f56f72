import type { Machine } from '../../../src/cli/browser/findChromium.ts';

/** A machine of which only `starts` says what is installed, with a record of the commands it ran. */
export interface FakeMachine extends Machine {
  commands: string[];
}

/**
 * Makes a machine with these programs; `installs` says which program a command brings, by its first words.
 *
 * @example
 * fakeMachine([], { 'apt-get install': '/usr/bin/chromium' });
 */
export function fakeMachine(
  programs: readonly string[],
  installs: Readonly<Record<string, string>> = {},
  rest: Partial<Machine> = {},
): FakeMachine {
  const present = new Set(programs);
  const commands: string[] = [];
  return {
    commands,
    chosenPath: undefined,
    playwrightPath: '/cache/chrome',
    mayUseApt: true,
    starts: (path) => present.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      const brought = Object.entries(installs).find(([words]) => line.startsWith(words))?.[1];
      if (brought !== undefined) present.add(brought);
      return brought !== undefined;
    },
    ...rest,
  };
}
