import type { LeadershipChoice } from '../../cohorts/leadership-choice.ts';
import { leadership as en, type LeadershipCatalogue } from '../../locales/en/leadership.ts';
import { leadership as fr } from '../../locales/fr/leadership.ts';
import type { Locale } from '../../locales/locale.ts';

/** What of the product must have a word: one that is missing does not compile. */
interface Named {
  choices: Record<LeadershipChoice, string>;
}

/** What is said around leadership's decision, and of what came of the cohort to those who took part. */
export const leadershipWords: Readonly<Record<Locale, LeadershipCatalogue & Named>> = { en, fr };
