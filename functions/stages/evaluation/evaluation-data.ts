import type { Cohort } from '../../cohorts/cohort.ts';
import { listedCohorts } from '../../cohorts/listing.ts';
import { mentoringCalendar } from '../../definition/cohort-calendar.ts';
import type { EarlierCohort, EvaluationData, ViewsRecord } from '../../evaluation/data.ts';
import { findMidPoint } from '../../evaluation/interim/interim-record.ts';
import { endFormRecord, viewOf } from '../../evaluation/records.ts';
import { earlierReports } from '../../evaluation/report-record.ts';
import { decisionOf } from '../../rounds/hr-decision.ts';
import { Round, requests } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { localDate } from '../../time/local-date.ts';
import { managerView } from '../kickoff/manager-view/manager-view.round.ts';
import { managerViewEnd } from '../kickoff/manager-view/manager-view-end.round.ts';
import { selfView } from '../kickoff/self-view/self-view.round.ts';
import { beforeReport } from './before-report/before-report.round.ts';
import { figuresBrought } from './before-report/outside-figures.ts';
import { quotableComments } from './before-report/quotable-comments.ts';
import { chosenOf } from './before-report/quotes.ts';
import { endForm } from './end-form/end-form.round.ts';
import {
  type Answered,
  answersOf,
  keyOf,
  pairedAuthor,
  programmeRecords,
  pulseRecords,
  pulsesAnswered,
} from './programme-records.ts';

/** Everything the report is computed from, gathered from the rounds of the cohort. */
export async function evaluationData(table: Table, cohort: Cohort, now: Date): Promise<EvaluationData> {
  const { cohortId, settings, startsAt, kickoffAt } = cohort;
  const planned = kickoffAt === undefined ? now : mentoringCalendar(settings, new Date(kickoffAt)).endsAt;
  // A cohort in which no pair is left ends before its time.
  const ended = planned < now ? planned : now;
  const answered = (roundId: string) => answersOf(table, cohortId, roundId);
  const rounds = await table.list(key.round.all(cohortId), Round);
  /** At the start, whenever that was: pairs that begin later are asked by a round of their own. */
  const answeredAtStart = async (kind: string) =>
    (
      await Promise.all(rounds.filter((round) => round.kind === kind).map((round) => answered(round.roundId)))
    ).flat();
  const byHr = await decisionOf(table, { cohortId, roundId: beforeReport.kind });
  const ends = await answered(endForm.kind);
  const pulses = await pulsesAnswered(table, cohort);
  const midPoint = await findMidPoint(table, cohortId);
  return {
    earlier: await earlierCohorts(table, cohort),
    cohort: {
      id: cohortId,
      name: settings.name,
      timeZone: settings.timeZone,
      startedOn: localDate(new Date(startsAt), settings.timeZone),
      endedOn: localDate(ended, settings.timeZone),
    },
    frozenAt: now.toISOString(),
    anonymity: settings.anonymity,
    objectives: settings.objectives,
    reported: figuresBrought(cohort, byHr),
    ...(await programmeRecords(table, cohortId)),
    pulses: pulseRecords(pulses),
    ...(midPoint?.opinions.kind === 'told' && { toldAtMidPoint: midPoint.pulse }),
    endForms: oncePerPerson(ends).flatMap((request) => {
      const who = pairedAuthor(request);
      return who ? [endFormRecord(who, request.answers)] : [];
    }),
    selfViews: selfViews(await answeredAtStart(selfView.kind), ends),
    managerViewsAsked: await managersAsked(table, cohortId, rounds),
    managerViews: managerViews(await answeredAtStart(managerView.kind), await answered(managerViewEnd.kind)),
    comments: chosenOf(await quotableComments(table, cohort), byHr?.answers),
  };
}

/** So many say what can be said: with more, cohorts of long ago would speak of another company. */
const MOST_EARLIER = 20;

async function earlierCohorts(table: Table, { cohortId, settings }: Cohort): Promise<EarlierCohort[]> {
  const before: string[] = [];
  let after: string | undefined;
  do {
    const page = await listedCohorts(table, [settings.team], { limit: 500, after });
    if (page === 'noSuchPlace') break;
    before.push(...page.cohortIds.filter((id) => id !== cohortId));
    after = page.next;
  } while (after !== undefined);
  const reports = await earlierReports(table, before);
  return reports
    .toSorted((one, other) => (one.frozenAt < other.frozenAt ? -1 : 1))
    .slice(-MOST_EARLIER)
    .map(({ cohort: { name, endedOn }, objectives }) => ({ name, endedOn, objectives }));
}

/** A mentor of two answers twice, but is one person: the report counts people, by their last answer. */
function oncePerPerson(answered: Answered[]): Answered[] {
  const inTime = answered.toSorted((a, b) => (a.answeredAt ?? '').localeCompare(b.answeredAt ?? ''));
  return [...new Map(inTime.map((request) => [`${request.side} ${request.personId}`, request])).values()];
}

function selfViews(starts: Answered[], ends: Answered[]): ViewsRecord[] {
  const views = new Map<string, ViewsRecord>();
  for (const { personId, answers } of starts) {
    const mentee = keyOf('mentee', personId);
    views.set(personId, { mentee, start: viewOf('selfView', 'view', answers) });
  }
  for (const { personId, side, answers } of ends) {
    if (side !== 'mentee') continue;
    const mentee = keyOf('mentee', personId);
    const before = views.get(personId) ?? { mentee };
    views.set(personId, {
      ...before,
      end: viewOf('endForm', 'viewNow', answers),
      lookingBack: viewOf('endForm', 'viewThen', answers),
    });
  }
  return [...views.values()];
}

/** Of how many mentees a manager was asked at the start, at the end, or both. */
async function managersAsked(table: Table, cohortId: string, rounds: readonly Round[]): Promise<number> {
  const asked = new Set<string>();
  for (const { roundId, kind } of rounds) {
    if (kind !== managerView.kind && kind !== managerViewEnd.kind) continue;
    for (const { aboutId } of await requests(table, { cohortId, roundId })) if (aboutId) asked.add(aboutId);
  }
  return asked.size;
}

/** Both by one manager: what another one saw at the start says nothing of a change. */
function managerViews(starts: Answered[], ends: Answered[]): EvaluationData['managerViews'] {
  const views = new Map<string, EvaluationData['managerViews'][number]>();
  const authorOf = ({ personId }: Answered) => keyOf('manager', personId);
  for (const request of starts) {
    const { aboutId, answers } = request;
    if (!aboutId) continue;
    const mentee = keyOf('mentee', aboutId);
    views.set(aboutId, { mentee, author: authorOf(request), start: viewOf('managerView', 'view', answers) });
  }
  for (const request of ends) {
    const { aboutId, answers } = request;
    if (!aboutId) continue;
    const author = authorOf(request);
    const before = views.get(aboutId);
    views.set(aboutId, {
      mentee: keyOf('mentee', aboutId),
      author,
      ...(before?.author === author && { start: before.start }),
      end: viewOf('managerViewEnd', 'view', answers),
    });
  }
  return [...views.values()];
}
