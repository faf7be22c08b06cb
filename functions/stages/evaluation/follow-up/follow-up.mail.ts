import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export type FollowUpArgs = Participant & Form & { monthsSince: number };

export const followUpMail: Template<FollowUpArgs> = {
  en: (a) => ({
    subject: 'Three questions: what has stayed?',
    preheader: 'What mentoring brings often shows late. One minute to tell us what has stayed.',
    title: 'What has stayed?',
    body: [
      p(
        `${a.monthsSince === 1 ? 'One month' : `${a.monthsSince} months`} ago your mentoring ended. What it brings often shows late, so we ask you three questions: what do you still use, what has changed, and are the two of you in touch?`,
      ),
    ],
    why: `You receive this mail because you took part in ${a.cohortName}.`,
    ask: {
      button: 'Answer three questions',
      minutes: 1,
      readers: whoReads('followUp').en,
      reminder:
        'Three short questions about what has stayed of your mentoring are still open. “Nothing” is an answer too.',
    },
  }),
  fr: (a) => ({
    subject: 'Trois questions : qu’en reste-t-il ?',
    preheader: 'Ce qu’apporte un mentorat se voit souvent plus tard. Une minute pour nous le dire.',
    title: 'Qu’en reste-t-il ?',
    body: [
      p(
        `Votre mentorat s’est terminé il y a ${a.monthsSince} mois. Ce qu’il apporte se voit souvent plus tard ; nous vous posons donc trois questions : qu’utilisez-vous encore, qu’est-ce qui a changé, et gardez-vous le contact ?`,
      ),
    ],
    why: `Vous recevez ce message parce que vous avez participé au programme ${a.cohortName}.`,
    ask: {
      button: 'Répondre aux trois questions',
      minutes: 1,
      readers: whoReads('followUp').fr,
      reminder:
        'Trois courtes questions sur ce qui reste de votre mentorat vous attendent. « Rien » est aussi une réponse.',
    },
  }),
};
