import type { Report } from '../report.ts';
import type { Section, Speech } from './report-document.ts';

/** What follows from the figures, and the one decision asked. */
export function recommendationsSection({ recommendations, decision }: Report, { words }: Speech): Section {
  return {
    heading: words.heading.recommendations,
    parts: [
      recommendations.length === 0
        ? { type: 'p', text: words.noRecommendation }
        : { type: 'list', items: recommendations.map((id) => words.recommendation[id]) },
      { type: 'ask', text: words.decision[decision] },
    ],
  };
}
