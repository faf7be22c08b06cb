import type { Cohort } from '../../../cohorts/cohort.ts';
import type { ParticipationRow } from '../../../evaluation/export/participation-csv.ts';
import type { Locale } from '../../../locales/locale.ts';
import { fateOf, type Pair, pairs } from '../../../pairs/pair.ts';
import { peopleById } from '../../../people/directory.ts';
import { namesAsData } from '../../../people/names.ts';
import { type Participant, participants } from '../../../people/participant.ts';
import { isSettled } from '../../../rounds/forms/settled.ts';
import { Round, requests } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { localDate } from '../../../time/local-date.ts';
import { boardWords } from '../../board/words/board-words.ts';

/** Who took part in what. Never what somebody answered. */
export async function participationRows(
  table: Table,
  cohort: Cohort,
  locale: Locale,
): Promise<ParticipationRow[]> {
  const { cohortId } = cohort;
  const people = await peopleById(table, cohortId);
  const all = await pairs(table, cohortId);
  const pairsOf = {
    mentor: Map.groupBy(all, ({ mentorId }) => mentorId),
    mentee: Map.groupBy(all, ({ menteeId }) => menteeId),
  };
  const counts = await formCounts(table, cohortId);
  const rowOf = (participant: Participant): ParticipationRow => {
    const { personId, side } = participant;
    const person = people.get(personId);
    const own = pairsOf[side].get(personId) ?? [];
    const { sent = 0, answered = 0 } = counts.get(`${personId} ${side}`) ?? {};
    return {
      personId: person?.staffId ?? personId,
      name: person?.name ?? '',
      email: person?.email ?? '',
      side,
      status: boardWords[locale].participant[participant.status],
      appliedOn: day(participant.appliedAt, cohort),
      trainedOn: participant.trainedAt && day(participant.trainedAt, cohort),
      ...pairColumns(own, side, cohort, locale, namesAsData(people, locale)),
      formsSent: sent,
      formsAnswered: answered,
    };
  };
  const both = await Promise.all([
    participants(table, cohortId, 'mentor'),
    participants(table, cohortId, 'mentee'),
  ]);
  const order = new Map([...people.keys()].map((id, place) => [id, place]));
  const place = ({ personId }: Participant) => order.get(personId) ?? people.size;
  return both.flatMap((side) => side.toSorted((a, b) => place(a) - place(b))).map(rowOf);
}

/** A mentor of two has both in one line. Proposals that came to nothing are not pairs. */
function pairColumns(
  own: readonly Pair[],
  side: Participant['side'],
  cohort: Cohort,
  locale: Locale,
  name: (personId: string) => string,
): Partial<ParticipationRow> {
  const real = own.filter(({ startedAt }) => startedAt !== undefined);
  const joined = (values: (string | undefined)[]) => values.filter((value) => value !== undefined).join(', ');
  if (real.length === 0) return {};
  return {
    partner: joined(real.map(({ mentorId, menteeId }) => name(side === 'mentor' ? menteeId : mentorId))),
    pairStatus: joined(real.map((pair) => boardWords[locale].pair[fateOf(pair)])),
    pairedOn: joined(real.map(({ startedAt }) => startedAt && day(startedAt, cohort))),
    endedOn: joined(real.map(({ endedAt }) => endedAt && day(endedAt, cohort))),
  };
}

async function formCounts(table: Table, cohortId: string) {
  const counts = new Map<string, { sent: number; answered: number }>();
  const rounds = await table.list(key.round.all(cohortId), Round);
  for (const round of rounds.filter(({ deadline }) => deadline !== undefined)) {
    for (const request of await requests(table, round)) {
      const { role, personId, side = 'mentee' } = request;
      if (role !== 'person') continue;
      const count = counts.get(`${personId} ${side}`) ?? { sent: 0, answered: 0 };
      count.sent += 1;
      if (isSettled(request)) count.answered += 1;
      counts.set(`${personId} ${side}`, count);
    }
  }
  return counts;
}

function day(iso: string, { settings }: Cohort): string {
  return localDate(new Date(iso), settings.timeZone);
}
