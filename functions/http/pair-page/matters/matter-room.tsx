import type { Alert } from '../../../cohorts/alert.ts';
import { type FieldError, parseAnswers } from '../../../forms/answers/parse-answers.ts';
import { formsCatalogue } from '../../../forms/catalogue.ts';
import { ErrorSummary } from '../../../forms/page/error-summary.tsx';
import { ShortForm } from '../../../forms/page/short-form.tsx';
import { tellHrOfAlerts } from '../../../stages/cohort/alerts/tell-hr-of-alerts.ts';
import { type AskedOfHr, askHr, openMatter } from '../../../stages/pair-matters/ask-hr.ts';
import { isolated } from '../../../text/isolated.ts';
import type { FormBody } from '../../../web/body.ts';
import { Notice } from '../../../web/components/notice.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { formatMoment } from '../../../web/moment.ts';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import type { PairView } from '../pair-view.ts';
import type { PairRoom } from '../rooms/pair-room.ts';
import { pairRoomPage } from '../rooms/pair-room-page.tsx';
import { type PairMatter, pairRoomHref } from '../rooms/pair-rooms.ts';
import { matterForm } from './matter.form.ts';
import { matterWords } from './matter-words.ts';

const KINDS: Readonly<Record<PairMatter, AskedOfHr>> = {
  noAnswer: 'partnerSilent',
  anotherPartner: 'anotherPartner',
  help: 'helpAsked',
};

/** Asks HR for something, once: while HR has it, the room says so. */
export function matterRoom(matter: PairMatter): PairRoom {
  const kind = KINDS[matter];
  return {
    show: async ({ table, view }) => {
      const open = await openMatter(table, view.cohort.cohortId, { kind, pair: view.pair, side: view.side });
      return htmlResponse(200, open ? toldPage(view, matter, open) : askPage(view, matter));
    },
    act: async ({ table, sender, view, now }, fields) => {
      const { cohort, pair, side, locale } = view;
      const parsed = parseAnswers(formOf(view, matter), fields, locale);
      if (!parsed.ok)
        return htmlResponse(422, askPage(view, matter, { typed: fields, errors: parsed.errors }));
      const { reason } = parsed.answers;
      const isNew = await askHr(table, cohort.cohortId, { kind, pair, side, message: reason }, now);
      // Also after one that was cut off before HR was written to.
      await tellHrOfAlerts(cohort, sender);
      const has = await openMatter(table, cohort.cohortId, { kind, pair, side });
      const isUnsent = !isNew && reason !== undefined && has?.facts.message !== reason;
      if (isUnsent && has) return htmlResponse(409, toldPage(view, matter, has, reason));
      return seeOther(pairRoomHref(view, matter));
    },
  };
}

const formOf = ({ partner }: PairView, matter: PairMatter) =>
  matterForm({ matter, partnerName: isolated(partner.name) });

function askPage(
  view: PairView,
  matter: PairMatter,
  { typed = {}, errors = [] }: { typed?: FormBody; errors?: readonly FieldError[] } = {},
): string {
  const { locale } = view;
  const form = formOf(view, matter);
  return pairRoomPage({
    view,
    room: matter,
    title: form.title[locale],
    prefix: errors.length > 0 ? formsCatalogue[locale].errorPrefix : '',
    children: (
      <>
        {errors.length > 0 && <ErrorSummary form={form} locale={locale} errors={errors} />}
        {[...form.lead, form.readers].map((text) => (
          <p>{text[locale]}</p>
        ))}
        <ShortForm
          form={form}
          action={pairRoomHref(view, matter)}
          locale={locale}
          typed={typed}
          errors={errors}
        />
      </>
    ),
  });
}

/** HR has it. What was typed since and was not sent stays on the page. */
function toldPage(view: PairView, matter: PairMatter, { raisedAt, facts }: Alert, unsent?: string): string {
  const { locale, timeZone } = view;
  const words = matterWords[locale];
  const { message } = facts;
  return pairRoomPage({
    view,
    room: matter,
    title: formOf(view, matter).title[locale],
    prefix: unsent === undefined ? '' : formsCatalogue[locale].errorPrefix,
    children: (
      <>
        {unsent !== undefined && (
          <div role="alert">
            <Notice tone="warning" title={words.unsent}>
              <p>{words.unsentLead}</p>
              <p>{unsent}</p>
            </Notice>
          </div>
        )}
        <Notice title={words.told(formatMoment(new Date(raisedAt), timeZone, locale))}>
          <p>{words.toldLead}</p>
        </Notice>
        {typeof message === 'string' && <SummaryList rows={[{ label: words.yourWords, value: message }]} />}
      </>
    ),
  });
}
