import { type ReportMailArgs, reportMail } from '../../report-mail/report-mail.ts';

export type FollowUpReportArgs = ReportMailArgs & { monthsSince: number };

/** What has stayed, in figures; the objectives then and now are behind the button. */
export const followUpReportMail = reportMail<FollowUpReportArgs>({
  en: ({ monthsSince }) => ({
    subject: `Mentoring: what has stayed after ${monthsSince === 1 ? 'one month' : `${monthsSince} months`}`,
    preheader: 'What people still use of it, and the objectives then and now.',
    title: 'What has stayed of the programme',
    button: 'Read the follow-up report',
  }),
  fr: ({ monthsSince }) => ({
    subject: `Mentorat : ce qu’il en reste après ${monthsSince} mois`,
    preheader: 'Ce qui sert encore aujourd’hui, et les objectifs alors et maintenant.',
    title: 'Ce qu’il reste du programme',
    button: 'Lire le bilan du suivi',
  }),
});
