import { findChromium, type Machine } from '../browser/findChromium.ts';
import { outdatedPackages, type Lock } from './outdatedPackages.ts';

/** What is looked at: the machine, what is installed, and what of the content is past due. */
export interface Patient {
  readonly machine: Machine;
  readonly lock: Lock;
  readonly installed: Lock;
  /** Space left on the disk; bytes. */
  readonly free: number;
  /** How many reviews are past due today. */
  readonly late: number;
  /** What git answers to its version, or nothing where it is not there. */
  readonly git: string | undefined;
}

/** One thing that was looked at; `cure` says what to do where something is missing. */
export interface Finding {
  readonly what: string;
  readonly cure?: string;
}

/** A build, its cache and the browser's profiles need less. */
const ROOM = 1_000_000_000;

const examineChromium = (machine: Machine): Finding => {
  try {
    const path = findChromium(machine);
    if (path !== undefined) return { what: `Chromium: ${path}` };
    return { what: 'Chromium, for the browser tests', cure: '`npm run chromium` installs it.' };
  } catch (error) {
    return { what: 'Chromium, as CHROMIUM_PATH names it', cure: String(error) };
  }
};

const examinePackages = ({ lock, installed }: Patient): Finding => {
  const outdated = outdatedPackages(lock, installed);
  if (outdated.length === 0) return { what: 'packages: as in package-lock.json' };
  const [first = '', ...others] = outdated;
  const more = others.length > 0 ? ` and ${String(others.length)} more` : '';
  return { what: `packages: ${first}${more}`, cure: '`npm ci` installs what the lockfile says.' };
};

const gigabytes = (bytes: number): string => `${(bytes / 1_000_000_000).toFixed(1)} GB`;

/**
 * Looks at what building and testing need.
 *
 * @returns all findings, whatever is missing
 * @example
 * examineMachine({ ...patient, git: undefined })[0]?.what; // 'git'
 */
export const examineMachine = (patient: Patient): Finding[] => {
  const { git, free, late, machine } = patient;
  return [
    git === undefined ? { what: 'git', cure: 'Install it: https://git-scm.com/' } : { what: git },
    examinePackages(patient),
    examineChromium(machine),
    free < ROOM
      ? { what: `disk: ${gigabytes(free)} free`, cure: `Make room: ${gigabytes(ROOM)} are needed.` }
      : { what: `disk: ${gigabytes(free)} free` },
    late > 0
      ? {
          what: `content: ${String(late)} reviews past due, so the build fails`,
          cure: '`npm run due` lists them; TODAY=yyyy-mm-dd builds as of another day.',
        }
      : { what: 'content: no review past due' },
  ];
};
