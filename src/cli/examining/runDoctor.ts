import { spawnSync } from 'node:child_process';
import { readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../catalogue/readContent-fs.ts';
import { reviewsOf } from '../../catalogue/reviewsOf.ts';
import { thisMachine } from '../browser/thisMachine.ts';
import { contentFolder } from '../contentFolder.ts';
import { root } from '../root.ts';
import { today } from '../today.ts';
import { examineMachine, type Finding, type Patient } from './examineMachine.ts';
import type { Lock } from './outdatedPackages.ts';

const readLock = (file: string): Lock => JSON.parse(readFileSync(join(root, file), 'utf8')) as Lock;

const thisPatient = (): Patient => {
  const { bavail, bsize } = statfsSync(root);
  const day = today(process.env);
  const { stdout, status } = spawnSync('git', ['--version'], { encoding: 'utf8' });
  return {
    machine: thisMachine(),
    lock: readLock('package-lock.json'),
    installed: readLock('node_modules/.package-lock.json'),
    free: bavail * bsize,
    late: reviewsOf(readContent(contentFolder).content).filter(({ on }) => on < day).length,
    git: status === 0 ? stdout.trim() : undefined,
  };
};

const printFinding = ({ what, cure }: Finding): string =>
  cure === undefined ? `ok       ${what}` : `MISSING  ${what}\n         ${cure}`;

/**
 * Looks at this machine, and says what it lacks.
 *
 * @returns the exit code: 0 where nothing is missing, else 1
 * @example
 * process.exitCode = runDoctor();
 */
export const runDoctor = (): number => {
  const findings = [{ what: `Node ${process.versions.node}` }, ...examineMachine(thisPatient())];
  console.log(findings.map(printFinding).join('\n'));
  const missing = findings.filter((finding) => 'cure' in finding).length;
  console.log(`\n${missing === 0 ? 'nothing' : String(missing)} missing`);
  return missing === 0 ? 0 : 1;
};
