import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BREAKAGES, TOGETHER } from '../fixtures/breakages.ts';
import { withBrokenContent } from '../support/brokenSite.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHARED = [
  'astro.config.mjs',
  'node_modules',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** Runs the project's own build over other content, in a folder of its own. */
const buildWith = (content: string): { status: number | null; output: string } => {
  const project = mkdtempSync(join(tmpdir(), 'unreject-site-'));
  try {
    for (const name of SHARED) symlinkSync(join(ROOT, name), join(project, name));
    cpSync(content, join(project, 'content'), { recursive: true });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TODAY: '2026-11-21' },
      },
    );
    return { status, output: stdout + stderr };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
};

describe('the build', () => {
  it('fails on broken content and lists every fault, those of schemas too', () => {
    const breakages = TOGETHER.map((kind) => BREAKAGES[kind]);
    const { status, output } = withBrokenContent(breakages, buildWith);
    expect(status).not.toBe(0);
    for (const kind of TOGETHER) expect(output).toContain(`[${kind}]`);
  }, 60_000);
});
