import { isDeepStrictEqual } from 'node:util';
import type { StoredAnswers } from '../../../forms/answers/answer.ts';
import { answersAsBody } from '../../../forms/answers/answers-as-body.ts';
import { type FieldError, parseAnswers, storable } from '../../../forms/answers/parse-answers.ts';
import { formsCatalogue } from '../../../forms/catalogue.ts';
import { ErrorSummary } from '../../../forms/page/error-summary.tsx';
import { postedVersion, VERSION_FIELD } from '../../../forms/page/form-version.ts';
import { QuestionField } from '../../../forms/page/question-field.tsx';
import { planForm } from '../../../pairs/plan/plan.form.ts';
import { planFrom } from '../../../pairs/plan/plan.ts';
import { changePlan, settleAgreements, versionsOf } from '../../../stages/kickoff/agreement/agreed-plan.ts';
import type { FormBody } from '../../../web/body.ts';
import { SubmitButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { QuestionsForm } from '../../../web/components/questions-form.tsx';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { inLanguage } from '../../../web/view-language.ts';
import type { PairRoom, PairRoomVisit } from '../rooms/pair-room.ts';
import { pairRoomPage } from '../rooms/pair-room-page.tsx';
import { pairRoomHref } from '../rooms/pair-rooms.ts';
import { authorOf, momentOf, PlanDifference } from './plan-text.tsx';
import { planWords } from './plan-words.ts';

/** The plan as a form, over the version that its author has seen. */
export const planRoom: PairRoom = {
  show: async (visit) => htmlResponse(200, await planPage(visit)),
  act: async (visit, fields) => {
    const { table, view, now } = visit;
    const { cohort, pair, side, locale, path } = view;
    const parsed = parseAnswers(planForm(), fields, locale);
    if (!parsed.ok) return htmlResponse(422, await planPage(visit, { typed: fields, errors: parsed.errors }));
    const answers = storable(parsed.answers);
    const { plan } = view;
    // Sent as it was found, or twice: nothing has changed.
    const isUnchanged = plan?.beside.length === 0 && isDeepStrictEqual(plan.current.answers, answers);
    if (isUnchanged) return seeOther(inLanguage(path, locale));
    const base = postedVersion(fields);
    const written = { base, side, at: now.toISOString(), answers };
    const outcome = await changePlan(table, cohort.cohortId, pair, written);
    await settleAgreements(table, cohort.cohortId, pair, now);
    if (outcome === 'holds') return seeOther(inLanguage(path, locale));
    return htmlResponse(409, await planPage(visit, { typed: fields, conflicting: answers }));
  },
};

interface Posted {
  typed?: FormBody;
  errors?: readonly FieldError[];
  /** What was kept beside a version of the other one's, which its author had not seen. */
  conflicting?: StoredAnswers;
}

async function planPage(
  { table, view }: PairRoomVisit,
  { typed, errors = [], conflicting }: Posted = {},
): Promise<string> {
  const { cohort, pair, locale } = view;
  const words = planWords[locale];
  const form = planForm();
  const versions = await versionsOf(table, cohort.cohortId, pair);
  const plan = planFrom(versions);
  const inForm = conflicting ?? plan?.current.answers ?? {};
  const others = (plan ? [plan.current, ...plan.beside] : []).filter(
    ({ answers }) => !isDeepStrictEqual(answers, inForm),
  );
  const isConflict = conflicting !== undefined;
  // Where what was typed could not be taken for want of an answer, its author has seen what they had seen before.
  const seen = typed && !isConflict ? postedVersion(typed) : (plan?.latest ?? 0);
  const fields = typed ?? answersAsBody(form, inForm);
  return pairRoomPage({
    view,
    room: 'plan',
    title: form.title[locale],
    prefix: errors.length > 0 || isConflict ? formsCatalogue[locale].errorPrefix : '',
    children: (
      <>
        {errors.length > 0 && <ErrorSummary form={form} locale={locale} errors={errors} />}
        {form.lead.map((text) => (
          <p class="lead">{text[locale]}</p>
        ))}
        <p>{form.readers[locale]}</p>
        {others.length > 0 && (
          <div role={isConflict ? 'alert' : undefined}>
            <Notice tone="warning" title={isConflict ? words.conflict : words.beside}>
              <p>{isConflict ? words.conflictLead : words.besideLead}</p>
              {others.map((version) => (
                <>
                  <h3>{words.besideBy(authorOf(version, view), momentOf(version, view))}</h3>
                  <PlanDifference answers={version.answers} than={inForm} locale={locale} />
                </>
              ))}
            </Notice>
          </div>
        )}
        <QuestionsForm action={pairRoomHref(view, 'plan')} locale={locale}>
          <input type="hidden" name={VERSION_FIELD} value={String(seen)} />
          {form.sections.map(({ title, questions, ...section }) => (
            <section>
              <h2>{title[locale]}</h2>
              {'lead' in section && <p>{section.lead[locale]}</p>}
              {questions.map((question) => (
                <QuestionField
                  question={question}
                  locale={locale}
                  typed={fields}
                  errors={errors.filter(({ name }) => name === question.name)}
                />
              ))}
            </section>
          ))}
          <div class="submit">
            <SubmitButton>{form.submitLabel[locale]}</SubmitButton>
          </div>
        </QuestionsForm>
        {versions.length > 1 && (
          <p>
            <a href={pairRoomHref(view, 'versions')}>{words.earlier}</a>
          </p>
        )}
      </>
    ),
  });
}
