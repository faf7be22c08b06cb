/** Numbers for the values of a column, so that people are compared by number. Missing values are -1. */
export class Codes {
  readonly #codes = new Map<string, number>();
  readonly #values: string[] = [];

  /** The value's number, new ones counted up. Case and spaces around it do not matter. */
  of(value: string | undefined): number {
    const plain = value?.trim().toLowerCase();
    if (!plain) return -1;
    const known = this.#codes.get(plain);
    if (known !== undefined) return known;
    this.#codes.set(plain, this.#values.length);
    this.#values.push(value?.trim() ?? '');
    return this.#values.length - 1;
  }

  /** The value as it was first written. */
  value(code: number): string {
    return this.#values[code] ?? '';
  }

  get size(): number {
    return this.#values.length;
  }
}
