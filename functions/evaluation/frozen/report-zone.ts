import { TimeZone } from '../../time/time-zone.ts';

/** Whose days a frozen report tells, whoever reads it: the cohort's. */
export const ReportZone = TimeZone.optional().describe(
  'IANA name, of the cohort; missing where an older version has frozen the report',
);
