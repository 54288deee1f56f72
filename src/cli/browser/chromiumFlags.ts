/**
 * What Chromium is started with, in tests and measurements alike: without a sandbox, which containers do not allow, without a
 * graphics card, and without what it would ask the network for by itself.
 */
export const chromiumFlags: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
