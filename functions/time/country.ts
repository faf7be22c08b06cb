import * as z from 'zod';
import { issueText } from '../locales/locale.ts';

/**
 * Whose public holidays are not working days: a country (ISO 3166-1), or a region of it (ISO 3166-2), where need be
 * with a part of the region that has days of its own. Only its shape is looked at here: which are known is said by the
 * calendar of holidays, which weighs 0.7 MB.
 */
export const Country = z.string().regex(
  /^[A-Z]{2}(-[A-Z0-9]{1,5}){0,2}$/,
  issueText({
    en: 'must be a country such as "FR", or a region of it such as "DE-BY" or "FR-67"',
    fr: 'doit être un pays, comme "FR", ou une région, comme "DE-BY" ou "FR-67"',
  }),
);
export type Country = z.infer<typeof Country>;

/** "DE" of "DE-BY". */
export function countryOf(region: string): string {
  return region.slice(0, 2);
}
