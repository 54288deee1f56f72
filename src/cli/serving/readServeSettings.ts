/** Where the site is served: a port (0 for any free one) and a path that starts and ends with a slash. */
export interface ServeSettings {
  port: number;
  base: string;
}

/**
 * Reads PORT (4321 unless set) and BASE_PATH (`/` unless set) from an environment.
 * Throws when PORT is not a port.
 *
 * @example
 * readServeSettings({ BASE_PATH: '/sub' }); // { port: 4321, base: '/sub/' }
 */
export function readServeSettings(
  env: Readonly<Record<string, string | undefined>>,
): ServeSettings {
  const { PORT: portText = '4321', BASE_PATH: basePath = '/' } = env;
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535) {
    throw new Error(`PORT is "${portText}", which is not a port. Set a number from 0 to 65535.`);
  }
  return { port, base: `/${basePath}/`.replace(/\/{2,}/g, '/') };
}
