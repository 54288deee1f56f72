/** One check of the gate: an npm script, and the steps that must have passed before it makes sense. */
export interface Step {
  name: string;
  script: string;
  needs?: readonly string[];
  /** Steps that must have ended, whatever came of them, because both write the same files. */
  after?: readonly string[];
  /** Whether it uses the whole machine, or measures time, so that nothing may run beside it. */
  alone?: boolean;
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

/** So many steps run at a time: most of them use one core, and the smallest machine we know has two. */
const AT_ONCE = 2;

/**
 * Runs all steps, two at a time where they allow it, one line each, with the output of those that fail; never stops early.
 * A step begins when those before it in the list have begun.
 *
 * @example
 * await runSteps([{ name: 'lint', script: 'lint' }], surroundings); // { passed: 1, failed: 0 }
 */
export async function runSteps(
  steps: readonly Step[],
  surroundings: Surroundings,
): Promise<Verdict> {
  const done = new Map<string, boolean>();
  const running = new Map<string, Promise<void>>();
  for (const step of steps) {
    const { needs = [], after = [] } = step;
    const room = step.alone ? 1 : AT_ONCE;
    while (running.size >= room || [...needs, ...after].some((name) => running.has(name)))
      await Promise.race(running.values());
    const missing = needs.find((need) => done.get(need) !== true);
    if (missing !== undefined) {
      surroundings.write(`${step.name.padEnd(10)}not run, because ${missing} did not pass\n`);
      continue;
    }
    const run = runStep(step, surroundings).then((passed) => {
      done.set(step.name, passed);
      running.delete(step.name);
    });
    running.set(step.name, run);
    if (step.alone) await run;
  }
  await Promise.all(running.values());
  const results = [...done.values()];
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

async function runStep(
  { name, script }: Step,
  { runScript, now, write }: Surroundings,
): Promise<boolean> {
  const start = now();
  const { passed, output } = await runScript(script);
  const seconds = (now() - start).toFixed(1).padStart(7);
  write(`${name.padEnd(10)}${passed ? 'passed' : 'FAILED'} ${seconds} s\n`);
  if (!passed) write(`${output.trimEnd()}\n`);
  return passed;
}
