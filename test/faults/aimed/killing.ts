import { appendFileSync } from 'node:fs';
import { HOOK_VARIABLE, Hook, type Moment, type Refusal } from './aim.ts';

const { folder, aim, refusal, log } = Hook.parse(JSON.parse(process.env[HOOK_VARIABLE] ?? ''));
// Before anything is put in its place.
const note = appendFileSync;
let seen = 0;

export { folder };

/** Notes a write, and says at which moment of it the process is to die, if it is. */
export function momentOf(site: string, hasMiddle: boolean): Moment | undefined {
  if (log !== undefined) note(log, `${hasMiddle ? 'parts' : 'whole'} ${site}\n`);
  if (site !== aim?.site) return undefined;
  seen += 1;
  return seen === aim.nth ? aim.when : undefined;
}

let refuses = false;

/** Whether the disk refuses a write, as it does all of them from the first of that site on. */
export function refusalAt(site: string): Refusal['code'] | undefined {
  refuses ||= site === refusal?.site;
  return refuses ? refusal?.code : undefined;
}

/** As `kill -9` from outside: nothing more is done, not even by other threads. */
export function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}
