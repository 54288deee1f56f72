import { createServer, type RequestListener } from 'node:http';
import { listen } from './listen.ts';

/** A site that is being served. */
export interface ServedSite {
  /** Where it answers, without a slash at the end. */
  readonly origin: string;
  readonly stop: () => void;
}

/**
 * Serves a site on a free port of this machine.
 *
 * @param listener what answers, such as staticHost.ts makes
 * @example
 * const { origin, stop } = await serveSite(staticHost('/site/dist', '/'));
 */
export const serveSite = async (listener: RequestListener): Promise<ServedSite> => {
  const server = createServer(listener);
  const origin = `http://localhost:${String(await listen(server, 0))}`;
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin, stop };
};
