import { pairMeetings as en, type PairMeetingsCatalogue } from '../../../locales/en/pair/meetings.ts';
import { pairMeetings as fr } from '../../../locales/fr/pair/meetings.ts';
import type { Locale } from '../../../locales/locale.ts';

/** The words of a pair's meetings on its page, by language. */
export const meetingsWords: Readonly<Record<Locale, PairMeetingsCatalogue>> = { en, fr };
