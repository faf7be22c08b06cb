import { existsSync } from 'node:fs';
import { appendFile, readFile, truncate } from 'node:fs/promises';

/**
 * A file of JSON lines that only grows. A line is either whole or, when the process was killed while writing
 * it, cut off at the next start: nobody was told that it had been written.
 */
export class Journal<Line> {
  readonly #file: string;
  #last: Promise<void> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
  }

  /** @param parse checks one line; what it throws is thrown on */
  async read(parse: (value: unknown) => Line): Promise<Line[]> {
    if (!existsSync(this.#file)) return [];
    const bytes = await readFile(this.#file);
    const whole = bytes.lastIndexOf('\n') + 1;
    if (whole < bytes.length) await truncate(this.#file, whole);
    return bytes
      .toString('utf8', 0, whole)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => parse(JSON.parse(line)));
  }

  /** Resolves when the line is written; lines are written in the order of the calls. */
  append(line: Line): Promise<void> {
    const written = this.#last.then(() => appendFile(this.#file, `${JSON.stringify(line)}\n`));
    this.#last = written.catch(() => undefined);
    return written;
  }
}
