import * as z from 'zod';
import { issueText } from '../locales/locale.ts';

/** A team of HR, by which it is known who may see a cohort. Part of a key, and of a group's name. */
export const Team = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .regex(
    /^[^#~\p{C}]+$/u,
    issueText({
      en: 'must be one line of plain text without # and ~',
      fr: 'doit tenir en une ligne de texte simple, sans # ni ~',
    }),
  )
  .describe('The team of HR whose cohort it is; others do not see it');

/** Where HR is not divided, and where somebody is of HR and of no team of its own. */
export const FIRST_TEAM = 'hr';
