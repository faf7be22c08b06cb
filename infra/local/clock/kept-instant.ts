import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** `2027-01-11T07:00:00.000Z 1a2b3c4d` and the end of the line. */
const SLOT_BYTES = 34;
const INSTANT_BYTES = 24;

/**
 * An instant on disk that only grows. It is written now in one place, now in the other, each with a checksum: a
 * write that was torn leaves the one before, at which all was done that had begun.
 */
export class KeptInstant {
  /** What was kept when the file was opened; undefined for a new one. */
  readonly before: Date | undefined;
  /** Whether there was something in the file, and no instant in it. */
  readonly isDamaged: boolean;
  readonly #file: number;
  #slot: 0 | 1;

  constructor(file: string) {
    const text = existsSync(file) ? readFileSync(file, 'latin1') : '';
    const [first = Number.NaN, second = Number.NaN] = [0, 1].map((slot) => checked(slotIn(text, slot)));
    const isWhole = !Number.isNaN(first) || !Number.isNaN(second);
    // Without a checksum: before there was one, or torn just where it begins.
    const latest = isWhole ? Math.max(first || 0, second || 0) : parsed(text.slice(0, INSTANT_BYTES));
    this.before = Number.isNaN(latest) ? undefined : new Date(latest);
    this.isDamaged = text !== '' && this.before === undefined;
    this.#slot = this.before !== undefined && latest !== second ? 1 : 0;
    this.#file = openSync(file, existsSync(file) ? 'r+' : 'w', 0o600);
  }

  /** @param sync whether it is to outlive the machine, and not only the process */
  keep(instant: Date, sync: boolean): void {
    const words = instant.toISOString();
    writeSync(this.#file, `${words} ${sumOf(words)}\n`, this.#slot * SLOT_BYTES);
    if (sync) fdatasyncSync(this.#file);
    this.#slot = this.#slot === 0 ? 1 : 0;
  }

  close(): void {
    closeSync(this.#file);
  }
}

function slotIn(text: string, slot: number): string {
  return text.slice(slot * SLOT_BYTES, (slot + 1) * SLOT_BYTES);
}

/** NaN when it is not what was written. */
function checked(slot: string): number {
  const words = slot.slice(0, INSTANT_BYTES);
  return slot.slice(INSTANT_BYTES) === ` ${sumOf(words)}\n` ? parsed(words) : Number.NaN;
}

/** The beginning of an instant is none. */
function parsed(words: string): number {
  return /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(words) ? Date.parse(words) : Number.NaN;
}

function sumOf(words: string): string {
  return crc32(words).toString(16).padStart(8, '0');
}
