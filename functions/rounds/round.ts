import * as z from 'zod';
import { Side } from '../definition/side.ts';
import { StoredAnswers } from '../forms/answers/answer.ts';
import { Terms } from '../forms/privacy/terms.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { ReaderRole, readerId } from '../web/link.ts';

/** Which round a state machine means: ids only. The same id twice is the same round. */
export const RoundRef = z.object({ cohortId: z.string(), roundId: z.string() });
export type RoundRef = z.infer<typeof RoundRef>;

/** A decision of HR's: its answers are those of the request that took it. */
export const DecisionTaken = z.object({
  /** The request of the coordinator who decided. */
  by: z.string(),
  at: z.iso.datetime(),
  /** Until then it can be taken back. */
  carryOutAt: z.iso.datetime(),
});
export type DecisionTaken = z.infer<typeof DecisionTaken>;

/** One form or notice sent to many, with reminders and a deadline. */
export const Round = z.object({
  cohortId: z.string(),
  roundId: z.string(),
  kind: z.string(),
  /** Which of several: the proposal's number, the pulse's, the follow-up's. */
  number: z.number().int().default(1),
  openedAt: z.iso.datetime(),
  /** None for a notice. */
  deadline: z.iso.datetime().optional(),
  reminders: z.array(z.iso.datetime()),
  recipients: z.number().int(),
  /** How many items hold the audience. */
  chunks: z.number().int(),
  /** Where sending stands: wave 0 is the first mail, wave n the nth reminder; `chunk` is the next to send. */
  wave: z.number().int(),
  chunk: z.number().int(),
  /** HR's decision: one coordinator decides for all, and it closes when the decision is carried out. */
  decidedByHr: z.boolean(),
  /** It closes once everybody has answered, before its deadline: its form says so. */
  endsWithLastAnswer: z.literal(true).optional(),
  /** How often one was taken or taken back: two coordinators at once do not pass one another unseen. */
  decisions: z.number().int(),
  /** The decision that stands. Once the round is closed it is the one that was carried out. */
  decision: DecisionTaken.optional(),
  /** The latest decision that was taken back: its answers are what the form shows again. */
  takenBack: z
    .object({ number: z.number().int(), from: z.string(), by: z.string(), at: z.iso.datetime() })
    .optional(),
  /** The token of the step that waits for answers. In the table only, never in a log. */
  taskToken: z.string().optional(),
  executionArn: z.string().optional(),
  closedAt: z.iso.datetime().optional(),
});
export type Round = z.infer<typeof Round>;

/** Whether the first mail went to everybody: before, an empty PENDING list means nothing. */
export const everybodyWasWrittenTo = (round: Round) => round.wave > 0 || round.chunk >= round.chunks;

/** Whom the definition names besides HR and leadership hears something now and then, and has no page to open. */
const RecipientRole = z.enum([...ReaderRole.options, 'contact']);

/** One copy of the round: for whom, and about which pair. */
export const Recipient = z.object({
  requestId: z.string(),
  role: RecipientRole,
  /** A person's id, the position in the definition's list of HR coordinators or leaders, or a contact's name there. */
  personId: z.string(),
  side: Side.optional(),
  pairId: z.string().optional(),
  /** The mentee a manager is asked about. */
  aboutId: z.string().optional(),
});
export type Recipient = z.infer<typeof Recipient>;

export const Request = Recipient.extend({
  answers: StoredAnswers.optional(),
  answeredAt: z.iso.datetime().optional(),
  /** Since when the answer of the other one of the pair is theirs, too: they are asked no more. */
  settledAt: z.iso.datetime().optional(),
  /** What was promised to whoever answered, where it is not what the form promised first. */
  terms: Terms.optional(),
  /** They were called, and said that it is not for them this time: they are not reminded. */
  notThisTimeAt: z.iso.datetime().optional(),
  /** Grows with each answer: two answers at once do not overwrite one another unseen. */
  version: z.number().int(),
  /** When the person took their answer back; an answer of later takes its place. */
  withdrawnAt: z.iso.datetime().optional(),
  /** It came while the round closed, and was there when the answers were counted. */
  counted: z.literal(true).optional(),
});
export type Request = z.infer<typeof Request>;

const AudienceChunk = z.object({ recipients: z.array(Recipient) });
const Pending = z.object({ requestId: z.string() });

/** The copies of each reader, in the order in which they were named first. */
export function byReader(recipients: readonly Recipient[]): Recipient[][] {
  return [...Map.groupBy(recipients, readerId).values()];
}

export async function findRound(table: Table, { cohortId, roundId }: RoundRef): Promise<Round | undefined> {
  return table.get(key.round(cohortId, roundId), Round);
}

export async function getRound(table: Table, ref: RoundRef): Promise<Round> {
  const round = await findRound(table, ref);
  if (!round) throw new Error(`no round ${ref.roundId} in cohort ${ref.cohortId}`);
  return round;
}

export async function audienceChunk(
  table: Table,
  { cohortId, roundId }: RoundRef,
  chunk: number,
): Promise<Recipient[]> {
  const found = await table.get(key.audience(cohortId, roundId, chunk), AudienceChunk);
  if (!found) throw new Error(`round ${roundId} of cohort ${cohortId} lost part ${chunk} of its audience`);
  return found.recipients;
}

/** Every copy of the round, answered or not. Empty when the round was never opened. */
export async function requests(table: Table, ref: RoundRef): Promise<Request[]> {
  return table.list(key.request.all(ref.cohortId, ref.roundId), Request);
}

export async function pendingRequestIds(table: Table, ref: RoundRef, limit = Infinity): Promise<string[]> {
  const items = await table.list(key.pending.all(ref.cohortId, ref.roundId), Pending, limit);
  return items.map(({ requestId }) => requestId);
}

export async function changeRound(
  table: Table,
  { cohortId, roundId }: RoundRef,
  set: Partial<Round>,
  expected: Partial<Pick<Round, 'wave' | 'chunk' | 'closedAt' | 'decisions'>> = {},
): Promise<boolean> {
  return table.change(key.round(cohortId, roundId), set, expected);
}
