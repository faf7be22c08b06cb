import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Locale } from '../../../locales/locale.ts';
import { fitForm } from '../../../pairs/fit/fit.form.ts';
import { fitAnswers } from '../../../pairs/fit/fit-answer.ts';
import { peopleOf } from '../../../pairs/pair.ts';
import type { Table } from '../../../store/table.ts';
import { saidIn } from './said.ts';
import type { Voice } from './voice.ts';
import { voiceWords } from './voice-words.ts';

/** The lines to HR on the page of a pair, beside whether the two fit. */
export async function voicesInFits(table: Table, { cohortId }: Cohort, locale: Locale): Promise<Voice[]> {
  const formName = voiceWords[locale].forms.pairFit;
  const form = fitForm({ partnerName: '' });
  return (await fitAnswers(table, cohortId)).flatMap(({ pairId, side, at, fit, line = '' }) => {
    const author = {
      formName,
      stage: 'checkIns',
      personId: peopleOf(pairId)[`${side}Id`],
      side,
      at,
    } as const;
    return saidIn(form, { as: 'pairFit', answers: { fit, line }, author, locale });
  });
}
