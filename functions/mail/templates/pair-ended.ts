import { p, strong } from '../blocks.ts';
import type { Template } from '../letter.ts';

/** No fault is assigned: a pair that ends is a normal thing, and nobody has to give reasons. */
export const pairEnded: Template<'pairEnded'> = {
  en: (a) => ({
    subject: 'Your mentoring pair has ended',
    preheader: a.matchedAgain
      ? 'It is nobody’s fault, and we are looking for a new match for you.'
      : 'It is nobody’s fault. Here is what comes next.',
    title: 'Your pair has ended',
    body: [
      p(
        ...(a.cause === 'partnerWithdrew'
          ? [
              strong(a.partnerName),
              ' has left the programme, so your pair has come to an end. Everybody may leave at any time without giving a reason; it says nothing about you.',
            ]
          : [
              'Your pair with ',
              strong(a.partnerName),
              ' has been closed. Sometimes time or circumstances decide otherwise; it says nothing about either of you.',
            ]),
      ),
      p(
        a.matchedAgain
          ? a.side === 'mentor'
            ? 'You are part of the matching again: we will write to you when we have somebody to suggest. There is nothing you need to do.'
            : 'You are part of the matching again: we will write to you when we have a mentor to suggest. There is nothing you need to do.'
          : 'We will send you no more forms or reminders about this pair.',
      ),
      p(`If you would like to talk about it, ${a.hr.name} is there for you: just reply to this mail.`),
    ],
    why: `You receive this mail because you were in a pair in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Votre binôme prend fin',
    preheader: a.matchedAgain
      ? 'Ce n’est la faute de personne, et nous vous cherchons un nouveau binôme.'
      : 'Ce n’est la faute de personne. Voici la suite.',
    title: 'Votre binôme prend fin',
    body: [
      p(
        ...(a.cause === 'partnerWithdrew'
          ? [
              strong(a.partnerName),
              ' a quitté le programme : votre binôme prend donc fin. On peut partir à tout moment sans donner de raison ; cela ne dit rien de vous.',
            ]
          : [
              'Votre binôme avec ',
              strong(a.partnerName),
              ' est clos. Le temps ou les circonstances en décident parfois autrement ; cela ne dit rien de vous deux.',
            ]),
      ),
      p(
        a.matchedAgain
          ? a.side === 'mentor'
            ? 'Vous participez de nouveau à l’appariement : nous vous écrirons dès que nous aurons une personne à vous proposer. Vous n’avez rien à faire.'
            : 'Vous participez de nouveau à l’appariement : nous vous écrirons dès que nous aurons un mentor à vous proposer. Vous n’avez rien à faire.'
          : 'Vous ne recevrez plus ni formulaire ni rappel au sujet de ce binôme.',
      ),
      p(`Si vous souhaitez en parler, ${a.hr.name} est là pour vous : répondez simplement à ce message.`),
    ],
    why: `Vous recevez ce message parce que vous formiez un binôme dans le programme ${a.cohortName}.`,
  }),
};
