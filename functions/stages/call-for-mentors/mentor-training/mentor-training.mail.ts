import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { mail as en } from '../../../locales/en/mail.ts';
import { mail as fr } from '../../../locales/fr/mail.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { type Block, link, p, paragraphs } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

/** `again`: HR has put the matching off for a week, and the reader has not confirmed yet. */
export type MentorTrainingArgs = Participant &
  Form & { trainingHours: number; again: boolean; materialUrl?: string; trainingNote?: string };

export const mentorTrainingMail: Template<MentorTrainingArgs> = {
  en: (a) => ({
    subject: a.again ? 'Your mentor training: one more week' : 'You are a mentor: one step to go',
    preheader: `${a.again ? 'The matching waits for it.' : 'Welcome.'} Please take your training (${en.hours(a.trainingHours)}), then confirm it with one click.`,
    title: a.again ? 'One more week for your training' : 'Welcome among the mentors',
    body: [
      p(
        a.again
          ? 'You have been selected as a mentor, and we have not heard yet that you have taken the training. The matching has been put off by a week.'
          : 'Good news: you have been selected as a mentor. Thank you for giving your time and your experience.',
      ),
      p(
        `Before we look for the person you will support, please take the training: ${en.hours(a.trainingHours)}. Good preparation is what helps a pair most, so we match only mentors who have confirmed theirs.`,
      ),
      ...preparation(a, 'Open the training'),
    ],
    why: `You receive this mail because you applied as a mentor in ${a.cohortName}.`,
    ask: {
      button: 'Confirm my training',
      minutes: 1,
      readers: whoReads('mentorTraining').en,
      reminder:
        'Have you taken your mentor training? We can only look for a match for you once you have confirmed it. If you need more time, simply reply to this mail.',
    },
  }),
  fr: (a) => ({
    subject: a.again ? 'Formation : une semaine de plus' : 'Vous voilà mentor : encore une étape',
    preheader: `${a.again ? 'L’appariement l’attend.' : 'Bienvenue.'} Suivez votre formation (${fr.hours(a.trainingHours)}), puis confirmez-la en un clic.`,
    title: a.again ? 'Une semaine de plus pour votre formation' : 'Bienvenue parmi les mentors',
    body: [
      p(
        a.again
          ? 'Votre candidature de mentor est retenue, mais nous ne savons pas encore si vous avez suivi la formation. L’appariement est reporté d’une semaine.'
          : 'Bonne nouvelle : votre candidature de mentor est retenue. Merci de donner de votre temps et de votre expérience.',
      ),
      p(
        `Avant de chercher la personne que vous accompagnerez, nous vous demandons de suivre la formation : ${fr.hours(a.trainingHours)}. Une bonne préparation est ce qui aide le plus un binôme ; c’est pourquoi nous ne proposons que des mentors qui l’ont confirmée.`,
      ),
      ...preparation(a, 'Ouvrir la formation'),
    ],
    why: `Vous recevez ce message parce que vous avez proposé d’être mentor dans le programme ${a.cohortName}.`,
    ask: {
      button: 'Confirmer ma formation',
      minutes: 1,
      readers: whoReads('mentorTraining').fr,
      reminder:
        'Avez-vous suivi votre formation de mentor ? Nous ne pourrons vous proposer un binôme qu’une fois que vous l’aurez confirmée. S’il vous faut plus de temps, répondez simplement à ce message.',
    },
  }),
};

function preparation(a: { materialUrl?: string; trainingNote?: string }, open: string): Block[] {
  return [
    ...paragraphs(a.trainingNote ?? '').map((text) => p(text)),
    ...(a.materialUrl === undefined ? [] : [p(link(open, a.materialUrl))]),
  ];
}
