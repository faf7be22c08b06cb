import type { Cohort } from '../../../cohorts/cohort.ts';
import { readableBy } from '../../../forms/privacy/matrix.ts';
import type { Locale } from '../../../locales/locale.ts';
import { planForm } from '../../../pairs/plan/plan.form.ts';
import { namesOf } from '../../../people/names.ts';
import { versionsOf } from '../../../stages/kickoff/agreement/agreed-plan.ts';
import type { Table } from '../../../store/table.ts';
import type { MyPart } from '../my-part.ts';
import { byOthersWords } from './by-others-words.ts';
import type { OtherAnswer } from './other-answer.ts';

/** Every version of the plans of a person's pairs, whoever of the two wrote it, the latest first. */
export async function plansOfMine(
  table: Table,
  cohort: Cohort,
  { personId, own, people, locale }: Pick<MyPart, 'own' | 'people'> & { personId: string; locale: Locale },
): Promise<OtherAnswer[]> {
  const nameOf = namesOf(people, locale);
  const found: OtherAnswer[] = [];
  for (const pair of own) {
    for (const { side, at, answers } of await versionsOf(table, cohort.cohortId, pair)) {
      const isOwn = pair[`${side}Id`] === personId;
      found.push({
        form: planForm(),
        answers: isOwn ? answers : readableBy('partner', 'plan', answers),
        answeredAt: new Date(at),
        by: isOwn ? byOthersWords[locale].you : nameOf(pair[`${side}Id`]),
      });
    }
  }
  return found.toSorted((a, b) => b.answeredAt.getTime() - a.answeredAt.getTime());
}
