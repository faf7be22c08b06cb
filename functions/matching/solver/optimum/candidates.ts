import { EXCLUDED, type Values } from '../instance/values.ts';
import { Best } from './best.ts';
import { EdgeList } from './core.ts';

/**
 * Candidates each mentee brings, and each mentor: enough that few are missing, few enough to be quick. A mentee
 * brings more where more are as good as the best.
 */
const PER_MENTEE = 16;
const MOST_PER_MENTEE = 128;
const PER_MENTOR = 4;
/** In points: what reference prices are not expected to tell apart. */
const AS_GOOD = 4;
/** So many mentees tell how many mentors are as good as the best. */
const PROBED = 32;
/** Mentees differ: with this much more, few must be looked at twice. */
const WIDER = 1.5;

export interface Candidates {
  edges: EdgeList;
  /** The mentors in reserve for mentee i are at `i * reserved` to `(i + 1) * reserved`; -1 where there is none. */
  reserve: Int32Array;
  reserved: number;
  /**
   * By mentee: no pair left out is worth more than this above the mentor's reference price. Pricing needs to
   * look only where a price has fallen that far below its reference.
   */
  leftOut: Float64Array;
}

/**
 * The pairs most likely to be in the optimum: the best of each mentee and of each mentor once the mentors'
 * reference prices are paid. Taking the best by score alone fails where all rank the mentors alike.
 *
 * Whole points decide here: what they leave out of a value, below one point, is added to the bound.
 */
export function chooseCandidates(values: Values, reference: Float64Array): Candidates {
  const mentees = values.instance.mentees.length;
  const mentors = reference.length;
  const edges = new EdgeList();
  const leftOut = new Float64Array(mentees).fill(EXCLUDED);
  const row = new Float64Array(mentors);
  const perMentee = Math.min(Math.max(PER_MENTEE, asGoodAsTheBest(values, reference, row)), MOST_PER_MENTEE);
  // The next best of each mentee: not in the core, yet the first to be looked at when prices have moved.
  const reserved = perMentee;
  const reserve = new Int32Array(mentees * reserved).fill(-1);
  const ofMentee = new Best(1, perMentee + reserved);
  const ofMentor = new Best(mentors, PER_MENTOR);
  const firstEdge = new Int32Array(mentees + 1);
  /** How far down to look at first: more than this was enough for the mentee before. */
  let spread = Number.POSITIVE_INFINITY;
  for (let i = 0; i < mentees; i++) {
    const best = values.fillAbove(i, reference, row);
    if (best !== EXCLUDED) {
      if (!ofMentee.offerRow(row, best - spread)) ofMentee.offerRow(row, EXCLUDED);
      const least = ofMentee.worth[perMentee + reserved - 1];
      spread = WIDER * (best - least);
      leftOut[i] = least + values.serviceOf(i) + 1;
      for (let at = 0; at < perMentee + reserved; at++) {
        const j = ofMentee.items[at];
        if (j < 0) break;
        if (at < perMentee) edges.push(i, j, values.of(i, j));
        else reserve[i * reserved + at - perMentee] = j;
      }
      ofMentor.offerToEach(i, row, best);
    }
    firstEdge[i + 1] = edges.size;
  }
  addMentorsChoices(edges, firstEdge, ofMentor, values);
  return { edges, reserve, reserved, leftOut };
}

/** How many mentors are as good as the best to a mentee once reference prices are paid, on average. */
function asGoodAsTheBest(values: Values, reference: Float64Array, row: Float64Array): number {
  const mentees = values.instance.mentees.length;
  let count = 0;
  for (let at = 0; at < PROBED; at++) {
    const best = values.fillAbove(Math.floor((at * mentees) / PROBED), reference, row);
    if (best === EXCLUDED) continue;
    for (const above of row) if (above >= best - AS_GOOD) count++;
  }
  return Math.ceil(count / PROBED);
}

function addMentorsChoices(edges: EdgeList, firstEdge: Int32Array, ofMentor: Best, values: Values): void {
  const { items, size } = ofMentor;
  for (let at = 0; at < items.length; at++) {
    const i = items[at];
    if (i < 0) continue;
    const j = Math.floor(at / size);
    const own = edges.mentor.subarray(firstEdge[i], firstEdge[i + 1]);
    if (!own.includes(j)) edges.push(i, j, values.of(i, j));
  }
}
