import { alerts } from '../../../cohorts/alert.ts';
import type { Cohort } from '../../../cohorts/cohort.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import type { Locale } from '../../../locales/locale.ts';
import { rematches } from '../../../matching/record/rematch-record.ts';
import { pairs } from '../../../pairs/pair.ts';
import { directoryReport } from '../../../people/directory-record.ts';
import { participants } from '../../../people/participant.ts';
import type { Table } from '../../../store/table.ts';
import type { CohortOverview } from './cohort-overview.ts';

/** What HR sees of a cohort at a glance. */
export async function overview(table: Table, cohort: Cohort, locale: Locale): Promise<CohortOverview> {
  const { cohortId, settings, status, stages, createdAt, startsAt, kickoffAt, closedAt, peopleCount } =
    cohort;
  const [mentors, mentees, all, raised, matchedAgain, directory] = await Promise.all([
    participants(table, cohortId, 'mentor'),
    participants(table, cohortId, 'mentee'),
    pairs(table, cohortId),
    alerts(table, cohortId),
    rematches(table, cohortId),
    directoryReport(table, cohortId),
  ]);
  return {
    id: cohortId,
    name: settings.name,
    team: settings.team,
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
    directory: directory ? reportInWords(directory, locale) : null,
    mentors: countBy(mentors),
    mentees: countBy(mentees),
    pairs: countBy(all),
    openAlerts: raised.filter(({ handledAt }) => handledAt === undefined).length,
  };
}

function countBy<Status extends string>(
  items: readonly { status: Status }[],
): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of items) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
