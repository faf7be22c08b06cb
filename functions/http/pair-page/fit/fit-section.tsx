import type { FieldError } from '../../../forms/answers/parse-answers.ts';
import { ShortForm } from '../../../forms/page/short-form.tsx';
import { FIT_LABELS } from '../../../pairs/fit/fit.form.ts';
import type { FormBody } from '../../../web/body.ts';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import type { PairView } from '../pair-view.ts';
import { pairRoomHref } from '../rooms/pair-rooms.ts';
import type { FitView } from './fit-view.ts';
import { fitWords } from './fit-words.ts';

interface FitProps {
  view: PairView;
  fit: FitView;
}

/** On top of the page, until it is answered or the first impression is long ago. */
export function FitQuestion({ view, fit }: FitProps) {
  return (
    <section id="fit">
      <h2>{fitWords[view.locale].asked}</h2>
      <FitFields view={view} fit={fit} />
    </section>
  );
}

/** The question with who reads it; two taps answer it. */
export function FitFields({
  view,
  fit: { form },
  typed = {},
  errors = [],
}: FitProps & { typed?: FormBody; errors?: readonly FieldError[] }) {
  const { locale } = view;
  return (
    <>
      {[form.readers, ...form.lead].map((text) => (
        <p>{text[locale]}</p>
      ))}
      <ShortForm
        form={form}
        action={pairRoomHref(view, 'fit')}
        locale={locale}
        typed={typed}
        errors={errors}
      />
    </>
  );
}

/** What they said, and the way to change it. */
export function FitSaid({ view, fit: { form, answer } }: FitProps) {
  const { locale } = view;
  const words = fitWords[locale];
  if (!answer) return null;
  const { fit, line } = answer;
  return (
    <section id="fit">
      <h2>{form.title[locale]}</h2>
      <SummaryList
        rows={[
          { label: words.said, value: FIT_LABELS[fit][locale] },
          ...(line === undefined ? [] : [{ label: words.line, value: line }]),
        ]}
      />
      <p>
        {words.onlyHr} <a href={pairRoomHref(view, 'fit')}>{words.change}</a>
      </p>
    </section>
  );
}
