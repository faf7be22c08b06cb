import { longMoment } from '../../../locales/dates.ts';
import type { Participant } from '../../../mail/args.ts';
import { button, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

export type FreshLinkArgs = Participant & { url: string; deadline?: string };

const words: Template<FreshLinkArgs> = {
  en: (a) => ({
    subject: 'Your new link',
    preheader: 'You asked for a new link to a form. Here it is.',
    title: 'Here is your new link',
    body: [
      p('The link you opened had expired, and a new one was asked for on its page.'),
      button('Open the form', a.url),
      ...(a.deadline === undefined
        ? []
        : [p('The form is open until ', strong(longMoment(a.deadline, a.timeZone, 'en')), '.')]),
      p(
        'Was it not you? Then somebody has opened an old mail of yours. There is nothing you need to do: we send links to this address only.',
      ),
    ],
    why: `You receive this mail because a new link was asked for in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Votre nouveau lien',
    preheader: 'Vous avez demandé un nouveau lien vers un formulaire. Le voici.',
    title: 'Voici votre nouveau lien',
    body: [
      p('Le lien ouvert avait expiré, et un nouveau a été demandé sur sa page.'),
      button('Ouvrir le formulaire', a.url),
      ...(a.deadline === undefined
        ? []
        : [p('Le formulaire est ouvert jusqu’au ', strong(longMoment(a.deadline, a.timeZone, 'fr')), '.')]),
      p(
        'Ce n’était pas vous ? Alors quelqu’un a ouvert un ancien message qui vous était adressé. Vous n’avez rien à faire : nous n’envoyons de lien qu’à cette adresse.',
      ),
    ],
    why: `Vous recevez ce message parce qu’un nouveau lien a été demandé dans le programme ${a.cohortName}.`,
  }),
};

export const freshLink = defineDirectMail('freshLink', words);
