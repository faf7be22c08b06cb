import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Locale } from '../../../locales/locale.ts';
import { DEFAULT_LOCALE } from '../../../locales/locale.ts';
import type { ApiEvent } from '../../../web/api/api-handler.ts';
import { viewLocale } from '../../../web/view-language.ts';

/** A file's language: the one asked for, else the first coordinator's. */
export function csvLocale({ queryStringParameters }: ApiEvent, { settings }: Cohort): Locale {
  return viewLocale(queryStringParameters?.lang, settings.hr[0]?.language ?? DEFAULT_LOCALE);
}
