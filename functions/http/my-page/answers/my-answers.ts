import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Answers } from '../../../forms/answers/answer.ts';
import type { Form } from '../../../forms/form.ts';
import { fitForm } from '../../../pairs/fit/fit.form.ts';
import { fitOf } from '../../../pairs/fit/fit-answer.ts';
import { requestsOf } from '../../../stages/requests-of.ts';
import { formOf } from '../../../stages/rounds.ts';
import type { Table } from '../../../store/table.ts';
import type { MyPart } from '../my-part.ts';

interface MyAnswer {
  form: Form;
  answers: Answers;
  answeredAt: Date;
}

/** Everything one person has answered, in its order. */
export async function myAnswers(
  table: Table,
  cohort: Cohort,
  {
    personId,
    own,
    people,
    timeZone,
  }: Pick<MyPart, 'own' | 'people'> & { personId: string; timeZone: string },
): Promise<MyAnswer[]> {
  const known = { people, pairs: new Map(own.map((pair) => [pair.pairId, pair])) };
  const found: MyAnswer[] = [];
  for (const { round, request } of await requestsOf(table, cohort, personId)) {
    const formFor = formOf(round.kind);
    if (!formFor || !request.answers || !request.answeredAt) continue;
    const answeredAt = new Date(request.answeredAt);
    const form = await formFor({ table, cohort, round, request, timeZone, now: answeredAt, known });
    found.push({ form, answers: request.answers, answeredAt });
  }
  found.push(...(await myFits(table, cohort, { personId, own, people })));
  return found.toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime());
}

/** Whether their pairs fit, as they said on the page of each. */
async function myFits(
  table: Table,
  { cohortId }: Cohort,
  { personId, own, people }: Pick<MyPart, 'own' | 'people'> & { personId: string },
): Promise<MyAnswer[]> {
  const found: MyAnswer[] = [];
  for (const { pairId, menteeId, mentorId } of own) {
    const side = menteeId === personId ? 'mentee' : 'mentor';
    const answer = await fitOf(table, cohortId, { pairId, side });
    if (!answer) continue;
    const { fit, line, at } = answer;
    const partnerName = people.get(side === 'mentee' ? mentorId : menteeId)?.name ?? '';
    const form = fitForm({ partnerName });
    found.push({ form, answers: { fit, line }, answeredAt: new Date(at) });
  }
  return found;
}
