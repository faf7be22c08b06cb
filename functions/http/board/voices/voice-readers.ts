import { accessTo } from '../../../forms/privacy/matrix.ts';
import { privacyWords } from '../../../forms/privacy/who-reads.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Voice } from './voice.ts';

/** Who reads one entry beside its author, by the matrix and by what the author allowed. */
export function readersOf({ form, field, permission }: Voice, locale: Locale): string {
  const words = privacyWords[locale].beside;
  const { partner, leadership } = accessTo(form, field);
  const others = [
    ...(partner === 'single' ? [words.partner] : []),
    ...(partner === 'fit' ? [words.fit] : []),
    ...(leadership === 'quoted' && permission !== 'no' ? [words.quoted] : []),
  ];
  return others.length === 0 ? words.onlyHr : `${words.hr} · ${others.join(' · ')}`;
}
