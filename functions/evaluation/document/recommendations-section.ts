import type { Report } from '../report.ts';
import type { Section, Speech } from './section.ts';

/** What follows from the figures, by rules that look at nothing else. */
export function recommendationsSection({ recommendations }: Report, { words }: Speech): Section {
  return {
    heading: words.heading.recommendations,
    parts: [
      recommendations.length === 0
        ? { type: 'p', text: words.noRecommendation }
        : { type: 'list', items: recommendations.map((id) => words.recommendation[id]) },
    ],
  };
}
