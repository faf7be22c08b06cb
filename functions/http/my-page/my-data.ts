import type { Cohort } from '../../cohorts/cohort.ts';
import { Side } from '../../definition/side.ts';
import type { Person } from '../../directory/person.ts';
import type { Answers } from '../../forms/answers/answer.ts';
import type { Form } from '../../forms/form.ts';
import type { Locale } from '../../locales/locale.ts';
import { isTaken, type Pair } from '../../pairs/pair.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { findPeople } from '../../people/directory.ts';
import { namesOf } from '../../people/names.ts';
import { Participant } from '../../people/participant.ts';
import { quietOf } from '../../people/quiet.ts';
import { findWithdrawal, isLeaving } from '../../people/withdrawal.ts';
import type { FormContext } from '../../rounds/forms/form-context.ts';
import { requestsOf } from '../../stages/requests-of.ts';
import { formOf } from '../../stages/rounds.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { writtenForBoth } from './by-others/for-both.ts';
import type { OtherAnswer } from './by-others/other-answer.ts';
import { isDescribed } from './by-others/views-of-me.ts';
import { lastingPartners } from './lasting-partners.ts';

interface MyAnswer {
  form: Form;
  answers: Answers;
  answeredAt: Date;
}

/** Everything a cohort keeps about one person, for that person's own eyes. */
export interface MyData {
  person: Person;
  roles: Pick<Participant, 'side' | 'status'>[];
  partners: string[];
  /** Somebody has to be told when they leave: a pair of theirs is not over. */
  paired: boolean;
  answers: MyAnswer[];
  /** What the partners wrote for both. */
  forBoth: OtherAnswer[];
  /** A manager is asked how they see this person. */
  described: boolean;
  /** Nothing more will be written to them; also after the cohort's end, when the role stays "completed". */
  hasLeft: boolean;
  /** They leave then, unless they take it back. */
  leavesAt?: Date | undefined;
}

export async function myData(
  table: Table,
  cohort: Cohort,
  person: Person,
  { locale, timeZone }: { locale: Locale; timeZone: string },
): Promise<MyData> {
  const { cohortId } = cohort;
  const roles = await table.getAll(
    Side.options.map((side) => key[side](cohortId, person.id)),
    Participant,
  );
  const own = await pairsOf(table, cohortId, person.id);
  const partnerIn = ({ menteeId, mentorId }: Pair) => (menteeId === person.id ? mentorId : menteeId);
  const people = await findPeople(table, cohortId, own.map(partnerIn));
  const known = { people, pairs: new Map(own.map((pair) => [pair.pairId, pair])) };
  return {
    person,
    roles,
    partners: lastingPartners(own, person.id)
      .filter((id) => people.has(id))
      .map(namesOf(people)),
    paired: own.some(isTaken),
    answers: await answersOf(table, cohort, person, { known, timeZone }),
    forBoth: await writtenForBoth(table, { cohort, personId: person.id, own, people, locale, timeZone }),
    described: await isDescribed(table, cohort, person.id),
    leavesAt: await leavesAt(table, cohortId, person.id),
    hasLeft: (await quietOf(table, cohortId, person.id)) === 'everything',
  };
}

async function leavesAt(table: Table, cohortId: string, personId: string): Promise<Date | undefined> {
  const found = await findWithdrawal(table, cohortId, personId);
  return found && isLeaving(found) ? new Date(found.takesEffectAt) : undefined;
}

async function answersOf(
  table: Table,
  cohort: Cohort,
  person: Person,
  { known, timeZone }: Pick<FormContext, 'timeZone'> & Required<Pick<FormContext, 'known'>>,
): Promise<MyAnswer[]> {
  const found: MyAnswer[] = [];
  for (const { round, request } of await requestsOf(table, cohort, person.id)) {
    const formFor = formOf(round.kind);
    if (!formFor || !request.answers || !request.answeredAt) continue;
    const answeredAt = new Date(request.answeredAt);
    const form = await formFor({ table, cohort, round, request, timeZone, now: answeredAt, known });
    found.push({ form, answers: request.answers, answeredAt });
  }
  return found.toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime());
}
