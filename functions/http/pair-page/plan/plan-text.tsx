import { answersAsText } from '../../../forms/answers/answers-as-text.ts';
import { formsCatalogue } from '../../../forms/catalogue.ts';
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

/** Where one version says something else than another. */
export function PlanDifference({
  answers,
  than,
  locale,
}: Pick<PlanVersion, 'answers'> & { than: PlanVersion['answers']; locale: Locale }) {
  const form = planForm();
  const other = new Map(answersAsText(form, than, locale).map(({ name, value }) => [name, value]));
  const rows = answersAsText(form, answers, locale).filter(({ name, value }) => other.get(name) !== value);
  const { noAnswer } = formsCatalogue[locale];
  return (
    <SummaryList
      rows={rows.map(({ label, value }) => ({
        label,
        value: value === '' ? <span class="muted">{noAnswer}</span> : value,
      }))}
    />
  );
}

/** Who wrote a version, as one of the two reads it. */
export function authorOf({ side }: PlanVersion, view: Pick<PairView, 'side' | 'partner' | 'locale'>): string {
  return side === view.side ? planWords[view.locale].you : isolated(view.partner.name);
}

export function momentOf({ at }: PlanVersion, { timeZone, locale }: Pick<PairView, 'timeZone' | 'locale'>) {
  return formatMoment(new Date(at), timeZone, locale);
}
