import { isDeepStrictEqual } from 'node:util';
import { SIDES, type Side } from '../../../definition/side.ts';
import type { StoredAnswers } from '../../../forms/answers/answer.ts';
import type { Pair } from '../../../pairs/pair.ts';
import {
  allPlanVersions,
  type Plan,
  type PlanVersion,
  planFrom,
  planVersions,
  writePlan,
} from '../../../pairs/plan/plan.ts';
import { settleForBoth } from '../../../rounds/forms/settled.ts';
import { findRound, Request, requests } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';

type PairOfPlan = Pick<Pair, 'pairId' | 'proposal'>;

/** A page of a list has no more: so many small reads cost less than one of a cohort of thousands. */
const FEW = 100;

/** The round that asks the pairs of the kickoff, and the one that asks those who began later by this proposal. */
const agreementRounds = (proposal: number) => ['agreement', `agreement-${proposal}`];

/** What of an agreement is the pair's plan; the rest is asked once. */
const IN_PLAN: ReadonlySet<string> = new Set([
  ...['goal1', 'goal2', 'goal3'].flatMap((goal) => [goal, `${goal}By`, `${goal}How`]),
  'firstSteps',
  'cadence',
]);

function planInAgreement(agreement: StoredAnswers): StoredAnswers {
  return Object.fromEntries(Object.entries(agreement).filter(([name]) => IN_PLAN.has(name)));
}

/** One pair's plan, as it stands. */
export async function planOf(table: Table, cohortId: string, pair: PairOfPlan): Promise<Plan | undefined> {
  return planFrom(await versionsOf(table, cohortId, pair));
}

/** The same of several pairs, by their ids: of a few each by itself, of more by reading all there are. */
export async function plansOf(
  table: Table,
  cohortId: string,
  pairs: readonly PairOfPlan[],
): Promise<Map<string, Plan>> {
  const versions =
    pairs.length > FEW
      ? await versionsOfMany(table, cohortId, pairs)
      : await Promise.all(pairs.map((pair) => versionsOf(table, cohortId, pair)));
  return new Map(
    versions.flatMap((ofOne) => {
      const plan = planFrom(ofOne);
      return plan ? [[plan.current.pairId, plan] as const] : [];
    }),
  );
}

async function versionsOfMany(
  table: Table,
  cohortId: string,
  pairs: readonly PairOfPlan[],
): Promise<(readonly PlanVersion[])[]> {
  const written = Map.groupBy(await allPlanVersions(table, cohortId), ({ pairId }) => pairId);
  const others = pairs.filter(({ pairId }) => !written.has(pairId));
  const rounds = new Set(others.flatMap(({ proposal }) => agreementRounds(proposal)));
  const asked = await Promise.all([...rounds].map((roundId) => requests(table, { cohortId, roundId })));
  const answered = Map.groupBy(asked.flat(), ({ pairId = '' }) => pairId);
  return pairs.map(({ pairId }) => written.get(pairId) ?? asVersions(pairId, answered.get(pairId) ?? []));
}

/** Every version of one pair's plan, the first one first. */
export async function versionsOf(
  table: Table,
  cohortId: string,
  pair: PairOfPlan,
): Promise<readonly PlanVersion[]> {
  const written = await planVersions(table, cohortId, pair.pairId);
  if (written.length > 0) return written;
  return asVersions(pair.pairId, await table.getAll(agreementKeys(cohortId, pair), Request));
}

/**
 * What the two have answered, where no version was written of it: by a function that was cut off, or before a pair had one
 * plan. Who answered second had not seen the first.
 */
function asVersions(pairId: string, asked: readonly Request[]): PlanVersion[] {
  return asked
    .flatMap(({ side, answers, answeredAt }) =>
      side && answers && answeredAt ? [{ side, at: answeredAt, answers: planInAgreement(answers) }] : [],
    )
    .toSorted((a, b) => a.at.localeCompare(b.at) || SIDES.indexOf(b.side) - SIDES.indexOf(a.side))
    .map((one, index) => ({ ...one, pairId, base: 0, version: index + 1 }));
}

/** The copies of the form that the two may have answered. */
export function agreementKeys(cohortId: string, { pairId, proposal }: PairOfPlan) {
  return agreementRounds(proposal).flatMap((roundId) =>
    SIDES.map((side) => key.request(cohortId, roundId, `${pairId}~${side}`)),
  );
}

/**
 * Writes what one of the two has changed, over the versions they have seen.
 *
 * @returns whether it holds, or has to be brought together with what they had not seen
 */
export async function changePlan(
  table: Table,
  cohortId: string,
  pair: PairOfPlan,
  written: Omit<PlanVersion, 'version' | 'pairId'>,
): Promise<'holds' | 'beside'> {
  const { pairId } = pair;
  // What stands without a version of its own becomes one, so that nothing is lost by the first change.
  if ((await planVersions(table, cohortId, pairId)).length === 0)
    for (const { side, at, answers } of await versionsOf(table, cohortId, pair))
      await writePlan(table, cohortId, pairId, { side, at, answers, base: 0 });
  return writePlan(table, cohortId, pairId, written);
}

/**
 * The agreement of one of the two is the plan of both. Done twice, it is done once. Whoever sends it again had seen what
 * they wrote themselves; what the other one wrote meanwhile they had not.
 */
export async function agreementAsPlan(
  table: Table,
  cohortId: string,
  pairId: string,
  { side, answers, now }: { side: Side; answers: StoredAnswers; now: Date },
): Promise<void> {
  const versions = await planVersions(table, cohortId, pairId);
  const firstOfOther = versions.findIndex((version) => version.side !== side);
  const base = firstOfOther === -1 ? versions.length : firstOfOther;
  const plan = planInAgreement(answers);
  const isWritten = versions.some((one) => one.side === side && isDeepStrictEqual(one.answers, plan));
  if (!isWritten)
    await writePlan(table, cohortId, pairId, { base, side, at: now.toISOString(), answers: plan });
}

/** They have a plan: neither is asked any more to write one. */
export async function settleAgreements(
  table: Table,
  cohortId: string,
  pair: PairOfPlan,
  now: Date,
): Promise<void> {
  for (const roundId of new Set(agreementRounds(pair.proposal))) {
    const round = await findRound(table, { cohortId, roundId });
    if (!round || round.closedAt !== undefined) continue;
    const keys = SIDES.map((side) => key.request(cohortId, roundId, `${pair.pairId}~${side}`));
    for (const request of await table.getAll(keys, Request))
      if (request.answeredAt === undefined) await settleForBoth(table, round, request, now);
  }
}
