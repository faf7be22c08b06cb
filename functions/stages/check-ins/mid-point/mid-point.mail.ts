import { type ReportMailArgs, reportMail } from '../../report-mail/report-mail.ts';

/** How it stands half-way; the rest is behind the button. */
export const midPointMail = reportMail<ReportMailArgs>({
  en: () => ({
    subject: 'The mentoring programme, half-way',
    preheader: 'How many pairs are on their way, and how many meet.',
    title: 'How the programme stands half-way',
    button: 'Read the mid-point summary',
  }),
  fr: () => ({
    subject: 'Le programme de mentorat à mi-parcours',
    preheader: 'Combien de binômes avancent, et combien se rencontrent.',
    title: 'Où en est le programme à mi-parcours',
    button: 'Lire le bilan de mi-parcours',
  }),
});
