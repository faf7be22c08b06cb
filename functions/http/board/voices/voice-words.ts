import type { Side } from '../../../definition/side.ts';
import { voices as en, type VoicesCatalogue } from '../../../locales/en/voices.ts';
import { voices as fr } from '../../../locales/fr/voices.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Permission, VoiceForm } from './voice.ts';

/** What of the product must have a word: one that is missing does not compile. */
type VoiceWords = VoicesCatalogue & {
  forms: Record<VoiceForm, string>;
  sides: Record<Side, string>;
  permissions: Record<Permission, string>;
};

export const voiceWords: Readonly<Record<Locale, VoiceWords>> = { en, fr };
