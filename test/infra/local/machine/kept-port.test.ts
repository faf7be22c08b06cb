import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPort, openKeptPort } from '../../../../infra/local/machine/kept-port.ts';
import { listen, stop } from '../../../../infra/local/machine/listen.ts';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentoring-port-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens, closes, and gives the port it was. */
async function openOnce(port: number | undefined, mailsSent = 0): Promise<number> {
  const http = await openKeptPort(folder, port, mailsSent, (sentence) => said.push(sentence));
  await http.close();
  return Number(new URL(http.baseUrl).port);
}

test('the port is kept with the folder, and nothing is said as long as it stays', async () => {
  const first = await openOnce(undefined);
  expect(keptPort(folder)).toBe(first);
  expect(await openOnce(undefined, 12)).toBe(first);
  expect(said).toEqual([]);
});

test('on another port it says which links die, and how they live again', async () => {
  const first = await openOnce(undefined);
  const second = await openOnce(0, 12);
  expect(keptPort(folder)).toBe(second);
  expect(said).toEqual([
    `The links in the 12 mails sent so far lead to http://127.0.0.1:${first}, where nothing answers any more; those in mails from now on lead to http://127.0.0.1:${second}. Start with --port ${first} to have the old ones work.`,
  ]);
  said = [];
  await openOnce(first, 0);
  expect(said).toEqual([]);
});

test('a port that was asked for and is taken is refused; the folder’s own port stays', async () => {
  const first = await openOnce(undefined);
  const other = createServer();
  const taken = Number(new URL(await listen(other)).port);
  await expect(openOnce(taken)).rejects.toThrow(
    `Port ${taken} is taken by another program: end that one first, or name another port with --port.`,
  );
  expect(keptPort(folder)).toBe(first);
  await stop(other);
});

test.each(['', 'x\n', '8080808', '-1', '1.5'])('a half-written port “%s” is no obstacle', async (content) => {
  writeFileSync(join(folder, 'port'), content);
  expect(keptPort(folder)).toBeUndefined();
  const port = await openOnce(undefined, 1);
  expect(readFileSync(join(folder, 'port'), 'utf8')).toBe(`${port}\n`);
});
