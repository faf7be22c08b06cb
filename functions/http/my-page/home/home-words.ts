import type { Locale } from '../../../locales/locale.ts';
import type { DateKind } from './dates-ahead.ts';

interface HomeWords {
  title: string;
  asked: string;
  nothingAsked: string;
  form: string;
  until: string;
  action: string;
  open: string;
  change: string;
  part: string;
  noPart: string;
  pairPage: (partner: string) => string;
  ahead: string;
  aheadPlanned: string;
  dates: Record<DateKind, string>;
  more: string;
  leave: string;
}

/** The words of the page on which somebody sees what they take part in. */
export const homeWords: Readonly<Record<Locale, HomeWords>> = {
  en: {
    title: 'My page',
    asked: 'Asked of you now',
    nothingAsked: 'Nothing at the moment.',
    form: 'Form',
    until: 'Open until',
    action: 'What you can do',
    open: 'Open',
    change: 'Change my answers',
    part: 'What you take part in',
    noPart: 'You have no part in this programme at the moment.',
    pairPage: (partner) => `Open the page of your pair with ${partner}`,
    ahead: 'Dates ahead',
    aheadPlanned: 'The kickoff is not fixed yet: until then these days are a plan, and may move.',
    dates: {
      kickoff: 'Kickoff',
      pulse: 'We ask how it goes',
      endForms: 'We ask you to look back',
      end: 'Last day of the programme',
    },
    more: 'More',
    leave: 'Leave the programme',
  },
  fr: {
    title: 'Ma page',
    asked: 'Ce qui vous est demandé maintenant',
    nothingAsked: 'Rien pour le moment.',
    form: 'Formulaire',
    until: 'Ouvert jusqu’au',
    action: 'Ce que vous pouvez faire',
    open: 'Ouvrir',
    change: 'Modifier mes réponses',
    part: 'Ce à quoi vous participez',
    noPart: 'Vous n’avez pas de rôle dans ce programme pour le moment.',
    pairPage: (partner) => `Ouvrir la page de votre binôme avec ${partner}`,
    ahead: 'Dates à venir',
    aheadPlanned:
      'La date du lancement n’est pas encore fixée\u00a0: jusque-là, ces jours sont prévisionnels et peuvent changer.',
    dates: {
      kickoff: 'Lancement',
      pulse: 'Nous vous demandons comment cela se passe',
      endForms: 'Nous vous demandons votre bilan',
      end: 'Dernier jour du programme',
    },
    more: 'Et aussi',
    leave: 'Quitter le programme',
  },
};
