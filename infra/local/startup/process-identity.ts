import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Tells a process from every other, also from a later one that was given its number. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, as the system tells it: another process with this number has another. */
  started?: string | undefined;
  /** This run of the machine, where the system numbers them. */
  boot?: string | undefined;
}

const BOOT = '/proc/sys/kernel/random/boot_id';

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid), boot: bootId() };
}

/** Whether it still runs: not if the machine was started again, nor if its number is another's by now. */
export function isAlive({ pid, started, boot }: ProcessIdentity): boolean {
  if (boot !== undefined && bootId() !== undefined && boot !== bootId()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be sent anything, but is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = startOf(pid);
  return started === undefined || now === undefined || now === started;
}

function bootId(): string | undefined {
  return existsSync(BOOT) ? readFileSync(BOOT, 'utf8').trim() : undefined;
}

/** Undefined where the system does not tell. A process that is dead and not yet buried started never. */
function startOf(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    if (!existsSync('/proc/self/stat')) {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    }
    // Its name, in brackets, may hold anything: what follows is counted from the last bracket. See proc(5).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? 'never' : fields[18];
  } catch {
    return undefined;
  }
}
