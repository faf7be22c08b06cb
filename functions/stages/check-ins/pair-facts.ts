import type { Cohort } from '../../cohorts/cohort.ts';
import { SIDES } from '../../definition/side.ts';
import { type FitAnswer, fitAnswers } from '../../pairs/fit/fit-answer.ts';
import type { Asking, PairFacts, PulseAnswer } from '../../pairs/health.ts';
import { type MeetingDate, meetingDates } from '../../pairs/meetings/meeting-date.ts';
import {
  type MeetingNote,
  meetingNotes,
  meetingsOf,
  momentOfDay,
} from '../../pairs/meetings/meeting-note.ts';
import type { Pair } from '../../pairs/pair.ts';
import { CADENCE_DAYS } from '../../pairs/plan/cadence.ts';
import { cadenceOf } from '../../pairs/plan/in-plan.ts';
import type { Plan } from '../../pairs/plan/plan.ts';
import { latestPause, type Pause, quietPeople } from '../../people/quiet.ts';
import { findRound, type Request, type Round, requests } from '../../rounds/round.ts';
import type { Table } from '../../store/table.ts';
import { plansOf } from '../kickoff/agreement/agreed-plan.ts';
import { pulse } from './pulse/pulse.round.ts';

/** What the answers so far say about each of these pairs, by pair id. */
export async function pairFacts(
  table: Table,
  cohort: Cohort,
  active: Pair[],
): Promise<Map<string, PairFacts>> {
  const { cohortId, settings } = cohort;
  const plans = await plansOf(table, cohortId, active);
  const pulses = await heldPulses(table, cohortId, settings.checkIns.pulses.length);
  const notes = Map.groupBy(await meetingNotes(table, cohortId), ({ pairId }) => pairId);
  const fits = Map.groupBy(await fitAnswers(table, cohortId), ({ pairId }) => pairId);
  const dates = new Map((await meetingDates(table, cohortId)).map((date) => [date.pairId, date]));
  const quiet = await quietPeople(table, cohortId);
  return new Map(
    active.map((pair) => {
      const pauses = SIDES.flatMap((side) => latestPause(quiet.get(pair[`${side}Id`])) ?? []);
      const heard = pulses.filter(({ round }) => !isInPause(round, pauses));
      const plan = plans.get(pair.pairId);
      const cadence = plan && cadenceOf(plan.current.answers);
      const facts: PairFacts = {
        startedAt: new Date(pair.startedAt ?? pair.proposedAt),
        agreementAt: plan && new Date(plan.since),
        cadenceDays: cadence && CADENCE_DAYS[cadence],
        pulses: pulses.flatMap((pulse) => answersOf(pulse, pair.pairId)),
        asked: heard.flatMap((pulse) => askingOf(pulse, pair.pairId)),
        ...ownWords({
          notes: notes.get(pair.pairId) ?? [],
          date: dates.get(pair.pairId),
          plan,
          fits: fits.get(pair.pairId) ?? [],
        }),
        pausedUntil: pauses.map(({ until }) => until).toSorted((a, b) => b.getTime() - a.getTime())[0],
        unansweredPulses: heard.flatMap((pulse) => unanswered(pulse, pair.pairId)),
        contactedAt: pair.contactedAt === undefined ? undefined : new Date(pair.contactedAt),
      };
      return [pair.pairId, facts] as const;
    }),
  );
}

/** Whether one of the two wanted no mails when the pulse opened, or for some of its time: silence then says nothing. */
function isInPause({ openedAt, closedAt, deadline }: Round, pauses: readonly Pause[]): boolean {
  const ends = closedAt ?? deadline;
  return pauses.some(
    ({ from, until }) => new Date(openedAt) < until && (ends === undefined || from < new Date(ends)),
  );
}

interface OnPage {
  notes: readonly MeetingNote[];
  date: MeetingDate | undefined;
  plan: Plan | undefined;
  fits: readonly FitAnswer[];
}

/** What the two have noted, arranged, planned and said of their fit on the page of their pair. */
function ownWords({
  notes,
  date,
  plan,
  fits,
}: OnPage): Pick<PairFacts, 'noted' | 'arranged' | 'wroteAt' | 'doubts'> {
  const written = [...(plan ? [plan.current, ...plan.beside] : []), ...fits].map(({ at }) => new Date(at));
  const wroteAt = [...written, ...notes.map(({ notedAt }) => new Date(notedAt))];
  return {
    doubts: fits.filter(({ fit }) => fit === 'no').map(({ at }) => new Date(at)),
    noted: meetingsOf(notes).map(({ day }) => momentOfDay(day)),
    arranged: date && !date.calledOff ? [new Date(date.startsAt)] : [],
    wroteAt: date && date.by !== 'programme' ? [...wroteAt, new Date(date.changedAt)] : wroteAt,
  };
}

interface HeldPulse {
  round: Round;
  byPair: Map<string, Request[]>;
}

async function heldPulses(table: Table, cohortId: string, count: number): Promise<HeldPulse[]> {
  const held: HeldPulse[] = [];
  for (let number = 1; number <= count; number++) {
    const roundId = `${pulse.kind}-${number}`;
    const round = await findRound(table, { cohortId, roundId });
    if (!round) continue;
    const asked = await requests(table, { cohortId, roundId });
    held.push({ round, byPair: Map.groupBy(asked, ({ pairId = '' }) => pairId) });
  }
  return held;
}

function answersOf({ byPair }: HeldPulse, pairId: string): PulseAnswer[] {
  return (byPair.get(pairId) ?? []).flatMap(({ side, answers, answeredAt }) => {
    if (!side || !answers || !answeredAt) return [];
    const { meetings, helps, open, contactMe } = answers;
    return [
      {
        at: new Date(answeredAt),
        side,
        meetings: asNumber(meetings),
        helps: asNumber(helps),
        open: asNumber(open),
        contactMe: contactMe === 'yes',
      },
    ];
  });
}

/** A round without a deadline is open until it is closed. */
function askingOf({ round, byPair }: HeldPulse, pairId: string): Asking[] {
  const closesAt = round.closedAt ?? round.deadline;
  if (!byPair.has(pairId) || closesAt === undefined) return [];
  return [{ openedAt: new Date(round.openedAt), closesAt: new Date(closesAt) }];
}

function unanswered({ round, byPair }: HeldPulse, pairId: string): Date[] {
  const asked = byPair.get(pairId) ?? [];
  const silent = asked.length > 0 && asked.every(({ answers }) => !answers);
  return silent && round.closedAt ? [new Date(round.closedAt)] : [];
}

function asNumber(answer: unknown): number | undefined {
  return typeof answer === 'number' ? answer : undefined;
}
