import * as z from 'zod';
import { issueText } from '../locales/locale.ts';

const checked = new Map<string, boolean>();

/** Whether this is an IANA time zone that dates can be computed in ("Europe/Paris", "UTC"). */
export function isTimeZone(name: string): boolean {
  // Asking Intl takes some 50 microseconds, and a directory of 50,000 people names a handful of zones.
  const known = checked.get(name) ?? resolves(name);
  if (checked.size < 1000) checked.set(name, known);
  return known;
}

function resolves(name: string): boolean {
  if (!name.includes('/') && name !== 'UTC') return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

export const TimeZone = z
  .string()
  .max(64)
  .refine(
    isTimeZone,
    issueText({
      en: 'is not a time zone: use an IANA name such as "Europe/Paris"',
      fr: 'n’est pas un fuseau horaire : donnez un nom IANA, comme "Europe/Paris"',
    }),
  );
