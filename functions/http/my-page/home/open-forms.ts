import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Localised } from '../../../locales/locale.ts';
import { peopleOf } from '../../../pairs/pair.ts';
import { pairsOf } from '../../../pairs/pairs-of.ts';
import { isOver } from '../../../rounds/answer-request.ts';
import { isSettled } from '../../../rounds/forms/settled.ts';
import { restsWithPairs } from '../../../rounds/resting.ts';
import { type RequestOfRound, requestsOf } from '../../../stages/requests-of.ts';
import { formOf } from '../../../stages/rounds.ts';
import type { Table } from '../../../store/table.ts';

/** A form that can be answered, or changed, now. */
export interface OpenForm extends Pick<RequestOfRound, 'round' | 'request'> {
  title: Localised;
  /** Whom it is about, where it is about somebody: of two pairs there are two forms of the same title. */
  aboutId: string | undefined;
  until: Date;
  answered: boolean;
}

/** What somebody is asked now, the most urgent first; what they have answered and can still change comes after it. */
export async function openForms(
  table: Table,
  cohort: Cohort,
  { personId, timeZone, now }: { personId: string; timeZone: string; now: Date },
): Promise<OpenForm[]> {
  const own = await pairsOf(table, cohort.cohortId, personId);
  const rests = restsWithPairs(own.filter(({ status }) => status === 'suspended'));
  const found: OpenForm[] = [];
  for (const { round, request } of await requestsOf(table, cohort, personId)) {
    const formFor = formOf(round.kind);
    if (!formFor || round.deadline === undefined || isOver(round, now)) continue;
    if (request.role !== 'person' || rests(request)) continue;
    const { title } = await formFor({ table, cohort, round, request, timeZone, now });
    const answered = isSettled(request);
    found.push({
      round,
      request,
      title,
      aboutId: aboutWhom(request, personId),
      until: new Date(round.deadline),
      answered,
    });
  }
  return found.toSorted(
    (a, b) => Number(a.answered) - Number(b.answered) || a.until.getTime() - b.until.getTime(),
  );
}

function aboutWhom({ pairId, aboutId }: OpenForm['request'], personId: string): string | undefined {
  if (pairId === undefined) return aboutId;
  const { menteeId, mentorId } = peopleOf(pairId);
  return menteeId === personId ? mentorId : menteeId;
}
