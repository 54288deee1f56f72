import { expect, test } from 'vitest';
import { examineMachine, type Patient } from '../../../src/cli/examining/examineMachine.ts';
import { fakeMachine } from '../browser/fakeMachine.ts';

const tea = { packages: { '': {}, 'node_modules/tea': { version: '2.0.0' } } };
const well: Patient = {
  machine: fakeMachine(['/usr/bin/chromium']),
  lock: tea,
  installed: tea,
  free: 5_000_000_000,
  late: 0,
  git: 'git version 2.39.5',
};

test('a machine that has everything lacks nothing, and says what it has', () => {
  const findings = examineMachine(well);
  expect(findings.filter(({ cure }) => cure !== undefined)).toEqual([]);
  expect(findings.map(({ what }) => what)).toContain('Chromium: /usr/bin/chromium');
});

test.each<[string, Partial<Patient>, RegExp, RegExp]>([
  ['git', { git: undefined }, /^git$/, /git-scm/],
  [
    'a package',
    { installed: { packages: {} } },
    /node_modules\/tea 2\.0\.0 \(not there\)/,
    /npm ci/,
  ],
  ['Chromium', { machine: fakeMachine([]) }, /Chromium/, /npm run chromium/],
  [
    'the chosen browser',
    { machine: fakeMachine([], {}, { chosenPath: '/my/chrome' }) },
    /CHROMIUM_PATH/,
    /"\/my\/chrome", which does not start/,
  ],
  ['room', { free: 200_000_000 }, /0\.2 GB/, /1\.0 GB are needed/],
  ['reviews', { late: 3 }, /3 reviews past due/, /npm run due/],
])('without %s that alone is missing, with its cure', (_, lack, what, cure) => {
  const missing = examineMachine({ ...well, ...lack }).filter((finding) => 'cure' in finding);
  expect(missing).toHaveLength(1);
  expect(missing[0]?.what).toMatch(what);
  expect(missing[0]?.cure).toMatch(cure);
});
