import { once } from 'node:events';
import type { Server } from 'node:http';
import { CannotStart } from '../startup/cannot-start.ts';
import { type Callers, guard } from './loopback-guard.ts';

/**
 * Starts a server on this machine only, for callers on this machine only.
 *
 * @param port 0, the default, takes a free one
 * @param callers whose pages may call; `ours` by default
 * @returns its address, such as `http://127.0.0.1:49152`
 * @throws CannotStart when the port cannot be had
 */
export async function listen(server: Server, port = 0, callers: Callers = 'ours'): Promise<string> {
  guard(server, callers);
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw refused(error, port);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** Stops a server at once, its idle keep-alive connections with it, and whatever it closes behind itself. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // By callback, not by the event: dynalite's closes its store in between.
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

function refused(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new CannotStart(
      `Port ${port} is taken by another program: end that one first, or name another port with --port.`,
    );
  }
  if (code === 'EACCES') {
    return new CannotStart(`Port ${port} is kept for the system: name one above 1023 with --port.`);
  }
  return error;
}
