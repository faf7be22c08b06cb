import { longDay } from '../../../locales/dates.ts';
import type { Meeting, Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { kickoffEntry } from '../../../mail/calendar-entry.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

export type WithdrawalConfirmedArgs = Participant & {
  paired: boolean;
  erasedOn?: string;
  cancelled?: Meeting;
};

const words: Template<WithdrawalConfirmedArgs> = {
  en: (a) => ({
    subject: 'You have left the programme',
    preheader: 'It is done. No more forms, no more reminders, and nobody blames you.',
    title: 'You have left the programme',
    body: [
      p('It is done: you no longer take part. You will receive no more forms or reminders.'),
      ...(a.paired ? [p('The other person of your pair is told that it has ended, without a reason.')] : []),
      ...(a.cancelled === undefined
        ? []
        : [p('The attached notice takes the kickoff out of your calendar.')]),
      ...(a.erasedOn === undefined
        ? []
        : [
            p(
              'Your personal data in this programme is erased on ',
              strong(longDay(a.erasedOn, a.timeZone, 'en')),
              ' at the latest.',
            ),
          ]),
      p('Thank you for the time you gave. You are welcome to apply to another programme whenever you like.'),
    ],
    ...(a.cancelled && { invitation: kickoffEntry('CANCEL', a.cancelled, a.cohortName, 'en') }),
    why: `You receive this mail because you withdrew from ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Vous avez quitté le programme',
    preheader: 'C’est fait. Plus de formulaire, plus de rappel, et aucun reproche.',
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
      ...(a.erasedOn === undefined
        ? []
        : [
            p(
              'Vos données personnelles de ce programme seront effacées au plus tard le ',
              strong(longDay(a.erasedOn, a.timeZone, 'fr')),
              '.',
            ),
          ]),
      p(
        'Merci du temps que vous avez donné. Votre candidature à un autre programme sera toujours la bienvenue.',
      ),
    ],
    ...(a.cancelled && { invitation: kickoffEntry('CANCEL', a.cancelled, a.cohortName, 'fr') }),
    why: `Vous recevez ce message parce que vous avez quitté le programme ${a.cohortName}.`,
  }),
};

export const withdrawalConfirmed = defineDirectMail('withdrawalConfirmed', words);
