import type { Localised } from '../../../locales/locale.ts';
import type { PairView } from '../pair-view.ts';
import { TOPICS, topicPhase } from './topics.ts';

const TITLE: Localised = { en: 'What to talk about', fr: 'De quoi parler' };

/** A few questions to begin with, by how far the two have come. */
export function TopicsSection({ view }: { view: PairView }) {
  const { locale, cohort, pair, now } = view;
  const { title, questions } = TOPICS[topicPhase(cohort, pair, now)];
  return (
    <section id="topics">
      <h2>{TITLE[locale]}</h2>
      <p>{title[locale]}</p>
      <ul>
        {questions.map((question) => (
          <li>{question[locale]}</li>
        ))}
      </ul>
    </section>
  );
}
