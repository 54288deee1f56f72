/** One check of the gate: an npm script, and the steps that must have passed before it makes sense. */
export interface Step {
  name: string;
  script: string;
  needs?: readonly string[];
}

/** What a script did: whether it succeeded, and everything it printed. */
export interface ScriptResult {
  passed: boolean;
  output: string;
}

/** How many steps passed and failed; a step that could not be run is neither. */
export interface Verdict {
  passed: number;
  failed: number;
}

/** What the runner needs from outside. */
export interface Surroundings {
  runScript: (script: string) => Promise<ScriptResult>;
  /** Seconds since any fixed moment. */
  now: () => number;
  write: (text: string) => void;
}

/**
 * Runs all steps in order, one line each, with the output of those that fail; never stops early.
 *
 * @example
 * await runSteps([{ name: 'lint', script: 'lint' }], surroundings); // { passed: 1, failed: 0 }
 */
export async function runSteps(
  steps: readonly Step[],
  { runScript, now, write }: Surroundings,
): Promise<Verdict> {
  const passed = new Set<string>();
  let failed = 0;
  for (const { name, script, needs = [] } of steps) {
    write(name.padEnd(10));
    const missing = needs.find((need) => !passed.has(need));
    if (missing !== undefined) {
      write(`not run, because ${missing} did not pass\n`);
      continue;
    }
    const start = now();
    const result = await runScript(script);
    write(`${result.passed ? 'passed' : 'FAILED'} ${(now() - start).toFixed(1).padStart(7)} s\n`);
    if (result.passed) passed.add(name);
    else {
      failed += 1;
      write(`${result.output.trimEnd()}\n`);
    }
  }
  return { passed: passed.size, failed };
}
