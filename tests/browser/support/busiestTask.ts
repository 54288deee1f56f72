import type { Browser } from '@playwright/test';

/** An event of Chromium's trace; `tdur` is the time on the processor, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  readonly tdur?: number;
}

/**
 * Tells how long the page's own thread was busy with a single task, in milliseconds of processor time: what other
 * programs of a busy machine take away does not count.
 *
 * @param action what is done meanwhile
 */
export const busiestTask = async (
  browser: Browser,
  action: () => Promise<void>,
): Promise<number> => {
  await browser.startTracing(undefined, { categories: ['toplevel', '__metadata'] });
  await action();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const thread = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && pages.has(thread(event)),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
};
