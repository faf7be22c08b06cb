import type { Cohort } from '../../cohorts/cohort.ts';
import { listedCohorts } from '../../cohorts/listing.ts';
import { mentoringCalendar } from '../../definition/cohort-calendar.ts';
import type {
  EarlierCohort,
  EvaluationData,
  PairRecord,
  ParticipantRecord,
  ViewsRecord,
} from '../../evaluation/data.ts';
import {
  endFormComments,
  endFormRecord,
  pulseComments,
  pulseRecord,
  viewOf,
} from '../../evaluation/records.ts';
import { earlierReports } from '../../evaluation/report-record.ts';
import type { Answers } from '../../forms/answers/answer.ts';
import { suppressed } from '../../mail/suppression.ts';
import { type Pair, pairs } from '../../pairs/pair.ts';
import { findPeople } from '../../people/directory.ts';
import { type Participant, participants } from '../../people/participant.ts';
import { findRound, type Request, Round, requests } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { localDate } from '../../time/local-date.ts';
import { menteeCall } from '../call-for-mentors/call/mentee-call.round.ts';
import { mentorCall } from '../call-for-mentors/call/mentor-call.round.ts';
import { pulse } from '../check-ins/pulse/pulse.round.ts';
import { managerView } from '../kickoff/manager-view/manager-view.round.ts';
import { managerViewEnd } from '../kickoff/manager-view/manager-view-end.round.ts';
import { selfView } from '../kickoff/self-view/self-view.round.ts';
import { endForm } from './end-form/end-form.round.ts';

/** A request somebody answered. */
type Answered = Request & { answers: Answers };

/** Everything the report is computed from, gathered from the rounds of the cohort. */
export async function evaluationData(table: Table, cohort: Cohort, now: Date): Promise<EvaluationData> {
  const { cohortId, settings, startsAt, kickoffAt } = cohort;
  const planned = kickoffAt === undefined ? now : mentoringCalendar(settings, new Date(kickoffAt)).endsAt;
  // A cohort in which no pair is left ends before its time.
  const ended = planned < now ? planned : now;
  const everybody = [
    ...(await participants(table, cohortId, 'mentor')),
    ...(await participants(table, cohortId, 'mentee')),
  ];
  const everStarted = (await pairs(table, cohortId)).filter(({ startedAt }) => startedAt !== undefined);
  const answered = (roundId: string) => answersOf(table, cohortId, roundId);
  const rounds = await table.list(key.round.all(cohortId), Round);
  /** At the start, whenever that was: pairs that begin later are asked by a round of their own. */
  const answeredAtStart = async (kind: string) =>
    (
      await Promise.all(rounds.filter((round) => round.kind === kind).map((round) => answered(round.roundId)))
    ).flat();
  const ends = await answered(endForm.kind);
  const pulses = await Promise.all(
    settings.checkIns.pulses.map(async (_, index) => ({
      number: index + 1,
      answers: await answered(`${pulse.kind}-${index + 1}`),
    })),
  );
  return {
    earlier: await earlierCohorts(table, cohort),
    cohort: {
      id: cohortId,
      name: settings.name,
      startedOn: localDate(new Date(startsAt), settings.timeZone),
      endedOn: localDate(ended, settings.timeZone),
    },
    frozenAt: now.toISOString(),
    anonymity: settings.anonymity,
    objectives: settings.objectives,
    reported: cohort.reported,
    called: {
      mentor: (await findRound(table, { cohortId, roundId: `${mentorCall.kind}-1` }))?.recipients ?? 0,
      mentee: (await findRound(table, { cohortId, roundId: `${menteeCall.kind}-1` }))?.recipients ?? 0,
    },
    participants: await participantRecords(table, cohortId, everybody),
    pairs: everStarted.map((pair) => pairRecord(pair, everStarted)),
    pulses: pulses.flatMap(({ number, answers }) =>
      answers.flatMap((request) => {
        const who = pairedAuthor(request);
        return who ? [pulseRecord({ ...who, number }, request.answers)] : [];
      }),
    ),
    endForms: oncePerPerson(ends).flatMap((request) => {
      const who = pairedAuthor(request);
      return who ? [endFormRecord(who, request.answers)] : [];
    }),
    selfViews: selfViews(await answeredAtStart(selfView.kind), ends),
    managerViewsAsked: await managersAsked(table, cohortId, rounds),
    managerViews: managerViews(await answeredAtStart(managerView.kind), await answered(managerViewEnd.kind)),
    comments: [
      ...pulses.flatMap(({ answers }) =>
        answers.flatMap(({ personId, side = 'mentee', answers: given }) =>
          pulseComments(personId, side, given),
        ),
      ),
      ...ends.flatMap(({ personId, side = 'mentee', answers: given }) =>
        endFormComments(personId, side, given),
      ),
    ],
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

async function answersOf(table: Table, cohortId: string, roundId: string): Promise<Answered[]> {
  const all = await requests(table, { cohortId, roundId });
  return all.flatMap((request) => (request.answers ? [{ ...request, answers: request.answers }] : []));
}

/** A mentor of two answers twice, but is one person: the report counts people, by their last answer. */
function oncePerPerson(answered: Answered[]): Answered[] {
  const inTime = answered.toSorted((a, b) => (a.answeredAt ?? '').localeCompare(b.answeredAt ?? ''));
  return [...new Map(inTime.map((request) => [`${request.side} ${request.personId}`, request])).values()];
}

function keyOf(side: string, personId: string): string {
  return `${side}:${personId}`;
}

function pairedAuthor({ personId, side, pairId }: Answered) {
  return side && pairId ? { participant: keyOf(side, personId), side, pair: pairId } : undefined;
}

async function participantRecords(
  table: Table,
  cohortId: string,
  everybody: Participant[],
): Promise<ParticipantRecord[]> {
  const people = await findPeople(
    table,
    cohortId,
    everybody.map(({ personId }) => personId),
  );
  const unreachable = await suppressed(
    table,
    [...people.values()].map(({ email }) => email),
  );
  return everybody.map(({ personId, side, status, selectedAt, trainedAt }) => ({
    key: keyOf(side, personId),
    side,
    accepted: selectedAt !== undefined,
    trained: trainedAt !== undefined,
    left: status === 'withdrawn',
    unreachable: unreachable.has(people.get(personId)?.email ?? ''),
  }));
}

function pairRecord(pair: Pair, everStarted: readonly Pair[]): PairRecord {
  const { pairId, mentorId, menteeId, status, endReason, movedBy } = pair;
  const next =
    endReason === 'moved'
      ? everStarted.find((other) => other.menteeId === menteeId && other.proposal === movedBy)
      : undefined;
  return {
    key: pairId,
    mentor: keyOf('mentor', mentorId),
    mentee: keyOf('mentee', menteeId),
    activeAtEnd: status === 'active' || status === 'completed',
    goesOnAs: next?.pairId,
  };
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
