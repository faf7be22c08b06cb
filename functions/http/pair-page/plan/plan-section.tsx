import { planForm } from '../../../pairs/plan/plan.form.ts';
import { LinkButton } from '../../../web/components/button.tsx';
import type { PairView } from '../pair-view.ts';
import { pairRoomHref, roomsOf } from '../rooms/pair-rooms.ts';
import { authorOf, momentOf, PlanText } from './plan-text.tsx';
import { planWords } from './plan-words.ts';

/** The plan of the two as it stands, and the way to change it. */
export function PlanSection({ view }: { view: PairView }) {
  const { locale, plan, phase } = view;
  const words = planWords[locale];
  const form = planForm();
  return (
    <section id="plan">
      <h2>{form.title[locale]}</h2>
      {plan ? <PlanText answers={plan.current.answers} locale={locale} /> : <p>{words.none}</p>}
      {plan && (
        <p class="small">{words.lastBy(authorOf(plan.current, view), momentOf(plan.current, view))}</p>
      )}
      {plan && plan.beside.length > 0 && (
        <p>
          <strong>{words.beside}</strong>
        </p>
      )}
      <p class="small">{form.readers[locale]}</p>
      {roomsOf(phase).includes('plan') && (
        <LinkButton tone="secondary" href={pairRoomHref(view, 'plan')}>
          {plan ? words.change : words.write}
        </LinkButton>
      )}
    </section>
  );
}
