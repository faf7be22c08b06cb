/** The few highest of many offers, for each of several owners, best first. Of equal offers the first counts. */
export class Best {
  readonly size: number;
  /** Owner o's items and their worth are at `o * size` to `(o + 1) * size`; -1 and -Infinity while there is room. */
  readonly items: Int32Array;
  readonly worth: Float64Array;

  constructor(owners: number, size: number) {
    this.size = size;
    this.items = new Int32Array(owners * size);
    this.worth = new Float64Array(owners * size);
    this.clear();
  }

  clear(): void {
    this.items.fill(-1);
    this.worth.fill(Number.NEGATIVE_INFINITY);
  }

  /** Offers the first owner each entry of a row that is more than `from`; true when there is no room left. */
  offerRow(row: Float64Array, from: number): boolean {
    this.clear();
    const { worth, size } = this;
    let least = from;
    for (let j = 0; j < row.length; j++) {
      const offer = row[j];
      if (offer <= least) continue;
      this.#insert(0, j, offer);
      least = Math.max(from, worth[size - 1]);
    }
    return worth[size - 1] !== Number.NEGATIVE_INFINITY;
  }

  /** Offers an item to every owner, worth the owner's entry in the row less `base`. */
  offerToEach(item: number, row: Float64Array, base: number): void {
    const { worth, size } = this;
    for (let owner = 0, last = size - 1; owner < row.length; owner++, last += size) {
      const offer = row[owner] - base;
      if (offer > worth[last]) this.#insert(owner, item, offer);
    }
  }

  #insert(owner: number, item: number, offer: number): void {
    const { items, worth } = this;
    const first = owner * this.size;
    let at = first + this.size - 1;
    while (at > first && worth[at - 1] < offer) {
      worth[at] = worth[at - 1];
      items[at] = items[at - 1];
      at--;
    }
    worth[at] = offer;
    items[at] = item;
  }
}
