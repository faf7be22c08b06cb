import { longMoment } from '../../../locales/dates.ts';
import type { Addressed } from '../../../mail/args.ts';
import { button, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

/** `deadline`: until then it can be stopped from here. */
export type AddressAskedArgs = Addressed & { stopUrl: string; deadline: string };

const words: Template<AddressAskedArgs> = {
  en: (a) => ({
    subject: 'Your mail address is to be changed',
    preheader: 'If you did not ask for it, stop it from here.',
    title: 'Your mail address is to be changed',
    body: [
      p(
        'On your page, it was asked that our mails be sent to another address. They go there as soon as it is confirmed from that address.',
      ),
      p('If it was you, you need not do anything here.'),
      p(
        'If it was not you, stop it: our mails then go on coming here, or come here again if the other address was confirmed meanwhile. You can do so until ',
        strong(longMoment(a.deadline, a.timeZone, 'en')),
        '.',
      ),
      button('It was not me', a.stopUrl),
    ],
    why: `You receive this mail because another mail address was asked for on your page of ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Votre adresse mail va changer',
    preheader: 'Si vous ne l’avez pas demandé, arrêtez ce changement ici.',
    title: 'Votre adresse mail va changer',
    body: [
      p(
        'Sur votre page, il a été demandé que nos mails soient envoyés à une autre adresse. Ils y partiront dès qu’elle aura été confirmée depuis cette autre adresse.',
      ),
      p('Si c’était vous, vous n’avez rien à faire ici.'),
      p(
        'Si ce n’était pas vous, arrêtez ce changement : nos mails continueront d’arriver ici, ou y arriveront de nouveau si l’autre adresse a été confirmée entre-temps. C’est possible jusqu’au ',
        strong(longMoment(a.deadline, a.timeZone, 'fr')),
        '.',
      ),
      button('Ce n’était pas moi', a.stopUrl),
    ],
    why: `Vous recevez ce message parce qu’une autre adresse mail a été demandée sur votre page du programme ${a.cohortName}.`,
  }),
};

export const addressAsked = defineDirectMail('addressAsked', words);
