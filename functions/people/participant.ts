import * as z from 'zod';
import { Side } from '../definition/side.ts';
import { StoredAnswers } from '../forms/answers/answer.ts';
import { Terms } from '../forms/privacy/terms.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

export const ParticipantStatus = z.enum([
  'applied',
  'selected',
  'notSelected',
  /** Mentors only: confirmed their training, and may be matched. */
  'trained',
  'paired',
  'unmatched',
  'withdrawn',
  'completed',
]);
export type ParticipantStatus = z.infer<typeof ParticipantStatus>;

/** A person in a role. A person may be both, to different people: then there are two of these. */
export const Participant = z.object({
  personId: z.string(),
  side: Side,
  status: ParticipantStatus,
  appliedAt: z.iso.datetime(),
  selectedAt: z.iso.datetime().optional(),
  /** The answers of the application form, as given. */
  application: StoredAnswers,
  /** What the form promised by which the person applied, where it is not what it promised first. */
  terms: Terms.optional(),
  trainedAt: z.iso.datetime().optional(),
  withdrawnAt: z.iso.datetime().optional(),
});
export type Participant = z.infer<typeof Participant>;

const OPEN: ReadonlySet<ParticipantStatus> = new Set(['applied', 'selected', 'trained', 'paired']);

/** Whether the person still waits for something: at the end of a cohort nobody does. */
export function isOpen({ status }: Pick<Participant, 'status'>): boolean {
  return OPEN.has(status);
}

export async function participants(table: Table, cohortId: string, side: Side): Promise<Participant[]> {
  return table.list(key[side].all(cohortId), Participant);
}

/** Moves a participant to another status; one who withdrew stays withdrawn whatever the workflow thinks. */
export async function setStatus(
  table: Table,
  cohortId: string,
  participant: Participant,
  status: ParticipantStatus,
  set: Partial<Participant> = {},
): Promise<boolean> {
  if (participant.status === status) return true;
  return table.change(
    key[participant.side](cohortId, participant.personId),
    { ...set, status },
    { status: participant.status },
  );
}
