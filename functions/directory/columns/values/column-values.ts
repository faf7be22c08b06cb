/** Rows of which the values are looked at one by one: more would not change what a column is. */
const LOOKED_AT = 2000;

const NOTHING = /^(?:[\s\-–—._?/#*]*|#?n\/?a\.?|none|null|nil|aucune?|keine?r?|néant|vacant|unassigned)$/i;
/** Spaces and signs that do not show, at either end and within. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The values of one column, without those that say nothing ("", "N/A", "-"). */
export class ColumnValues {
  readonly filled: number;
  /** By row; an empty text where the row says nothing. */
  readonly byRow: readonly string[];
  readonly first: string | undefined;
  readonly #some: readonly string[];
  #distinct: ReadonlySet<string> | undefined;

  constructor(rows: readonly (readonly string[])[], index: number) {
    this.byRow = rows.map((row) => {
      const value = (row[index] ?? '').replace(UNSEEN, '').trim();
      return NOTHING.test(value) ? '' : value;
    });
    const filled = this.byRow.filter(Boolean);
    this.filled = filled.length;
    this.first = filled[0];
    const step = Math.max(1, Math.floor(filled.length / LOOKED_AT));
    this.#some = filled.filter((_, i) => i % step === 0);
  }

  /** Each value once, in small letters. */
  get distinct(): ReadonlySet<string> {
    this.#distinct ??= new Set(this.byRow.filter(Boolean).map((value) => value.toLowerCase()));
    return this.#distinct;
  }

  /** How many of the values are so, from 0 to 1; 0 where there are none. */
  share(isSo: (value: string) => boolean): number {
    return this.#some.length === 0 ? 0 : this.#some.filter(isSo).length / this.#some.length;
  }

  /** Each value at most once: so far as a few doubles are slips. */
  get isUnique(): boolean {
    return (
      this.filled > 0 && this.distinct.size >= 0.95 * this.filled - 1 && this.distinct.size > this.filled / 2
    );
  }
}
