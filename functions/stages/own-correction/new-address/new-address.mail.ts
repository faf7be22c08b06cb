import { longMoment } from '../../../locales/dates.ts';
import type { Addressed } from '../../../mail/args.ts';
import { button, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

/** `deadline`: until then the address can be confirmed. */
export type NewAddressArgs = Addressed & { confirmUrl: string; deadline: string };

const words: Template<NewAddressArgs> = {
  en: (a) => ({
    subject: 'Is this your new mail address?',
    preheader: 'Confirm it, so that our mails come here.',
    title: 'Is this your new mail address?',
    body: [
      p(
        `Somebody asked on a personal page of ${a.cohortName} that its mails be sent to this address. If it was you, please confirm it. Until then they go to the address we had so far.`,
      ),
      p('You can confirm it until ', strong(longMoment(a.deadline, a.timeZone, 'en')), '.'),
      button('Look at it', a.confirmUrl),
      p('If it was not you, you need not do anything: without your word no other mail comes here.'),
    ],
    why: `You receive this mail because this address was given on a personal page of ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Est-ce votre nouvelle adresse mail ?',
    preheader: 'Confirmez-la pour que nos mails y arrivent.',
    title: 'Est-ce votre nouvelle adresse mail ?',
    body: [
      p(
        `Sur une page personnelle du programme ${a.cohortName}, quelqu’un a demandé que les mails soient envoyés à cette adresse. Si c’était vous, confirmez-la, s’il vous plaît. D’ici là, ils partent à l’adresse que nous avions jusqu’ici.`,
      ),
      p('Vous pouvez la confirmer jusqu’au ', strong(longMoment(a.deadline, a.timeZone, 'fr')), '.'),
      button('Voir la demande', a.confirmUrl),
      p(
        'Si ce n’était pas vous, vous n’avez rien à faire : sans votre confirmation, aucun autre mail n’arrivera ici.',
      ),
    ],
    why: `Vous recevez ce message parce que cette adresse a été indiquée sur une page personnelle du programme ${a.cohortName}.`,
  }),
};

export const newAddress = defineDirectMail('newAddress', words);
