import type { Cohort } from '../../cohorts/cohort.ts';
import type { EvaluationData, PairRecord, ParticipantRecord, PulseRecord } from '../../evaluation/data.ts';
import { pulseRecord } from '../../evaluation/records.ts';
import type { Answers } from '../../forms/answers/answer.ts';
import { suppressed } from '../../mail/suppression.ts';
import { meetingNotes, meetingsOf } from '../../pairs/meetings/meeting-note.ts';
import { type Pair, pairs } from '../../pairs/pair.ts';
import { findPeople } from '../../people/directory.ts';
import { type Participant, participants } from '../../people/participant.ts';
import { findRound, type Request, requests } from '../../rounds/round.ts';
import type { Table } from '../../store/table.ts';
import { menteeCall } from '../call-for-mentors/call/mentee-call.round.ts';
import { mentorCall } from '../call-for-mentors/call/mentor-call.round.ts';
import { pulse } from '../check-ins/pulse/pulse.round.ts';

/** A request somebody answered. */
export type Answered = Request & { answers: Answers };

/** Who was called, who applied, and which pairs have started: what every report counts. */
export async function programmeRecords(
  table: Table,
  cohortId: string,
): Promise<Pick<EvaluationData, 'called' | 'participants' | 'pairs'>> {
  const everybody = [
    ...(await participants(table, cohortId, 'mentor')),
    ...(await participants(table, cohortId, 'mentee')),
  ];
  const everStarted = (await pairs(table, cohortId)).filter(({ startedAt }) => startedAt !== undefined);
  const notes = Map.groupBy(await meetingNotes(table, cohortId), ({ pairId }) => pairId);
  const noted = (pairId: string) => meetingsOf(notes.get(pairId) ?? []).length;
  return {
    called: {
      mentor: (await findRound(table, { cohortId, roundId: `${mentorCall.kind}-1` }))?.recipients ?? 0,
      mentee: (await findRound(table, { cohortId, roundId: `${menteeCall.kind}-1` }))?.recipients ?? 0,
    },
    participants: await participantRecords(table, cohortId, everybody),
    pairs: everStarted.map((pair) => ({ ...pairRecord(pair, everStarted), noted: noted(pair.pairId) })),
  };
}

interface PulseAnswered {
  /** 1 for the first. */
  number: number;
  answers: Answered[];
}

/** Of every pulse of the definition; one that was not held has no answers. */
export async function pulsesAnswered(table: Table, { cohortId, settings }: Cohort): Promise<PulseAnswered[]> {
  return Promise.all(
    settings.checkIns.pulses.map(async (_, index) => ({
      number: index + 1,
      answers: await answersOf(table, cohortId, `${pulse.kind}-${index + 1}`),
    })),
  );
}

export function pulseRecords(pulses: readonly PulseAnswered[]): PulseRecord[] {
  return pulses.flatMap(({ number, answers }) =>
    answers.flatMap((request) => {
      const who = pairedAuthor(request);
      return who ? [pulseRecord({ ...who, number }, request.answers)] : [];
    }),
  );
}

export async function answersOf(table: Table, cohortId: string, roundId: string): Promise<Answered[]> {
  const all = await requests(table, { cohortId, roundId });
  return all.flatMap((request) => (request.answers ? [{ ...request, answers: request.answers }] : []));
}

export function keyOf(side: string, personId: string): string {
  return `${side}:${personId}`;
}

export function pairedAuthor({ personId, side, pairId }: Answered) {
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
