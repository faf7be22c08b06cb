import { longMoment } from '../../../locales/dates.ts';
import type { Participant } from '../../../mail/args.ts';
import { button, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

/** `paired`: somebody is in a pair with the reader, and is told when it ends. */
export type WithdrawalAskedArgs = Participant & {
  takesEffectAt: string;
  paired: boolean;
  /** They asked that their data be erased on that day, too. */
  isErased: boolean;
};

const words: Template<WithdrawalAskedArgs> = {
  en: (a) => ({
    subject: 'We have received your request',
    preheader: 'What happens now, and how to change your mind.',
    title: 'You asked to leave',
    body: [
      p('You leave the programme on ', strong(longMoment(a.takesEffectAt, a.timeZone, 'en')), '.'),
      p(
        a.paired
          ? 'Until then your pair rests: neither of you gets forms or reminders about it. HR knows; the other person is told when it takes effect, without a reason.'
          : 'Until then you get no forms or reminders. HR knows, and nobody else is told.',
      ),
      ...(a.isErased
        ? [
            p(
              'On that day your personal data in this programme is erased, too. What others have received by mail stays with them, and our backups hold it for another 14 days.',
            ),
          ]
        : []),
      p('Was it not you, or have you changed your mind? Until then you can take it back on your page.'),
      button('Open my page', a.myDataUrl),
    ],
    why: `You receive this mail because somebody asked on your page that you leave ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Votre demande est bien reçue',
    preheader: 'La suite, et comment changer d’avis.',
    title: 'Vous avez demandé à partir',
    body: [
      p('Vous quittez le programme le ', strong(longMoment(a.takesEffectAt, a.timeZone, 'fr')), '.'),
      p(
        a.paired
          ? 'D’ici là, votre binôme est en pause : ni vous ni l’autre personne ne recevez de formulaire ni de rappel à son sujet. Les RH sont au courant ; l’autre personne l’apprendra quand votre départ prendra effet, sans qu’une raison lui soit donnée.'
          : 'D’ici là, vous ne recevez ni formulaire ni rappel. Les RH sont au courant, et personne d’autre ne l’apprend.',
      ),
      ...(a.isErased
        ? [
            p(
              'Ce jour-là, vos données personnelles dans ce programme sont aussi effacées. Les mails que d’autres ont déjà reçus restent dans leur messagerie, et nos sauvegardes gardent ces données 14 jours de plus.',
            ),
          ]
        : []),
      p(
        'Ce n’était pas vous, ou vous avez changé d’avis ? Jusqu’à cette date, vous pouvez y renoncer sur votre page.',
      ),
      button('Ouvrir ma page', a.myDataUrl),
    ],
    why: `Vous recevez ce message parce que votre départ du programme ${a.cohortName} a été demandé sur votre page.`,
  }),
};

export const withdrawalAsked = defineDirectMail('withdrawalAsked', words);
