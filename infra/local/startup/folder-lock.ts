import {
  constants,
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { CannotStart } from './cannot-start.ts';
import { isAlive, thisProcess } from './process-identity.ts';

const Claim = z.object({
  pid: z.number().int().positive(),
  started: z.string().optional(),
  boot: z.string().optional(),
});
type Claim = z.infer<typeof Claim>;

const NAME = /^lock\.(\d+)$/;
const DRAFT = 'lock-draft.';
/** On disks that know no second name for a file. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Claims a folder for this process. Claims are numbered, and the one with the highest number holds; whoever
 * finds it left by a dead process makes the next number, which only one can. The last claim is never removed,
 * so that no number comes twice.
 *
 * @returns a function that gives the folder back
 * @throws CannotStart that names the folder and the process that has it
 */
export function claimFolder(folder: string): () => void {
  for (;;) {
    const last = claimsIn(folder).at(-1);
    const holder = last && holderOf(folder, last);
    if (holder) throw taken(folder, holder);
    const mine = (last ?? 0) + 1;
    if (!make(folder, mine)) continue;
    const claims = claimsIn(folder);
    if (claims.at(-1) !== mine) {
      // Others have gone on while this process stood still: the number was free because it had been tidied away.
      rmSync(nameOf(folder, mine), { force: true });
      continue;
    }
    for (const earlier of claims.slice(0, -1)) rmSync(nameOf(folder, earlier), { force: true });
    for (const draft of draftsIn(folder)) rmSync(join(folder, draft), { force: true });
    // An empty claim is nobody's, and takes no space on a full disk.
    return () => truncateSync(nameOf(folder, mine));
  }
}

/** @throws CannotStart when a process has claimed the folder; a folder that is not there is nobody's */
export function refuseIfClaimed(folder: string): void {
  const last = claimsIn(folder).at(-1);
  const holder = last && holderOf(folder, last);
  if (holder) throw taken(folder, holder);
}

function taken(folder: string, { pid }: Claim): CannotStart {
  return new CannotStart(
    `${folder} is in use by process ${pid}: end that one first, or name another folder. One process at a time may use a folder.`,
  );
}

function claimsIn(folder: string): number[] {
  return entries(folder)
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

function draftsIn(folder: string): string[] {
  return entries(folder).filter((name) => name.startsWith(DRAFT));
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Undefined when it was given back, or its process is dead. */
function holderOf(folder: string, claim: number): Claim | undefined {
  try {
    const holder = Claim.safeParse(JSON.parse(readFileSync(nameOf(folder, claim), 'utf8')));
    return holder.success && isAlive(holder.data) ? holder.data : undefined;
  } catch {
    // Tidied away in the meantime, or half-written on a disk without links.
    return undefined;
  }
}

/** The claim is whole when its name appears. False when another has the number. */
function make(folder: string, claim: number): boolean {
  const draft = join(folder, `${DRAFT}${process.pid}`);
  writeFileSync(draft, `${JSON.stringify(thisProcess())}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, nameOf(folder, claim));
    return true;
  } catch (error) {
    const code = codeOf(error);
    // The draft may have been tidied away by whoever was faster.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (!NO_LINKS.has(code)) throw error;
    return copied(draft, nameOf(folder, claim));
  } finally {
    rmSync(draft, { force: true });
  }
}

function copied(draft: string, name: string): boolean {
  try {
    copyFileSync(draft, name, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function nameOf(folder: string, claim: number): string {
  return join(folder, `lock.${claim}`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
