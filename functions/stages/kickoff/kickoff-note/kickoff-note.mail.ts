import { type ReportMailArgs, reportMail } from '../../report-mail/report-mail.ts';

export type KickoffNoteArgs = ReportMailArgs & { pairs: number };

/** Who starts; what the cohort is for, and how that will be measured, is behind the button. */
export const kickoffNoteMail = reportMail<KickoffNoteArgs>({
  en: ({ pairs }) => ({
    subject: pairs === 1 ? 'One mentoring pair starts' : `${pairs} mentoring pairs start`,
    preheader: 'Who takes part, what the programme aims for, and when you hear of it again.',
    title: 'The mentoring programme starts',
    button: 'See objectives and dates',
  }),
  fr: ({ pairs }) => ({
    subject: pairs <= 1 ? `${pairs} binôme de mentorat commence` : `${pairs} binômes de mentorat commencent`,
    preheader: 'Qui participe, ce que vise le programme, et quand vous en aurez des nouvelles.',
    title: 'Le programme de mentorat commence',
    button: 'Voir les objectifs et les dates',
  }),
});
