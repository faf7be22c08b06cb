import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Person } from '../../../directory/person.ts';
import { type AskedForm, fieldsOf, readableBy, wayTo } from '../../../forms/privacy/matrix.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Pair } from '../../../pairs/pair.ts';
import { namesOf } from '../../../people/names.ts';
import { Request, Round } from '../../../rounds/round.ts';
import { formOf, roundOf } from '../../../stages/rounds.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { inTheirOrder, type OtherAnswer } from './other-answer.ts';

/** What the other one of each of a person's pairs has written for both of them: the agreement. */
export async function writtenForBoth(
  table: Table,
  {
    cohort,
    personId,
    own,
    people,
    locale,
    timeZone,
  }: {
    cohort: Cohort;
    personId: string;
    own: readonly Pair[];
    people: ReadonlyMap<string, Person>;
    locale: Locale;
    timeZone: string;
  },
): Promise<OtherAnswer[]> {
  const { cohortId } = cohort;
  const nameOf = namesOf(people, locale);
  const rounds = (await table.list(key.round.all(cohortId), Round)).filter(({ kind }) => {
    const { privacy } = roundOf(kind).asks ?? {};
    return privacy !== undefined && isForBoth(privacy);
  });
  const possible = rounds.flatMap((round) =>
    own.map(({ pairId, mentorId }) => ({
      round,
      itsKey: key.request(
        cohortId,
        round.roundId,
        `${pairId}~${mentorId === personId ? 'mentee' : 'mentor'}`,
      ),
    })),
  );
  const find = await table.getTogether(possible.map(({ itsKey }) => itsKey));
  const found: OtherAnswer[] = [];
  for (const { round, itsKey } of possible) {
    const request = find(itsKey, Request);
    const formFor = formOf(round.kind);
    const { privacy } = roundOf(round.kind).asks ?? {};
    if (!formFor || !privacy || !request?.answers || !request.answeredAt) continue;
    const answeredAt = new Date(request.answeredAt);
    found.push({
      form: await formFor({ table, cohort, round, request, timeZone, now: answeredAt }),
      answers: readableBy('partner', privacy, request.answers),
      answeredAt,
      by: nameOf(request.personId),
    });
  }
  return inTheirOrder(found);
}

function isForBoth(form: AskedForm): boolean {
  return fieldsOf(form).some((field) => wayTo('partner', form, field) === 'single');
}
