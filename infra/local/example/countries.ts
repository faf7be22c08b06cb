import type { Locale } from '../../../functions/locales/locale.ts';
import { type Department, ENGLISH_DEPARTMENTS, FRENCH_DEPARTMENTS } from './departments.ts';
import { ENGLISH_NAMES, FRENCH_NAMES, type Names } from './names.ts';

/** Where the example company has its seat. */
export interface Country {
  names: Names;
  departments: readonly Department[];
  sites: readonly string[];
  /** Job title of the person at the top, and the department that person is counted in. */
  chief: { jobTitle: string; department: string };
  /** Ends in `.example`, which belongs to nobody (RFC 2606). */
  domain: string;
  staffNumberPrefix: string;
  language: Locale;
  otherLanguage: Locale;
  /** A column of the company's own. */
  workMode: { column: string; values: readonly string[] };
}

export const COUNTRIES: Record<Locale, Country> = {
  fr: {
    names: FRENCH_NAMES,
    departments: FRENCH_DEPARTMENTS,
    sites: ['Lyon', 'Nantes', 'Lille', 'Toulouse'],
    chief: { jobTitle: 'Direction générale', department: 'Direction générale' },
    domain: 'brumeval.example',
    staffNumberPrefix: 'B',
    language: 'fr',
    otherLanguage: 'en',
    workMode: { column: 'Mode de travail', values: ['Sur site', 'Hybride', 'À distance'] },
  },
  en: {
    names: ENGLISH_NAMES,
    departments: ENGLISH_DEPARTMENTS,
    sites: ['Leeds', 'Bristol', 'Glasgow'],
    chief: { jobTitle: 'Chief Executive', department: 'Executive' },
    domain: 'larkmoor.example',
    staffNumberPrefix: 'L',
    language: 'en',
    otherLanguage: 'fr',
    workMode: { column: 'Work mode', values: ['On site', 'Hybrid', 'Remote'] },
  },
};
