import { answersAsText } from '../../../forms/answers/answers-as-text.ts';
import type { Locale } from '../../../locales/locale.ts';
import { planForm } from '../../../pairs/plan/plan.form.ts';
import type { PlanVersion } from '../../../pairs/plan/plan.ts';
import { isolated } from '../../../text/isolated.ts';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { formatMoment } from '../../../web/moment.ts';
import type { PairView } from '../pair-view.ts';
import { planWords } from './plan-words.ts';

/** One version of a plan, as far as it says something. */
export function PlanText({ answers, locale }: Pick<PlanVersion, 'answers'> & { locale: Locale }) {
  return (
    <SummaryList rows={answersAsText(planForm(), answers, locale).filter(({ value }) => value !== '')} />
  );
}

/** Who wrote a version, as one of the two reads it. */
export function authorOf({ side }: PlanVersion, view: Pick<PairView, 'side' | 'partner' | 'locale'>): string {
  return side === view.side ? planWords[view.locale].you : isolated(view.partner.name);
}

export function momentOf({ at }: PlanVersion, { timeZone, locale }: Pick<PairView, 'timeZone' | 'locale'>) {
  return formatMoment(new Date(at), timeZone, locale);
}
