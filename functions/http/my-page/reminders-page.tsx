import type { Cohort } from '../../cohorts/cohort.ts';
import { QuestionField } from '../../forms/page/question-field.tsx';
import type { ConsentQuestion } from '../../forms/questions/question.ts';
import type { Locale } from '../../locales/locale.ts';
import { SubmitButton } from '../../web/components/button.tsx';
import { messagePage } from '../../web/message-page.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { myDataWords } from './my-data-words.ts';

/** The field that says that a person means it. */
export const REMINDERS_BOX = 'stop';

const remindersQuestion: ConsentQuestion = {
  kind: 'consent',
  name: REMINDERS_BOX,
  label: { en: 'I do not want to be reminded any more.', fr: 'Je ne souhaite plus recevoir de rappels.' },
  missing: {
    en: 'Tick the box to stop the reminders',
    fr: 'Cochez la case pour ne plus recevoir de rappels',
  },
};

interface RemindersPageProps {
  locale: Locale;
  cohort: Cohort;
  path: string;
  done: boolean;
}

/** Asks, or says that it is done. */
export function remindersPage({ locale, cohort, path, done }: RemindersPageProps): string {
  const words = myDataWords[locale];
  return messagePage({
    locale,
    title: words.remindersTitle,
    cohort: cohort.settings.name,
    paragraphs: [done ? words.remindersStopped : words.remindersLead],
    action: done ? undefined : (
      <form class="questions" method="post" action={inLanguage(path, locale)} novalidate>
        <QuestionField question={remindersQuestion} locale={locale} typed={{}} errors={[]} />
        <SubmitButton>{words.remindersStop}</SubmitButton>
      </form>
    ),
  });
}
