import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';
import { CannotStart } from '../startup/cannot-start.ts';
import type { Say } from '../startup/say.ts';
import { type HttpApi, openHttpApi } from './http/http.ts';

/** The port at which a folder's pages were last: links in mails hold it. Undefined before the first start. */
export function keptPort(folder: string): number | undefined {
  const file = join(folder, 'port');
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/**
 * Opens the port given, else the one this folder had before, else a free one, and keeps it with the folder.
 *
 * @param mailsSent mails that hold links to the port of before
 * @param say is told which links die when it is another port
 */
export async function openKeptPort(
  folder: string,
  port: number | undefined,
  mailsSent: number,
  say: Say,
): Promise<HttpApi> {
  const before = keptPort(folder);
  const http = await openHttpApi(port ?? before).catch((error: unknown) => {
    if (port !== undefined || before === undefined || !(error instanceof CannotStart)) throw error;
    return openHttpApi();
  });
  const now = Number(new URL(http.baseUrl).port);
  if (before !== undefined && before !== now && mailsSent > 0) {
    say(
      `The links in the ${mailsSent} mails sent so far lead to http://127.0.0.1:${before}, where nothing answers any more; those in mails from now on lead to http://127.0.0.1:${now}. Start with --port ${before} to have the old ones work.`,
    );
  }
  if (before !== now) replaceFile(join(folder, 'port'), `${now}\n`);
  return http;
}
