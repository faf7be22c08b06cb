import { once } from 'node:events';
import type { Server } from 'node:net';

/**
 * Starts a server on this machine only.
 *
 * @param port 0, the default, takes a free one
 * @returns its address, such as `http://127.0.0.1:49152`
 */
export async function listen(server: Server, port = 0): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** Stops a server at once, its idle keep-alive connections with it, and whatever it closes behind itself. */
export function stop(server: Server & { closeAllConnections(): void }): Promise<void> {
  return new Promise((resolve, reject) => {
    // By callback, not by the event: dynalite's closes its store in between.
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
