import * as z from 'zod';
import { issueText } from '../locales/locale.ts';
import { ClosedDays } from '../time/closed-days.ts';
import { Country } from '../time/country.ts';
import { TimeZone } from '../time/time-zone.ts';

/** More than any one cohort is held at. */
const MOST_SITES = 200;

/** What differs at one site of the company; what is left out is as it is for the cohort. */
const Site = z.strictObject({
  /** In which those who work there read their times, unless HR's directory has another for them. */
  timeZone: TimeZone.optional(),
  /** Whose public holidays they have. */
  country: Country.optional(),
  /** On which the site is closed, beside the days the company is. */
  closedDays: ClosedDays.optional(),
});

/** By the site's name, as HR's directory has it. */
export const Sites = z.record(z.string().trim().min(1).max(80), Site).refine(
  (sites) => Object.keys(sites).length <= MOST_SITES,
  issueText({
    en: `must be ${MOST_SITES} sites at most`,
    fr: `ne doit pas compter plus de ${MOST_SITES} sites`,
  }),
);
export type Sites = z.infer<typeof Sites>;
