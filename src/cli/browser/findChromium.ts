/** What a search for Chromium needs to know of the machine it runs on. */
export interface Machine {
  /** The value of CHROMIUM_PATH, if it is set. */
  chosenPath: string | undefined;
  /** Where Playwright keeps, or would keep, a browser of its own. */
  playwrightPath: string;
  /** Tells whether a program is there and starts. */
  starts: (path: string) => boolean;
  /** Whether this process may install system packages with apt-get. */
  mayUseApt: boolean;
  /** Runs a command with its output shown, and tells whether it succeeded. */
  run: (command: string, args: readonly string[]) => boolean;
}

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

/**
 * Finds a Chromium that starts: the chosen one, else one at a usual place, else Playwright's own.
 * Throws when CHROMIUM_PATH is set and does not start, because another browser was not asked for.
 *
 * @example
 * findChromium(thisMachine()); // '/usr/bin/chromium', or undefined when there is none
 */
export function findChromium(machine: Machine): string | undefined {
  const { chosenPath, playwrightPath, starts } = machine;
  if (chosenPath === undefined) return [...usualPaths, playwrightPath].find(starts);
  if (starts(chosenPath)) return chosenPath;
  throw new Error(
    `CHROMIUM_PATH is "${chosenPath}", which does not start. ` +
      'Set it to a Chromium or Chrome program, or unset it to have one found.',
  );
}
