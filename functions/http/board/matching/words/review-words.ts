import type { ReviewAct } from '../../../../cohorts/review-act.ts';
import type { Objective, PairsUnderWay } from '../../../../definition/policy.ts';
import { review as en, type ReviewCatalogue } from '../../../../locales/en/review.ts';
import { review as fr } from '../../../../locales/fr/review.ts';
import type { Locale } from '../../../../locales/locale.ts';

/** What of the product must have a word: one that is missing does not compile. */
interface Named {
  /** What each button says. */
  acts: Record<ReviewAct, string>;
  objectives: Record<Objective, string>;
  objectiveLeads: Record<Objective, string>;
  pairsUnderWay: Record<PairsUnderWay, string>;
  pairsUnderWayLeads: Record<PairsUnderWay, (bonus: number) => string>;
}

/** The words of HR's review of the pairs. */
export const reviewWords: Readonly<Record<Locale, ReviewCatalogue & Named>> = { en, fr };
