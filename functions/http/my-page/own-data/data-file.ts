import { alerts } from '../../../cohorts/alert.ts';
import type { Cohort } from '../../../cohorts/cohort.ts';
import { answersAsText } from '../../../forms/answers/answers-as-text.ts';
import { addressAskedFor } from '../../../people/corrected/address-change.ts';
import { namesOf } from '../../../people/names.ts';
import type { Table } from '../../../store/table.ts';
import { withoutIsolates } from '../../../text/isolated.ts';
import { downloadResponse } from '../../../web/page.ts';
import { myAnswers } from '../answers/my-answers.ts';
import { writtenForBoth } from '../by-others/for-both.ts';
import type { OtherAnswer } from '../by-others/other-answer.ts';
import { plansOfMine } from '../by-others/plans-of-mine.ts';
import { myPart } from '../my-part.ts';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { myMeetings } from './my-meetings.ts';

/**
 * What the rooms show, as a file to keep: in the words of the forms, so that it can be read without the product. How a
 * manager sees them stays out: it is shown on request only, and to nobody who is handed the file.
 */
export async function sendDataFile(visit: MyVisit): Promise<MyResponse> {
  const { table, cohort, person, visitor, now } = visit;
  const { locale, timeZone } = visitor;
  const { roles, partners, own, people, leavesAt } = await myPart(table, cohort, person.id);
  const whose = { personId: person.id, own, people, timeZone };
  const answers = await myAnswers(table, cohort, whose);
  const forBoth = await writtenForBoth(table, { ...whose, cohort, locale });
  const nameOf = namesOf(new Map([...people, [person.id, person]]), locale);
  const meetings = await myMeetings(table, cohort.cohortId, { personId: person.id, own, nameOf });
  const plans = await plansOfMine(table, cohort, { ...whose, locale });
  const { name, email, language, jobTitle, department, site } = person;
  const asText = ({ form, answers: given, answeredAt }: Omit<OtherAnswer, 'by'>) => ({
    form: form.title[locale],
    answeredAt,
    answers: answersAsText(form, given, locale).filter(({ value }) => value !== ''),
  });
  const data = {
    cohort: cohort.settings.name,
    asOf: now,
    person: { name, email, language, jobTitle, department, site },
    newAddress: await addressAskedFor(table, cohort.cohortId, person.id),
    parts: roles.map(({ side, status }) => ({ side, status })),
    partners,
    leavesAt,
    answers: answers.map(asText),
    meetings,
    plans: plans.map((version) => ({ by: version.by, ...asText(version) })),
    askedOfHr: await askedOfHr(table, cohort, person.id),
    writtenByPartners: forBoth.map((answer) => ({ by: answer.by, ...asText(answer) })),
  };
  return downloadResponse(
    'application/json; charset=utf-8',
    'my-mentoring-data.json',
    withoutIsolates(`${JSON.stringify(data, null, 2)}\n`),
  );
}

/** What somebody wrote to HR on the page of their pair. */
async function askedOfHr(table: Table, { cohortId }: Cohort, personId: string) {
  return (await alerts(table, cohortId)).flatMap(({ personId: by, facts, raisedAt }) =>
    by === personId && facts.message !== undefined ? [{ message: facts.message, at: raisedAt }] : [],
  );
}
