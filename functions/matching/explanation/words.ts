import { matching as en, type MatchingCatalogue } from '../../locales/en/matching.ts';
import { matching as fr } from '../../locales/fr/matching.ts';
import type { Locale } from '../../locales/locale.ts';
import type { MeetingMode } from '../../pairs/meeting-mode.ts';
import type { UnmatchedMentee } from '../proposal/proposal.ts';

/** What of the product must have a word: one that is missing does not compile. */
interface Named {
  reasons: { meetingMode: Record<MeetingMode, unknown> };
  unmatched: Record<UnmatchedMentee['reason'], (allowed: number) => string>;
}

/** Why people were put together or not, by language. */
export const matchingWords: Readonly<Record<Locale, MatchingCatalogue & Named>> = { en, fr };
