import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fdatasync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../startup/cannot-start.ts';
import type { Durability } from './durability.ts';
import { syncFolder } from './replace-file.ts';

const syncData = promisify(fdatasync);

/**
 * Append-only files of JSON lines. A line is whole or not there: what a crash left of a last line is cut
 * off when the file is opened again, and nothing was acknowledged on the strength of it. Damage before the
 * last line is no crash's doing: it is told, with its place, and nothing is touched.
 */
export class Journal {
  readonly #directory: string;
  readonly #durability: Durability;
  /** Files written since the last sync, open until then. */
  #written: number[] = [];
  #syncing: Promise<void> = Promise.resolve();
  #nextSync: Promise<void> | undefined;
  /** Files in which a write failed half-way: a further line would run into the torn one. */
  readonly #broken = new Set<string>();

  constructor(directory: string, durability: Durability) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.#directory = directory;
    this.#durability = durability;
  }

  /**
   * Writes one line, in the order of the calls; resolves when it is safe. Lines of many files that are
   * written while the disk is busy are made safe together.
   * @throws what the file system says; the line is then not there, and if half of it had to stay, no further
   * line is taken for that file.
   */
  append(file: string, line: unknown): Promise<void> {
    if (this.#broken.has(file)) throw new Error(`${file} could not be written before`);
    const path = join(this.#directory, file);
    const isNew = this.#durability === 'disk' && !existsSync(path);
    const descriptor = openSync(path, 'a', 0o600);
    const { size } = fstatSync(descriptor);
    try {
      appendFileSync(descriptor, `${JSON.stringify(line)}\n`);
    } catch (error) {
      this.#takeBack(file, descriptor, size);
      throw error;
    }
    if (this.#durability === 'process') {
      closeSync(descriptor);
      return Promise.resolve();
    }
    if (isNew) syncFolder(this.#directory);
    this.#written.push(descriptor);
    this.#nextSync ??= this.#syncAfter(this.#syncing);
    return this.#nextSync;
  }

  /**
   * The lines of a file, none if there is no such file. Cuts a torn last line off.
   * @throws CannotStart that names the line when one before it is no line that `parse` knows
   */
  open<Line>(file: string, parse: (value: unknown) => Line): Line[] {
    const path = join(this.#directory, file);
    if (!existsSync(path)) return [];
    const bytes = readFileSync(path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) truncateSync(path, whole);
    return parseLines(bytes.subarray(0, whole), path, parse);
  }

  /** The lines of a file that others may be writing to; none if there is no such file. */
  read<Line>(file: string, parse: (value: unknown) => Line): Line[] {
    const path = join(this.#directory, file);
    if (!existsSync(path)) return [];
    const bytes = readFileSync(path);
    return parseLines(bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1), path, parse);
  }

  /** The names of the files there are. */
  files(): string[] {
    return readdirSync(this.#directory).filter((name) => name.endsWith('.jsonl'));
  }

  remove(file: string): void {
    rmSync(join(this.#directory, file), { force: true });
  }

  /** Keeps a damaged file under another name, which it returns. */
  setAside(file: string): string {
    let aside = join(this.#directory, `${file}.damaged`);
    for (let more = 2; existsSync(aside); more += 1) aside = join(this.#directory, `${file}.damaged-${more}`);
    renameSync(join(this.#directory, file), aside);
    return aside;
  }

  /** Resolves when everything appended is safe. */
  async close(): Promise<void> {
    await this.#nextSync;
    await this.#syncing;
  }

  /** On a full disk half a line may have been written. */
  #takeBack(file: string, descriptor: number, size: number): void {
    try {
      ftruncateSync(descriptor, size);
    } catch {
      this.#broken.add(file);
    } finally {
      closeSync(descriptor);
    }
  }

  async #syncAfter(previous: Promise<void>): Promise<void> {
    await previous;
    const descriptors = this.#written;
    this.#written = [];
    this.#nextSync = undefined;
    this.#syncing = syncAll(descriptors);
    await this.#syncing;
  }
}

async function syncAll(descriptors: readonly number[]): Promise<void> {
  try {
    await Promise.all(descriptors.map((descriptor) => syncData(descriptor)));
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}

function parseLines<Line>(bytes: Buffer, path: string, parse: (value: unknown) => Line): Line[] {
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    try {
      return parse(JSON.parse(line));
    } catch (error) {
      const place = `${path}, line ${index + 1}, is damaged`;
      throw new CannotStart(`${place}: put the file back from a copy. Nothing was changed.`, {
        cause: error,
      });
    }
  });
}

/** A file name for anything that has a longer or stranger name of its own. */
export function fileNameFor(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
