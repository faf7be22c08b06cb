import { manners as en, type Manners } from './en/manners.ts';
import { manners as fr } from './fr/manners.ts';
import type { Locale } from './locale.ts';

/** The manners of each language of the product. */
export const mannersOf: Readonly<Record<Locale, Manners>> = { en, fr };
