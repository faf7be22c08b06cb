import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fdatasync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const syncData = promisify(fdatasync);

/**
 * Append-only files of JSON lines. A line is whole or not there: what a crash left of a last line is cut
 * off when the file is opened again, and nothing was acknowledged on the strength of it.
 */
export class Journal {
  readonly #directory: string;
  readonly #durability: 'process' | 'disk';
  /** Files written since the last sync, open until then. */
  #written: number[] = [];
  #syncing: Promise<void> = Promise.resolve();
  #nextSync: Promise<void> | undefined;
  /** Files in which a write failed half-way: a further line would run into the torn one. */
  readonly #broken = new Set<string>();

  /** @param durability what an appended line outlives: the process's death or also the machine's. */
  constructor(directory: string, durability: 'process' | 'disk') {
    mkdirSync(directory, { recursive: true });
    this.#directory = directory;
    this.#durability = durability;
  }

  /**
   * Writes one line, in the order of the calls; resolves when it is safe. Lines of many files that are
   * written while the disk is busy are made safe together.
   * @throws what the file system says, and ever after for that file.
   */
  append(file: string, line: unknown): Promise<void> {
    if (this.#broken.has(file)) throw new Error(`${file} could not be written before`);
    const path = join(this.#directory, file);
    const isNew = this.#durability === 'disk' && !existsSync(path);
    const descriptor = openSync(path, 'a');
    try {
      appendFileSync(descriptor, `${JSON.stringify(line)}\n`);
    } catch (error) {
      this.#broken.add(file);
      closeSync(descriptor);
      throw error;
    }
    if (this.#durability === 'process') {
      closeSync(descriptor);
      return Promise.resolve();
    }
    if (isNew) this.#syncDirectory();
    this.#written.push(descriptor);
    this.#nextSync ??= this.#syncAfter(this.#syncing);
    return this.#nextSync;
  }

  /** The lines of a file, none if there is no such file. Cuts a torn last line off. */
  open(file: string): unknown[] {
    const path = join(this.#directory, file);
    if (!existsSync(path)) return [];
    const bytes = readFileSync(path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) truncateSync(path, whole);
    return parseLines(bytes.subarray(0, whole), file);
  }

  /** The lines of a file that others may be writing to. */
  read(file: string): unknown[] {
    const bytes = readFileSync(join(this.#directory, file));
    return parseLines(bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1), file);
  }

  remove(file: string): void {
    rmSync(join(this.#directory, file), { force: true });
  }

  /** Resolves when everything appended is safe. */
  async close(): Promise<void> {
    await this.#nextSync;
    await this.#syncing;
  }

  async #syncAfter(previous: Promise<void>): Promise<void> {
    await previous;
    const descriptors = this.#written;
    this.#written = [];
    this.#nextSync = undefined;
    this.#syncing = syncAll(descriptors);
    await this.#syncing;
  }

  #syncDirectory(): void {
    const descriptor = openSync(this.#directory, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  }
}

async function syncAll(descriptors: readonly number[]): Promise<void> {
  try {
    await Promise.all(descriptors.map((descriptor) => syncData(descriptor)));
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}

function parseLines(bytes: Buffer, file: string): unknown[] {
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line);
    } catch (error) {
      throw new Error(`${file}, line ${index + 1}, is damaged`, { cause: error });
    }
  });
}

/** A file name for anything that has a longer or stranger name of its own. */
export function fileNameFor(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
