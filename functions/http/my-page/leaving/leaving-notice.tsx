import { QuestionField } from '../../../forms/page/question-field.tsx';
import type { ConsentQuestion } from '../../../forms/questions/question.ts';
import { takeBackWithdrawal } from '../../../stages/withdrawal/take-back.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { SubmitButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { QuestionsForm } from '../../../web/components/questions-form.tsx';
import { formatMoment } from '../../../web/moment.ts';
import { myDataWords } from '../my-data-words.ts';
import type { MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';

/** Ticked by whoever stays after all: a form posted as it is found takes nothing back. */
const STAY_BOX = 'stay';

const stayQuestion: ConsentQuestion = {
  kind: 'consent',
  name: STAY_BOX,
  label: { en: 'Yes, I stay in this cohort.', fr: 'Oui, je reste dans ce programme.' },
  missing: {
    en: 'Tick the box to confirm that you stay',
    fr: 'Cochez la case pour confirmer que vous restez',
  },
};

/** That they leave, when, and how to take it back until then. */
export function LeavingNotice({
  visit,
  leavesAt,
  erases,
}: {
  visit: MyVisit;
  leavesAt: Date;
  erases: boolean;
}) {
  const { locale, timeZone } = visit.visitor;
  const words = myDataWords[locale];
  return (
    <Notice tone="warning" title={words.leaving(formatMoment(leavesAt, timeZone, locale))}>
      <p>{words.leavingLead}</p>
      {erases && <p>{words.erasedThen}</p>}
      <QuestionsForm action={roomHref(visit, '')} locale={locale}>
        <QuestionField question={stayQuestion} locale={locale} typed={{}} errors={[]} />
        <div class="actions">
          <SubmitButton>{words.takeBack}</SubmitButton>
        </div>
      </QuestionsForm>
    </Notice>
  );
}

/** @returns whether what was posted says that they stay; the rest is done */
export async function stays(visit: MyVisit, fields: FormBody): Promise<boolean> {
  if (one(fields, STAY_BOX) !== 'yes') return false;
  const { cohort, person, table, callback, now } = visit;
  await takeBackWithdrawal(cohort.cohortId, person.id, { table, callback, now });
  return true;
}
