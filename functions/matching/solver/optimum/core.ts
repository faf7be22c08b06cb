/**
 * The pairs that are looked at while paths are searched: a small part of all. Kept by mentee and by mentor, so
 * that both directions are a walk along an array.
 */
export class Core {
  /** The edges of mentee i are at `start[i]` to `start[i + 1]`. */
  start: Int32Array;
  mentor = new Int32Array(0);
  value = new Float64Array(0);
  /** The edges of mentor j are at `backStart[j]` to `backStart[j + 1]`. */
  backStart: Int32Array;
  backMentee = new Int32Array(0);
  backValue = new Float64Array(0);

  constructor(mentees: number, mentors: number) {
    this.start = new Int32Array(mentees + 1);
    this.backStart = new Int32Array(mentors + 1);
  }

  /** Adds pairs that are not there yet. */
  add(added: EdgeList): void {
    const mentees = this.start.length - 1;
    const start = new Int32Array(mentees + 1);
    for (let e = 0; e < added.size; e++) bump(start, (added.mentee[e] ?? 0) + 1);
    for (let i = 0; i < mentees; i++) {
      const own = (this.start[i + 1] ?? 0) - (this.start[i] ?? 0);
      start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0) + own;
    }
    const mentor = new Int32Array(start[mentees] ?? 0);
    const value = new Float64Array(start[mentees] ?? 0);
    const end = new Int32Array(mentees);
    for (let i = 0; i < mentees; i++) {
      const from = this.start[i] ?? 0;
      const to = this.start[i + 1] ?? 0;
      mentor.set(this.mentor.subarray(from, to), start[i] ?? 0);
      value.set(this.value.subarray(from, to), start[i] ?? 0);
      end[i] = (start[i] ?? 0) + to - from;
    }
    for (let e = 0; e < added.size; e++) {
      const at = bump(end, added.mentee[e] ?? 0);
      mentor[at] = added.mentor[e] ?? 0;
      value[at] = added.value[e] ?? 0;
    }
    this.start = start;
    this.mentor = mentor;
    this.value = value;
    this.#turn();
  }

  #turn(): void {
    const mentors = this.backStart.length - 1;
    const end = new Int32Array(mentors + 1);
    for (const j of this.mentor) bump(end, j + 1);
    for (let j = 0; j < mentors; j++) end[j + 1] = (end[j + 1] ?? 0) + (end[j] ?? 0);
    this.backStart = end.slice();
    this.backMentee = new Int32Array(this.mentor.length);
    this.backValue = new Float64Array(this.mentor.length);
    for (let i = 0; i + 1 < this.start.length; i++) {
      for (let e = this.start[i] ?? 0; e < (this.start[i + 1] ?? 0); e++) {
        const at = bump(end, this.mentor[e] ?? 0);
        this.backMentee[at] = i;
        this.backValue[at] = this.value[e] ?? 0;
      }
    }
  }
}

/** Pairs to be added to a core. */
export class EdgeList {
  size = 0;
  mentee = new Int32Array(1024);
  mentor = new Int32Array(1024);
  value = new Float64Array(1024);

  push(mentee: number, mentor: number, value: number): void {
    if (this.size === this.mentee.length) this.#grow();
    this.mentee[this.size] = mentee;
    this.mentor[this.size] = mentor;
    this.value[this.size++] = value;
  }

  #grow(): void {
    const { mentee, mentor, value } = this;
    this.mentee = new Int32Array(mentee.length * 2);
    this.mentor = new Int32Array(mentor.length * 2);
    this.value = new Float64Array(value.length * 2);
    this.mentee.set(mentee);
    this.mentor.set(mentor);
    this.value.set(value);
  }
}

/** Adds one and returns what was there before. */
function bump(counts: Int32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
