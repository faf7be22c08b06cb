import { raiseAlert } from '../cohorts/alert.ts';
import { type Cohort, getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import { mailContent } from '../mail/mails.ts';
import { type Pair, changePair, pairs } from '../pairs/pair.ts';
import { settleRequest } from '../rounds/answer-request.ts';
import { participant } from '../rounds/letters/letter-context.ts';
import { notify } from '../rounds/letters/notify.ts';
import { Round, pendingRequestIds, requests } from '../rounds/round.ts';
import type { Sender } from '../rounds/sender.ts';
import type { TaskCallback } from '../rounds/task-callback.ts';
import { tellHrOfAlerts } from '../rounds/tell-hr-of-alerts.ts';
import { cohortPartition } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { participants, setStatus } from './participant.ts';
import { askForQuiet } from './quiet.ts';

export interface Withdrawal {
  personId: string;
  /** The person, or the HR coordinator who acts for them. */
  by: string;
  reason?: string | undefined;
}

const UNDER_WAY: ReadonlySet<Pair['status']> = new Set(['proposed', 'accepted', 'active']);

/**
 * A person leaves the cohort, without a reason being asked: their pairs end, the other side and HR are told, and
 * nobody waits for their answers any more. Leaving twice is leaving once.
 */
export async function withdraw(
  cohortId: string,
  { personId, by, reason }: Withdrawal,
  { table, sender, callback }: { table: Table; sender: Sender; callback: TaskCallback },
): Promise<void> {
  const now = sender.now();
  const cohort = await getCohort(table, cohortId);
  await leaveRoles(table, cohort, personId, now);
  const ended = await endPairs(table, cohort, personId, now);
  await forgetRequests(cohortId, personId, new Set(ended.map(({ pairId }) => pairId)), { table, callback });

  await confirm(cohort, personId, sender);
  await askForQuiet(table, cohortId, { personId, from: 'everything' });
  for (const pair of ended) await tellPartner(cohort, pair, personId, sender);
  const facts: Record<string, string> = reason === undefined ? {} : { reason };
  await raiseAlert(table, cohortId, { alertId: `withdrawal~${personId}`, kind: 'withdrawal', personId, facts }, now);
  await record(table, cohortId, { at: now, what: 'withdrew', by, facts: { personId } }, `withdrew ${personId}`);
  await tellHrOfAlerts(cohort, sender);
}

async function leaveRoles(table: Table, { cohortId }: Cohort, personId: string, now: Date): Promise<void> {
  for (const side of ['mentor', 'mentee'] as const) {
    for (const role of await participants(table, cohortId, side)) {
      if (role.personId !== personId || role.status === 'completed') continue;
      await setStatus(table, cohortId, role, 'withdrawn', { withdrawnAt: now.toISOString() });
    }
  }
}

/** @returns the pairs that ended by this withdrawal, also those of an earlier attempt that was cut off */
async function endPairs(table: Table, cohort: Cohort, personId: string, now: Date): Promise<Pair[]> {
  const { cohortId } = cohort;
  const own = (await pairs(table, cohortId)).filter((pair) => [pair.menteeId, pair.mentorId].includes(personId));
  for (const pair of own) {
    if (!UNDER_WAY.has(pair.status)) continue;
    const endedAt = now.toISOString();
    await changePair(table, cohortId, pair, { status: 'ended', endReason: 'withdrawal', endedAt });
    await freePartner(table, cohort, pair, personId);
  }
  const all = (await pairs(table, cohortId)).filter((pair) => [pair.menteeId, pair.mentorId].includes(personId));
  return all.filter(({ status, endReason }) => status === 'ended' && endReason === 'withdrawal');
}

/** Before the kickoff the other one goes back to the matching; after it, they wait for HR to match again. */
async function freePartner(table: Table, { cohortId, kickoffAt }: Cohort, pair: Pair, personId: string) {
  const side = pair.mentorId === personId ? 'mentee' : 'mentor';
  const partnerId = side === 'mentee' ? pair.menteeId : pair.mentorId;
  const stillPaired = (await pairs(table, cohortId)).some(
    ({ menteeId, mentorId, status }) =>
      (status === 'accepted' || status === 'active') && (side === 'mentee' ? menteeId : mentorId) === partnerId,
  );
  const role = (await participants(table, cohortId, side)).find((one) => one.personId === partnerId);
  if (stillPaired || role?.status !== 'paired') return;
  const free = side === 'mentee' ? 'selected' : 'trained';
  await setStatus(table, cohortId, role, kickoffAt === undefined ? free : 'unmatched');
}

async function forgetRequests(
  cohortId: string,
  personId: string,
  endedPairs: ReadonlySet<string>,
  collaborators: { table: Table; callback: TaskCallback },
): Promise<void> {
  const { table } = collaborators;
  const open = (await table.list(cohortPartition(cohortId), 'ROUND#', Round)).filter(({ closedAt }) => !closedAt);
  for (const round of open) {
    const pending = new Set(await pendingRequestIds(table, round));
    for (const request of await requests(table, round)) {
      const theirs = request.role === 'person' && request.personId === personId;
      if (!pending.has(request.requestId) || !(theirs || endedPairs.has(request.pairId ?? ''))) continue;
      await settleRequest(round, request.requestId, collaborators);
    }
  }
}

async function confirm(cohort: Cohort, personId: string, sender: Sender): Promise<void> {
  await notify(
    {
      occurrence: 'withdrawalConfirmed',
      kind: 'thanks',
      recipients: [{ requestId: personId, role: 'person', personId }],
      write: (context) => ({
        content: mailContent('withdrawalConfirmed', participant(context), context.to.language),
      }),
    },
    cohort,
    sender,
  );
}

async function tellPartner(cohort: Cohort, pair: Pair, personId: string, sender: Sender): Promise<void> {
  const side = pair.mentorId === personId ? 'mentee' : 'mentor';
  const partnerId = side === 'mentee' ? pair.menteeId : pair.mentorId;
  const recipient = { requestId: `${pair.pairId}~${side}`, role: 'person' as const, personId: partnerId };
  await notify(
    {
      occurrence: 'pairEnded',
      kind: 'pairEnded',
      recipients: [{ ...recipient, side, pairId: pair.pairId }],
    },
    cohort,
    sender,
  );
}
