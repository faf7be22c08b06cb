import { alerts } from '../../cohorts/alert.ts';
import type { Cohort } from '../../cohorts/cohort.ts';
import { timeline } from '../../cohorts/timeline.ts';
import { SIDES } from '../../definition/side.ts';
import { findReport } from '../../evaluation/report-record.ts';
import { rematches } from '../../matching/record/rematch-record.ts';
import { type Pair, pairs } from '../../pairs/pair.ts';
import { directory } from '../../people/directory.ts';
import { participants } from '../../people/participant.ts';
import { Round } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { proposalView } from './proposal-view.ts';

/** What HR sees of a cohort at a glance. */
export async function overview(table: Table, cohort: Cohort) {
  const { cohortId, settings, status, stages, createdAt, startsAt, kickoffAt, closedAt, peopleCount } =
    cohort;
  const [mentors, mentees, all, raised, matchedAgain] = await Promise.all([
    participants(table, cohortId, 'mentor'),
    participants(table, cohortId, 'mentee'),
    pairs(table, cohortId),
    alerts(table, cohortId),
    rematches(table, cohortId),
  ]);
  return {
    id: cohortId,
    name: settings.name,
    status,
    stage: stages.at(-1)?.name ?? null,
    stages,
    createdAt,
    startsAt,
    kickoffAt: kickoffAt ?? null,
    closedAt: closedAt ?? null,
    waitingFor: cohort.decision ? { stage: cohort.decision.stage, since: cohort.decision.askedAt } : null,
    rematches: matchedAgain.map(({ number, requestedAt, requestedBy, reason, endedAt, outcome }) => ({
      number,
      requestedAt,
      requestedBy,
      reason: reason ?? null,
      endedAt: endedAt ?? null,
      outcome: outcome ?? null,
    })),
    people: peopleCount,
    mentors: countBy(mentors),
    mentees: countBy(mentees),
    pairs: countBy(all),
    openAlerts: raised.filter(({ handledAt }) => handledAt === undefined).length,
  };
}

function countBy(items: readonly { status: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of items) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

export const VIEWS = ['timeline', 'pairs', 'alerts', 'people', 'rounds', 'matching', 'report'] as const;
export type View = (typeof VIEWS)[number];

/** One view of a cohort as JSON. The report is null until it is frozen, the proposal until there is one. */
export async function view(table: Table, cohort: Cohort, which: View): Promise<unknown> {
  const { cohortId } = cohort;
  switch (which) {
    case 'timeline':
      return { events: await timeline(table, cohortId) };
    case 'pairs':
      return { pairs: await pairsView(table, cohortId) };
    case 'alerts':
      return { alerts: (await alerts(table, cohortId)).map(({ batch: _batch, ...alert }) => alert) };
    case 'people':
      return { people: await peopleView(table, cohortId) };
    case 'rounds':
      return { rounds: (await table.list(key.round.all(cohortId), Round)).map(withoutToken) };
    case 'matching':
      return { proposal: (await proposalView(table, cohort)) ?? null };
    case 'report':
      return { report: (await findReport(table, cohortId)) ?? null };
  }
}

function withoutToken({ taskToken: _taskToken, executionArn: _arn, ...round }: Round) {
  return round;
}

async function pairsView(table: Table, cohortId: string) {
  const people = new Map((await directory(table, cohortId)).map((person) => [person.id, person.name]));
  return (await pairs(table, cohortId)).map((pair: Pair) => ({
    ...pair,
    mentor: people.get(pair.mentorId) ?? null,
    mentee: people.get(pair.menteeId) ?? null,
  }));
}

async function peopleView(table: Table, cohortId: string) {
  const roles = new Map<string, { side: string; status: string }[]>();
  for (const side of SIDES) {
    for (const { personId, status } of await participants(table, cohortId, side)) {
      roles.set(personId, [...(roles.get(personId) ?? []), { side, status }]);
    }
  }
  return (await directory(table, cohortId)).map((person) => ({
    ...person,
    roles: roles.get(person.id) ?? [],
  }));
}
