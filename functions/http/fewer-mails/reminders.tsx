import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { QuestionField } from '../../forms/page/question-field.tsx';
import type { ConsentQuestion } from '../../forms/questions/question.ts';
import { askForQuiet, haveRemindersAgain, quietOf } from '../../people/quiet.ts';
import { one, readFormBody } from '../../web/body.ts';
import { SubmitButton } from '../../web/components/button.tsx';
import { HiddenFields } from '../../web/components/hidden-fields.tsx';
import { QuestionsForm } from '../../web/components/questions-form.tsx';
import { messagePage } from '../../web/message-page.tsx';
import { htmlResponse } from '../../web/page.ts';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import type { FewerMailsVisit } from './fewer-mails-visit.ts';
import { fewerMailsWords } from './fewer-mails-words.ts';
import { isOneClick } from './one-click.ts';

/** The fields that say that a person means it. */
const STOP_BOX = 'stop';
const AGAIN_BOX = 'again';

const stopQuestion: ConsentQuestion = {
  kind: 'consent',
  name: STOP_BOX,
  label: { en: 'I do not want to be reminded any more.', fr: 'Je ne souhaite plus recevoir de rappels.' },
  missing: {
    en: 'Tick the box to stop the reminders',
    fr: 'Cochez la case pour ne plus recevoir de rappels',
  },
};
const againQuestion: ConsentQuestion = {
  kind: 'consent',
  name: AGAIN_BOX,
  label: { en: 'I would like to be reminded again.', fr: 'Je souhaite de nouveau recevoir des rappels.' },
  missing: {
    en: 'Tick the box to have reminders again',
    fr: 'Cochez la case pour recevoir de nouveau des rappels',
  },
};

/** That reminders stop, by one click in the mail program or a ticked box here; and that they come again. */
export async function reminders(visit: FewerMailsVisit): Promise<APIGatewayProxyStructuredResultV2> {
  const { table, cohort, link, isPost } = visit;
  if (isPost) {
    const wish = wishOf(visit);
    const { cohortId } = cohort;
    if (wish === 'stop') await askForQuiet(table, cohortId, { personId: link.personId, from: 'reminders' });
    if (wish === 'again') await haveRemindersAgain(table, cohortId, link.personId);
  }
  const quiet = await quietOf(table, cohort.cohortId, link.personId);
  return htmlResponse(200, remindersPage(visit, quiet !== undefined));
}

function wishOf({ event }: FewerMailsVisit): 'stop' | 'again' | undefined {
  if (isOneClick(event)) return 'stop';
  const body = readFormBody(event);
  if (!body.ok) return undefined;
  if (one(body.fields, STOP_BOX) === 'yes') return 'stop';
  return one(body.fields, AGAIN_BOX) === 'yes' ? 'again' : undefined;
}

function remindersPage({ locale, cohort, path }: FewerMailsVisit, stopped: boolean): string {
  const words = fewerMailsWords[locale].reminders;
  return messagePage({
    locale,
    title: stopped ? words.stoppedTitle : words.title,
    cohort: cohort.settings.name,
    otherLanguages: inOtherLanguages(path, locale),
    paragraphs: [stopped ? words.stopped : words.lead],
    action: (
      <QuestionsForm action={inLanguage(path, locale)} locale={locale}>
        <HiddenFields fields={{ from: 'page' }} />
        <QuestionField
          question={stopped ? againQuestion : stopQuestion}
          locale={locale}
          typed={{}}
          errors={[]}
        />
        <SubmitButton tone={stopped ? 'secondary' : 'primary'}>
          {stopped ? words.again : words.stop}
        </SubmitButton>
      </QuestionsForm>
    ),
  });
}
