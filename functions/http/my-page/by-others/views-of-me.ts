import type { Cohort } from '../../../cohorts/cohort.ts';
import { readableBy } from '../../../forms/privacy/matrix.ts';
import type { Terms } from '../../../forms/privacy/terms.ts';
import type { Locale } from '../../../locales/locale.ts';
import { findPeople } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { Request, Round } from '../../../rounds/round.ts';
import type { RequestOfRound } from '../../../stages/requests-of.ts';
import { formOf, roundOf } from '../../../stages/rounds.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { inTheirOrder, type OtherAnswer } from './other-answer.ts';

/** The terms without which a view is shown to nobody: it was given for figures alone. */
const READABLE: Terms = 'describedMayRead';

/** What managers answered about one person, for that person's own eyes. */
export interface ViewsOfMe {
  /** Those given under the promise that the person may read them. */
  shown: OtherAnswer[];
  /** How many were given under the earlier promise, and stay out. */
  earlier: number;
}

/** Whether somebody was ever asked about this person. */
export async function isDescribed(table: Table, cohort: Cohort, personId: string): Promise<boolean> {
  return (await requestsAbout(table, cohort, personId)).length > 0;
}

export async function viewsOfMe(
  table: Table,
  cohort: Cohort,
  personId: string,
  { locale, timeZone }: { locale: Locale; timeZone: string },
): Promise<ViewsOfMe> {
  const answered = (await requestsAbout(table, cohort, personId)).filter(
    ({ request }) => request.answers !== undefined,
  );
  const readable = answered.filter(({ request }) => request.terms === READABLE);
  const authors = readable.map(({ request }) => request.personId);
  const nameOf = namesOf(await findPeople(table, cohort.cohortId, authors), locale);
  const shown: OtherAnswer[] = [];
  for (const { round, request } of readable) {
    const formFor = formOf(round.kind);
    const { privacy } = roundOf(round.kind).asks ?? {};
    if (!formFor || !privacy || !request.answers || !request.answeredAt) continue;
    const answeredAt = new Date(request.answeredAt);
    shown.push({
      form: await formFor({ table, cohort, round, request, timeZone, now: answeredAt }),
      answers: readableBy('described', privacy, request.answers, ['onRequest']),
      answeredAt,
      by: nameOf(request.personId),
    });
  }
  return { shown: inTheirOrder(shown), earlier: answered.length - readable.length };
}

async function requestsAbout(table: Table, cohort: Cohort, personId: string): Promise<RequestOfRound[]> {
  const { cohortId, settings } = cohort;
  if (!settings.evaluation.managerView) return [];
  const rounds = (await table.list(key.round.all(cohortId), Round)).filter(
    ({ kind }) => roundOf(kind).asks?.namedAfter === 'mentee',
  );
  const keyIn = ({ roundId }: Round) => key.request(cohortId, roundId, `${personId}~manager`);
  const find = await table.getTogether(rounds.map(keyIn));
  return rounds.flatMap((round) => {
    const request = find(keyIn(round), Request);
    return request?.aboutId === personId ? [{ round, request }] : [];
  });
}
