import type { PairOfIds } from '../../pairs/pair-of-ids.ts';

/** How a proposal differs from an earlier one, by mentee. */
export interface Changes {
  kept: number;
  /** Mentees with another mentor than before. */
  moved: { menteeId: string; from: string; to: string }[];
  /** Mentees with a mentor who had none. */
  gained: PairOfIds[];
  /** Mentees without a mentor who had one. */
  lost: PairOfIds[];
}

/** Compares the pairs of two proposals; each list in the order of the later one's pairs, then of the earlier one's. */
export function changesBetween(before: readonly PairOfIds[], after: readonly PairOfIds[]): Changes {
  const was = new Map(before.map(({ menteeId, mentorId }) => [menteeId, mentorId]));
  const is = new Map(after.map(({ menteeId, mentorId }) => [menteeId, mentorId]));
  const changes: Changes = { kept: 0, moved: [], gained: [], lost: [] };
  for (const menteeId of [...new Set([...is.keys(), ...was.keys()])]) {
    const from = was.get(menteeId);
    const to = is.get(menteeId);
    if (from === to) changes.kept++;
    else if (from !== undefined && to !== undefined) changes.moved.push({ menteeId, from, to });
    else if (to !== undefined) changes.gained.push({ menteeId, mentorId: to });
    else if (from !== undefined) changes.lost.push({ menteeId, mentorId: from });
  }
  return changes;
}
