import * as z from 'zod';
import { LeadershipChoice } from '../../cohorts/leadership-choice.ts';
import { record } from '../../cohorts/timeline.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/** A decision of leadership's on the frozen report. Each stays as it was taken; the last one stands. */
export const LeadershipDecision = z.object({
  /** 1 for the first. */
  number: z.number().int(),
  choice: LeadershipChoice,
  /** A word to HR, who alone reads it. */
  note: z.string().optional(),
  /** A place in the definition's list: `leader~0` */
  by: z.string(),
  at: z.iso.datetime(),
});
export type LeadershipDecision = z.infer<typeof LeadershipDecision>;

/** All of a cohort, the first one first. */
export async function leadershipDecisions(table: Table, cohortId: string): Promise<LeadershipDecision[]> {
  return table.list(key.leadershipDecision.all(cohortId), LeadershipDecision);
}

/** The one that stands; none until somebody has decided. */
export async function standingDecision(
  table: Table,
  cohortId: string,
): Promise<LeadershipDecision | undefined> {
  return (await leadershipDecisions(table, cohortId)).at(-1);
}

/** Claims the number: two leaders at once do not pass one another unseen. @returns false when another was first */
export async function addLeadershipDecision(
  table: Table,
  cohortId: string,
  decision: LeadershipDecision,
): Promise<boolean> {
  return table.add(key.leadershipDecision(cohortId, decision.number), decision);
}

/** For the cohort's history; once, however often it is noted. */
export async function noteLeadershipDecision(
  table: Table,
  cohortId: string,
  { number, choice, by, at }: LeadershipDecision,
): Promise<void> {
  await record(
    table,
    cohortId,
    { at: new Date(at), what: 'leadershipDecided', by, facts: { number, choice } },
    `leadershipDecided ${number}`,
  );
}

/** Rewrites what leadership wrote to HR; what comes to nothing goes. */
export async function rewriteNotes(
  table: Table,
  cohortId: string,
  rewritten: (note: string) => string,
): Promise<void> {
  for (const { number, note } of await leadershipDecisions(table, cohortId)) {
    const left = note === undefined ? undefined : rewritten(note) || undefined;
    if (left !== note) await table.change(key.leadershipDecision(cohortId, number), { note: left });
  }
}
