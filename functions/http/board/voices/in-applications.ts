import type { Cohort } from '../../../cohorts/cohort.ts';
import { SIDES } from '../../../definition/side.ts';
import type { Locale } from '../../../locales/locale.ts';
import { menteeApplicationOf, mentorApplicationOf } from '../../../people/application-forms.ts';
import { participants } from '../../../people/participant.ts';
import type { Table } from '../../../store/table.ts';
import { saidIn } from './said.ts';
import type { Voice } from './voice.ts';
import { voiceWords } from './voice-words.ts';

/** What people wrote in their applications, also of those whom HR has registered. */
export async function voicesInApplications(table: Table, cohort: Cohort, locale: Locale): Promise<Voice[]> {
  const voices: Voice[] = [];
  for (const side of SIDES) {
    const form = side === 'mentor' ? mentorApplicationOf(cohort) : menteeApplicationOf(cohort);
    const as = `${side}Application` as const;
    const formName = voiceWords[locale].forms[as];
    for (const { personId, application, appliedAt } of await participants(table, cohort.cohortId, side)) {
      const author = { formName, stage: 'callForMentors', personId, side, at: appliedAt } as const;
      voices.push(...saidIn(form, { as, answers: application, author, locale }));
    }
  }
  return voices;
}
