import type { Side } from '../../../definition/side.ts';
import type { Meeting, Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { kickoffEntry, pairEntry } from '../../../mail/calendar-entry.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { CALLED_OFF, type CalledOff } from '../../pair-matters/meetings/called-off-with-pair.ts';

/** `waits`: HR may have the reader matched again while the programme goes on. */
export type PairEndedArgs = Participant &
  CalledOff & {
    side: Side;
    partnerName: string;
    matchedAgain: boolean;
    waits?: boolean;
    cancelled?: Meeting;
  };

/**
 * Says neither who ended the pair nor why: whoever leaves was promised that no reason is passed on, and a pair
 * that ends is a normal thing.
 */
export const pairEndedMail: Template<PairEndedArgs> = {
  en: (a) => ({
    subject: `Your pair with ${firstName(a.partnerName)} has ended`,
    preheader: a.matchedAgain
      ? 'It is nobody’s fault, and we are looking for a new match for you.'
      : 'It is nobody’s fault. Here is what comes next.',
    title: 'Your pair has ended',
    body: [
      p(
        'Your pair with ',
        strong(a.partnerName),
        ' has come to an end. That can happen at any time and for many reasons, which nobody has to give; it says nothing about you.',
      ),
      p(
        a.matchedAgain
          ? `You are part of the matching again: we will write to you when we have a ${a.side === 'mentor' ? 'mentee' : 'mentor'} to suggest. There is nothing you need to do.`
          : 'We will send you no more forms or reminders about this pair.',
      ),
      ...(a.waits
        ? [
            p(
              `You stay on our list: if there is a ${a.side === 'mentor' ? 'mentee' : 'mentor'} for you while the programme goes on, we write to you, and you can say no. If you would rather not wait, the link below lets you leave.`,
            ),
          ]
        : []),
      ...(a.calledOff ? [p(CALLED_OFF.en)] : []),
      ...(a.cancelled ? [p('The attached notice takes the kickoff out of your calendar.')] : []),
      p('Would you like to talk about it, or about what could come next? HR is there for you.'),
    ],
    ...(a.cancelled && { invitation: kickoffEntry('CANCEL', a.cancelled, a.cohortName, 'en') }),
    ...(a.calledOff && { invitation: pairEntry('CANCEL', a.calledOff, a.partnerName, 'en') }),
    why: `You receive this mail because you were in a pair in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Votre binôme avec ${firstName(a.partnerName)} prend fin`,
    preheader: a.matchedAgain
      ? 'Ce n’est la faute de personne, et nous vous cherchons un nouveau binôme.'
      : 'Ce n’est la faute de personne. Voici la suite.',
    title: 'Votre binôme prend fin',
    body: [
      p(
        'Votre binôme avec ',
        strong(a.partnerName),
        ' prend fin. Cela peut arriver à tout moment et pour bien des raisons, que personne n’a à donner ; cela ne dit rien de vous.',
      ),
      p(
        a.matchedAgain
          ? `Vous participez de nouveau à l’appariement : nous vous écrirons dès que nous aurons ${a.side === 'mentor' ? 'une personne' : 'un mentor'} à vous proposer. Vous n’avez rien à faire.`
          : 'Vous ne recevrez plus ni formulaire ni rappel au sujet de ce binôme.',
      ),
      ...(a.waits
        ? [
            p(
              `Vous restez sur notre liste : si ${a.side === 'mentor' ? 'une personne cherche un mentor' : 'un mentor se libère'} pendant le programme, nous vous écrirons, et vous pourrez dire non. Si vous préférez ne pas attendre, le lien ci-dessous permet de quitter le programme.`,
            ),
          ]
        : []),
      ...(a.calledOff ? [p(CALLED_OFF.fr)] : []),
      ...(a.cancelled ? [p('L’avis joint retire le lancement de votre agenda.')] : []),
      p('Vous souhaitez en parler, ou parler de la suite ? Les RH sont là pour vous.'),
    ],
    ...(a.cancelled && { invitation: kickoffEntry('CANCEL', a.cancelled, a.cohortName, 'fr') }),
    ...(a.calledOff && { invitation: pairEntry('CANCEL', a.calledOff, a.partnerName, 'fr') }),
    why: `Vous recevez ce message parce que vous formiez un binôme dans le programme ${a.cohortName}.`,
  }),
};
