import { CannotStart } from '../../startup/cannot-start.ts';
import { type Level, levelOfDynalite } from './level-of-dynalite.ts';

/**
 * Has every write that is acknowledged in this thread outlive the death of the machine: dynalite has no option
 * for it, and LevelDB by itself leaves its log to the system, which writes it out within half a minute.
 */
export function writeThrough(): void {
  const { prototype } = levelOfDynalite();
  for (const write of ['_put', '_del', '_batch'] as const) {
    const original = prototype[write];
    prototype[write] = function (...args) {
      const options = args.at(-1);
      const given = typeof options === 'object' && options !== null ? options : {};
      return original.apply(this, [...args.slice(0, -1), { ...given, sync: true }]);
    };
  }
}

/**
 * Takes off the disk what was deleted: LevelDB keeps it beside what is there until it tidies up by itself, which can
 * be months later, and who was erased was promised to be gone.
 */
export async function compactStore(path: string): Promise<void> {
  const level = await openLevel(path);
  try {
    await level.compactRange('', '\x7f');
  } finally {
    await level.close();
  }
}

/**
 * Opens the store of a folder before dynalite does.
 *
 * @throws CannotStart where dynalite would answer each request with an error
 */
export async function openLevel(path: string): Promise<Level> {
  const Level = levelOfDynalite();
  const level = new Level(path, { valueEncoding: 'json' });
  try {
    await level.open();
    return level;
  } catch (error) {
    throw refusalOf(path, error);
  }
}

function refusalOf(path: string, error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return error;
  switch ('code' in cause ? cause.code : undefined) {
    case 'LEVEL_LOCKED':
      return new CannotStart(
        `${path} is in use by another process: end that one first, or name another folder.`,
      );
    case 'LEVEL_CORRUPTION':
      return new CannotStart(
        `The table in ${path} is damaged (${cause.message}): put the folder back from a copy. Nothing was changed.`,
      );
    default:
      return new CannotStart(
        `The table in ${path} cannot be opened (${cause.message}): see to the folder’s permissions and its disk, then start again.`,
      );
  }
}
