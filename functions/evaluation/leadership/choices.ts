import type { LeadershipChoice } from '../../cohorts/leadership-choice.ts';
import type { Report } from '../report.ts';

/**
 * What leadership can decide on a report, in the order of its buttons. A report that asks for no decision says that
 * too little is known to base one on: all it offers is a talk. Nor is there a decision "with these changes" where it
 * recommends none: participants would read of changes that nobody can name.
 */
export function choicesOn({
  decision,
  recommendations,
}: Pick<Report, 'decision' | 'recommendations'>): readonly LeadershipChoice[] {
  if (decision === 'none') return ['discuss'];
  return recommendations.length === 0 ? ['continue', 'discuss'] : ['continue', 'adjust', 'discuss'];
}
