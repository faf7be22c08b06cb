import { cohortCalendar, matchingCalendar } from '../../definition/cohort-calendar.ts';
import { reportPdf } from '../../evaluation/pdf/report-pdf.ts';
import type { Instruments } from '../mail.ts';

export const INSTRUMENTS: Instruments = { reportPdf, cohortCalendar, matchingCalendar };
