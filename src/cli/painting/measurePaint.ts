import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a reader on a slow line waits for; times in milliseconds, from the click on. */
export interface Paint {
  readonly requests: number;
  /** What came over the line by kind, in bytes, headers included. */
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly others: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** By how much what is shown moved; 0 is not at all. */
  readonly shift: number;
  /** Time in which a tap would have had to wait longer than it should. */
  readonly blocked: number;
}

/** A poor mobile line, and a phone of some years: what Lighthouse calls slow 4G, and a quarter of this machine. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 7.5e5 / 8,
};
const SLOWER = 4;
/** What takes a script longer than this is felt; milliseconds. */
const LONG = 50;
/** After the last request nothing more is painted so long after; milliseconds. */
const REST = 500;

/** What came over the line. */
type Line = Pick<Paint, 'requests' | 'html' | 'styles' | 'scripts' | 'others'>;

const KINDS: Readonly<Record<string, 'html' | 'styles' | 'scripts'>> = {
  Document: 'html',
  Stylesheet: 'styles',
  Script: 'scripts',
};

interface Seen {
  largest: number;
  shift: number;
  blocked: number;
}

declare global {
  /** The page's own global, in which what is seen is collected. */
  var seen: Seen;
}

/** Runs in the page before anything else. */
const watch = (long: number): void => {
  globalThis.seen = { largest: 0, shift: 0, blocked: 0 };
  const on = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  on('largest-contentful-paint', ({ startTime }) => (globalThis.seen.largest = startTime));
  on('layout-shift', (entry) => {
    if ('value' in entry) globalThis.seen.shift += Number(entry.value);
  });
  on('longtask', ({ duration }) => (globalThis.seen.blocked += Math.max(0, duration - long)));
};

const slowDown = async (session: CDPSession): Promise<void> => {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
};

/** Counts what comes over the line from now on. */
const countLine = (session: CDPSession): Line => {
  const counted = { requests: 0, html: 0, styles: 0, scripts: 0, others: 0 };
  const kinds = new Map<string, keyof typeof counted>();
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    kinds.set(requestId, KINDS[type ?? ''] ?? 'others');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.requests += 1;
    counted[kinds.get(requestId) ?? 'others'] += encodedDataLength;
  });
  return counted;
};

const read = async (page: Page): Promise<Omit<Paint, keyof Line>> => {
  const { first, seen } = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    seen: globalThis.seen,
  }));
  const { largest, shift, blocked } = seen;
  return { firstPaint: first, largestPaint: largest, shift, blocked };
};

/**
 * Opens a page on a slow line and a slow phone, with nothing stored from before.
 *
 * @param address of the page, with its origin
 * @example
 * (await measurePaint(browser, 'http://localhost:4321/')).shift; // 0
 */
export const measurePaint = async (browser: Browser, address: string): Promise<Paint> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session);
    const line = countLine(session);
    await page.addInitScript(watch, LONG);
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
    await page.waitForTimeout(REST);
    return { ...line, ...(await read(page)) };
  } finally {
    await context.close();
  }
};
