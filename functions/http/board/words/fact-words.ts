import type { OnReadiness, StageDecision } from '../../../cohorts/events.ts';
import type { LeadershipChoice } from '../../../cohorts/leadership-choice.ts';
import type { ReviewAct } from '../../../cohorts/review-act.ts';
import { timeline as en, type TimelineCatalogue } from '../../../locales/en/timeline.ts';
import { timeline as fr } from '../../../locales/fr/timeline.ts';
import type { Locale } from '../../../locales/locale.ts';

/** What of the product must have a word: one that is missing does not compile. */
interface Named {
  stageDecisions: Record<StageDecision, string>;
  readiness: Record<OnReadiness, string>;
  standstill: Record<'again' | 'stop', string>;
  acts: Record<ReviewAct, string>;
  leadership: Record<LeadershipChoice, string>;
}

export type FactWords = TimelineCatalogue & Named;

/** How the facts of the cohort's history read. */
export const factWords: Readonly<Record<Locale, FactWords>> = { en, fr };
