import { type FieldError, parseAnswers } from '../../../forms/answers/parse-answers.ts';
import { formsCatalogue } from '../../../forms/catalogue.ts';
import { questionsOf } from '../../../forms/form.ts';
import { ErrorSummary } from '../../../forms/page/error-summary.tsx';
import { TELL_HR, TELL_HR_MISSING } from '../../../pairs/fit/fit.form.ts';
import { type FitAnswer, isForHr } from '../../../pairs/fit/fit-answer.ts';
import { tellHrOfAlerts } from '../../../stages/cohort/alerts/tell-hr-of-alerts.ts';
import { sayFit } from '../../../stages/pair-matters/say-fit.ts';
import type { FormBody } from '../../../web/body.ts';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { inLanguage } from '../../../web/view-language.ts';
import type { PairView } from '../pair-view.ts';
import type { PairRoom } from '../rooms/pair-room.ts';
import { pairRoomPage } from '../rooms/pair-room-page.tsx';
import { FitFields } from './fit-section.tsx';
import { type FitView, fitView } from './fit-view.ts';

/** Where the question is answered, and the answer changed: there is nothing to ask before the two have met. */
export const fitRoom: PairRoom = {
  show: async ({ table, view }) => {
    const fit = await fitView(table, view);
    return fit ? htmlResponse(200, fitPage(view, fit, { typed: typedBefore(fit) })) : toPage(view);
  },
  act: async ({ table, sender, view, now }, typed) => {
    const fit = await fitView(table, view);
    if (!fit) return toPage(view);
    const { cohort, pair, side, locale } = view;
    const parsed = parseAnswers(fit.form, typed, locale);
    if (!parsed.ok) return htmlResponse(422, fitPage(view, fit, { typed, errors: parsed.errors }));
    const { confirmed, ...said } = parsed.answers;
    const answer: FitAnswer = { pairId: pair.pairId, side, ...said, at: now.toISOString() };
    // Who HR has heard of already is not asked to have it told.
    const wantsBox = questionsOf(fit.form).some(({ name }) => name === TELL_HR.name);
    if (wantsBox && isForHr(answer) && !confirmed) {
      const errors = [{ name: TELL_HR.name, message: TELL_HR_MISSING[locale] }];
      return htmlResponse(422, fitPage(view, fit, { typed, errors }));
    }
    await sayFit(table, cohort.cohortId, answer);
    // Also after one that was cut off before HR was written to.
    await tellHrOfAlerts(cohort, sender);
    return toPage(view);
  },
};

const toPage = ({ path, locale }: PairView) => seeOther(`${inLanguage(path, locale)}#fit`);

/** A change begins with what they said. */
function typedBefore({ answer }: FitView): FormBody {
  if (!answer) return {};
  const { fit, line } = answer;
  return { fit, ...(line !== undefined && { line }) };
}

function fitPage(
  view: PairView,
  fit: FitView,
  { typed, errors = [] }: { typed: FormBody; errors?: readonly FieldError[] },
): string {
  const { locale } = view;
  return pairRoomPage({
    view,
    room: 'fit',
    title: fit.form.title[locale],
    prefix: errors.length > 0 ? formsCatalogue[locale].errorPrefix : '',
    children: (
      <>
        {errors.length > 0 && <ErrorSummary form={fit.form} locale={locale} errors={errors} />}
        <FitFields view={view} fit={fit} typed={typed} errors={errors} />
      </>
    ),
  });
}
