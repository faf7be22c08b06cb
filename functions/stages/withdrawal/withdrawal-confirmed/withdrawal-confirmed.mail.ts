import type { Meeting, Participant } from '../../../mail/args.ts';
import { p } from '../../../mail/blocks.ts';
import { kickoffEntry, pairEntry } from '../../../mail/calendar-entry.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

/** `isErased`: the reader's data is erased, which is why they leave; `byThemselves`: they asked for it, not HR. */
export type WithdrawalConfirmedArgs = Participant & {
  paired: boolean;
  isErased: boolean;
  byThemselves: boolean;
  cancelled?: Meeting;
  /** The meeting that they had arranged as a pair, and with whom. */
  calledOff?: Meeting & { with: string };
};

const words: Template<WithdrawalConfirmedArgs> = {
  en: (a) => ({
    subject: 'Your part in the programme has changed',
    preheader: 'What has been done, and what it means for you.',
    title: 'You have left the programme',
    body: [
      p('It is done: you no longer take part. You will receive no more forms or reminders.'),
      ...(a.paired ? [p('The other person of your pair is told that it has ended, without a reason.')] : []),
      ...(a.cancelled === undefined
        ? []
        : [p('The attached notice takes the kickoff out of your calendar.')]),
      ...(a.calledOff
        ? [
            p(
              `Your meeting with ${a.calledOff.with} does not take place; the attached notice takes it out of your calendar.`,
            ),
          ]
        : []),
      ...(a.isErased
        ? [
            p(
              `${a.byThemselves ? 'You have' : 'HR has'} asked for your personal data in this programme to be erased, and it is being done now. What others have received by mail stays with them, and our backups hold it for another 14 days.`,
            ),
          ]
        : []),
      p('Thank you for the time you gave. You are welcome to apply to another programme whenever you like.'),
    ],
    ...(a.cancelled && { invitation: kickoffEntry('CANCEL', a.cancelled, a.cohortName, 'en') }),
    ...(a.calledOff && { invitation: pairEntry('CANCEL', a.calledOff, a.calledOff.with, 'en') }),
    why: `You receive this mail because you no longer take part in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Votre place dans le programme a changé',
    preheader: 'Ce qui a été fait, et ce que cela change pour vous.',
    title: 'Vous avez quitté le programme',
    body: [
      p('C’est fait : vous ne participez plus. Vous ne recevrez plus ni formulaire ni rappel.'),
      ...(a.paired
        ? [
            p(
              'L’autre personne de votre binôme apprend qu’il est terminé, sans qu’une raison lui soit donnée.',
            ),
          ]
        : []),
      ...(a.cancelled === undefined ? [] : [p('L’avis joint retire le lancement de votre agenda.')]),
      ...(a.calledOff
        ? [
            p(
              `Votre rencontre avec ${a.calledOff.with} n’a pas lieu ; l’avis joint la retire de votre agenda.`,
            ),
          ]
        : []),
      ...(a.isErased
        ? [
            p(
              `${a.byThemselves ? 'Vous avez' : 'Les RH ont'} demandé l’effacement de vos données personnelles dans ce programme : il est en cours. Les mails que d’autres ont déjà reçus restent dans leur messagerie, et nos sauvegardes gardent ces données 14 jours de plus.`,
            ),
          ]
        : []),
      p(
        'Merci du temps que vous avez donné. Votre candidature à un autre programme sera toujours la bienvenue.',
      ),
    ],
    ...(a.cancelled && { invitation: kickoffEntry('CANCEL', a.cancelled, a.cohortName, 'fr') }),
    ...(a.calledOff && { invitation: pairEntry('CANCEL', a.calledOff, a.calledOff.with, 'fr') }),
    why: `Vous recevez ce message parce que vous ne participez plus au programme ${a.cohortName}.`,
  }),
};

export const withdrawalConfirmed = defineDirectMail('withdrawalConfirmed', words);
