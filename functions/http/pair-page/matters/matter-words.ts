import type { Locale } from '../../../locales/locale.ts';

interface MatterWords {
  title: string;
  lead: string;
  told: (moment: string) => string;
  toldLead: string;
  yourWords: string;
  unsent: string;
  unsentLead: string;
}

/** The words around what one of a pair asks HR for. */
export const matterWords: Readonly<Record<Locale, MatterWords>> = {
  en: {
    title: 'If something is not right',
    lead: 'Say it early. Each of these goes to HR, and to nobody else.',
    told: (moment) => `HR has known since ${moment}`,
    toldLead:
      'It stands on the board of HR until somebody there has dealt with it. To add something, write to HR directly.',
    yourWords: 'What you wrote',
    unsent: 'This has not been sent',
    unsentLead: 'HR knew of the matter already. Send what you have just typed to HR directly:',
  },
  fr: {
    title: 'Si quelque chose ne va pas',
    lead: 'Dites-le tôt. Chacune de ces demandes va aux RH, et à personne d’autre.',
    told: (moment) => `Les RH le savent depuis le ${moment}`,
    toldLead:
      'Votre demande figure sur le tableau de bord des RH jusqu’à ce que quelqu’un s’en soit occupé. Pour ajouter quelque chose, écrivez-leur directement.',
    yourWords: 'Ce que vous avez écrit',
    unsent: 'Ceci n’a pas été envoyé',
    unsentLead:
      'Les RH avaient déjà votre demande. Envoyez-leur directement ce que vous venez de saisir\u00a0:',
  },
};
