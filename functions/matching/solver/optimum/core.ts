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
    for (let e = 0; e < added.size; e++) bump(start, added.mentee[e] + 1);
    for (let i = 0; i < mentees; i++) {
      const own = this.start[i + 1] - this.start[i];
      start[i + 1] += start[i] + own;
    }
    const mentor = new Int32Array(start[mentees]);
    const value = new Float64Array(start[mentees]);
    const end = new Int32Array(mentees);
    for (let i = 0; i < mentees; i++) {
      const from = this.start[i];
      const to = this.start[i + 1];
      mentor.set(this.mentor.subarray(from, to), start[i]);
      value.set(this.value.subarray(from, to), start[i]);
      end[i] = start[i] + to - from;
    }
    for (let e = 0; e < added.size; e++) {
      const at = bump(end, added.mentee[e]);
      mentor[at] = added.mentor[e];
      value[at] = added.value[e];
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
    for (let j = 0; j < mentors; j++) end[j + 1] += end[j];
    this.backStart = end.slice();
    this.backMentee = new Int32Array(this.mentor.length);
    this.backValue = new Float64Array(this.mentor.length);
    for (let i = 0; i + 1 < this.start.length; i++) {
      for (let e = this.start[i]; e < this.start[i + 1]; e++) {
        const at = bump(end, this.mentor[e]);
        this.backMentee[at] = i;
        this.backValue[at] = this.value[e];
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
  const before = counts[at];
  counts[at] = before + 1;
  return before;
}
