import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';
import { CannotStart } from './cannot-start.ts';
import { claimFolder } from './folder-lock.ts';

/**
 * How things lie in a data folder: 1 (without this file) was readable for everybody on the machine, 2 is its
 * owner's alone.
 */
const LAYOUT = 2;
/** By one of these a folder without a number is known as ours. */
const OURS = ['dynamodb', 'mails', 'step-functions', 'clock', 'machines.json', 'definitions', 'token-secret'];
const LOCK = /^lock[.-]/;

/**
 * Opens a data folder for this process alone and its owner alone; makes it if it is not there.
 *
 * @returns a function that gives the folder back
 * @throws CannotStart when it is another's, of a newer version, or holds other things
 */
export function openDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const layout = layoutOf(folder);
  if (layout > LAYOUT) {
    throw new CannotStart(
      `${folder} was written by a newer version (layout ${layout}, known here ${LAYOUT}): start it with that version, or name another folder. Nothing was changed.`,
    );
  }
  const release = claimFolder(folder);
  try {
    if (layout < LAYOUT) {
      makePrivate(folder);
      replaceFile(join(folder, 'layout'), `${LAYOUT}\n`);
    } else chmodSync(folder, 0o700);
    return release;
  } catch (error) {
    giveBack(release);
    throw error;
  }
}

/** After an error it is that which matters. */
function giveBack(release: () => void): void {
  try {
    release();
  } catch {
    // A process that ends gives its folder back all the same.
  }
}

function layoutOf(folder: string): number {
  const file = join(folder, 'layout');
  if (existsSync(file)) {
    const layout = Number(readFileSync(file, 'utf8'));
    if (Number.isInteger(layout) && layout > 0) return layout;
    throw new CannotStart(`${file} is damaged: write ${LAYOUT} into it. Nothing was changed.`);
  }
  const entries = readdirSync(folder).filter((name) => !LOCK.test(name) && !name.endsWith('.next'));
  if (entries.length === 0 || entries.some((name) => OURS.includes(name))) return 1;
  throw new CannotStart(`${folder} holds other things: name a folder that is new or empty.`);
}

function makePrivate(path: string): void {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return;
  chmodSync(path, stats.isDirectory() ? 0o700 : 0o600);
  if (stats.isDirectory()) for (const name of readdirSync(path)) makePrivate(join(path, name));
}
