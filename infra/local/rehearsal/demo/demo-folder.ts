import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../../startup/cannot-start.ts';
import { refuseIfClaimed } from '../../startup/folder-lock.ts';

/** All that a demo leaves. */
const LEFT = new Set(['data', 'mails', 'pages', 'summary.html', 'summary.pdf', 'demo.json']);

/**
 * Empties the folder of the demo before, or makes a new one; its owner's alone.
 *
 * @throws CannotStart when something lies there that no demo left, or a demo is running there
 */
export function emptyDemoFolder(folder: string): void {
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => !LEFT.has(name)) : [];
  if (others.length > 0) {
    throw new CannotStart(
      `${folder} holds ${others[0]}, which no demo left there, and a demo empties its folder: name one that is new or empty.`,
    );
  }
  refuseIfClaimed(join(folder, 'data'));
  for (const name of LEFT) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
