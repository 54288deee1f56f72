import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const lastPort = 65_535;

/**
 * Starts `server` on `port`, or on the next free one, and gives the port it got; port 0 takes any.
 * Throws what the system reports when the reason is not that the port is taken.
 *
 * @example
 * await listen(server, 4321); // 4322 when 4321 is taken
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate <= lastPort; candidate += 1) {
    if (await listenOn(server, candidate)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`Every port from ${String(port)} up is taken. Set PORT to a lower one.`);
}

/** Tells whether the server now listens on the port; false when the port is taken. */
function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}
