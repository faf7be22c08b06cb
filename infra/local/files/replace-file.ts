import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Durability } from './durability.ts';

/** The file is the old one or the new one, whenever the process (or the machine) dies. Its owner's alone. */
export function replaceFile(file: string, content: string | Buffer, durability: Durability = 'disk'): void {
  const next = `${file}.next`;
  writeFileSync(next, content, { flush: durability === 'disk', mode: 0o600 });
  renameSync(next, file);
  if (durability === 'disk') syncFolder(dirname(file));
}

/** Makes the names in a folder safe from the death of the machine. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and keeps their names safe by itself.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
