import type { Report } from '../report.ts';
import { quotes } from './levels/quotes.ts';
import type { Section, Speech } from './section.ts';

/** What follows from the figures, by rules that look at nothing else; and what people themselves would change. */
export function recommendationsSection({ recommendations, sides }: Report, speech: Speech): Section {
  const { words } = speech;
  return {
    heading: words.heading.recommendations,
    parts: [
      recommendations.length === 0
        ? { type: 'p', text: words.noRecommendation }
        : { type: 'list', items: recommendations.map((id) => words.recommendation[id]) },
      ...quotes('oneThingToChange', sides, speech),
    ],
  };
}
