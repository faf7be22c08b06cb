import { type DoorCatalogue, door as en } from '../../locales/en/door.ts';
import { door as fr } from '../../locales/fr/door.ts';
import type { Locale } from '../../locales/locale.ts';

/** What is said at the door, and of the sessions it opens, by language. */
export const doorWords: Readonly<Record<Locale, DoorCatalogue>> = { en, fr };
