import type { Side } from '../../../definition/side.ts';
import { type FitAnswer, fitAnswers } from '../../../pairs/fit/fit-answer.ts';
import { meetingsKnown } from '../../../pairs/meetings/meetings-known.ts';
import { Pair } from '../../../pairs/pair.ts';
import { cadenceOf } from '../../../pairs/plan/in-plan.ts';
import type { Plan } from '../../../pairs/plan/plan.ts';
import { findPeople } from '../../../people/directory.ts';
import { plansOf } from '../../../stages/kickoff/agreement/agreed-plan.ts';
import { key } from '../../../store/keys.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { storedPage } from '../stored-page.ts';

export const getPairs: Endpoint<'GET /cohorts/{id}/pairs'> = async (request, { table, now }) => {
  const { cohortId } = await cohortOf(table, request);
  const { items, ...rest } = await storedPage(table, key.pair.all(cohortId), Pair, request.event);
  const people = await findPeople(
    table,
    cohortId,
    items.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]),
  );
  const meetings = await meetingsKnown(
    table,
    cohortId,
    items.map(({ pairId }) => pairId),
    now(),
  );
  const fits = Map.groupBy(await fitAnswers(table, cohortId), ({ pairId }) => pairId);
  const plans = await plansOf(table, cohortId, items);
  const named = items.map((pair) => ({
    ...pair,
    mentor: people.get(pair.mentorId)?.name ?? null,
    mentee: people.get(pair.menteeId)?.name ?? null,
    ...meetings(pair.pairId),
    fit: fitForHr(fits.get(pair.pairId) ?? []),
    plan: planForHr(plans.get(pair.pairId)),
  }));
  return { pairs: named, ...rest };
};

function fitForHr(fits: readonly FitAnswer[]) {
  const of = (side: Side) => fits.find((answer) => answer.side === side)?.fit ?? null;
  return { mentee: of('mentee'), mentor: of('mentor') };
}

/** That there is one, and how often the two mean to meet: never its text. */
function planForHr(plan: Plan | undefined) {
  return plan ? { cadence: cadenceOf(plan.current.answers) ?? null } : null;
}
