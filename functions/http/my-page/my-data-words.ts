import { myData as en, type MyDataCatalogue } from '../../locales/en/my-data.ts';
import { myData as fr } from '../../locales/fr/my-data.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Participant } from '../../people/participant.ts';

/** Every part a person can have in a cohort has its words: one without does not compile. */
type MyDataWords = MyDataCatalogue & {
  sides: Record<Participant['side'], string>;
  statuses: Record<Participant['status'], string>;
};

/** The words of the page on which people see what is kept about them, by language. */
export const myDataWords: Readonly<Record<Locale, MyDataWords>> = { en, fr };
