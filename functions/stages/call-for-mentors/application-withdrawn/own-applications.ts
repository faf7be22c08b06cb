import type { Cohort } from '../../../cohorts/cohort.ts';
import { SIDES, type Side } from '../../../definition/side.ts';
import { Participant } from '../../../people/participant.ts';
import { findRequest, isOver } from '../../../rounds/answer-request.ts';
import { type Request, Round } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';

/** Somebody's application that nobody has decided on. */
export interface OwnApplication {
  side: Side;
  /** The call is open until then: they can change it, or apply again. */
  openUntil?: Date | undefined;
}

/** Where somebody's answer to a call stands, and the call. */
interface AnsweredCall {
  round: Round;
  request: Request;
}

/** What somebody has applied for, and can still take back without leaving what they take part in. */
export async function ownApplications(
  table: Table,
  cohort: Pick<Cohort, 'cohortId'>,
  { personId, now }: { personId: string; now: Date },
): Promise<OwnApplication[]> {
  const { cohortId } = cohort;
  const found: OwnApplication[] = [];
  for (const side of SIDES) {
    const participant = await table.get(key[side](cohortId, personId), Participant);
    if (participant) {
      if (participant.status === 'applied') found.push({ side });
      continue;
    }
    const call = await answeredCall(table, cohortId, { side, personId });
    if (!call?.request.answers || call.request.withdrawnAt !== undefined) continue;
    const { round } = call;
    const isOpen = round.deadline !== undefined && !isOver(round, now);
    found.push({ side, ...(isOpen && { openUntil: new Date(round.deadline ?? now) }) });
  }
  return found;
}

/** The latest call that somebody has answered, also where they have taken the answer back. */
export async function answeredCall(
  table: Table,
  cohortId: string,
  { side, personId }: { side: Side; personId: string },
): Promise<AnsweredCall | undefined> {
  const rounds = await table.list(key.round.all(cohortId), Round);
  const calls = rounds.filter(({ kind }) => kind === `${side}Call`);
  for (const round of calls.toSorted((a, b) => b.number - a.number)) {
    const request = await findRequest(table, round, personId);
    if (request?.answers || request?.withdrawnAt) return { round, request };
  }
  return undefined;
}
