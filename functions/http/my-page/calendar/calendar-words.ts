import type { Locale } from '../../../locales/locale.ts';

interface CalendarWords {
  title: string;
  lead: string;
  secret: string;
  make: string;
  makeNew: string;
  made: string;
  once: string;
  asks: string;
  end: string;
  inCalendar: (what: string, cohort: string) => string;
  planned: string;
  /** That the pair has arranged. */
  meeting: string;
}

/** The words of the room in which somebody has their dates shown by a calendar, and of its entries. */
export const calendarWords: Readonly<Record<Locale, CalendarWords>> = {
  en: {
    title: 'Dates in my calendar',
    lead: 'Calendars such as Outlook, Google or Apple can subscribe to an address. Yours then shows the dates of this programme and the meetings that your pair arranges on its page, and follows when they move. The address works until the last day of the programme.',
    secret:
      'Whoever has the address sees these dates and what the programme is called, and nothing else: no names, no answers. A new address ends the one before.',
    make: 'Make an address',
    makeNew: 'Make a new address',
    made: 'Your address',
    once: 'Copy it now, and add it in your calendar as a calendar from the internet. For your safety it is not shown again.',
    asks: 'There is an address that shows your dates.',
    end: 'End the address',
    inCalendar: (what, cohort) => `${what} (${cohort})`,
    planned: 'This day is a plan, and may move.',
    meeting: 'Meeting of your pair',
  },
  fr: {
    title: 'Les dates dans mon agenda',
    lead: 'Un agenda comme Outlook, Google ou Apple peut s’abonner à une adresse. Le vôtre affiche alors les dates de ce programme et les rencontres convenues sur la page de votre binôme, et les suit si elles changent. L’adresse fonctionne jusqu’au dernier jour du programme.',
    secret:
      'Qui possède l’adresse voit ces dates et le nom du programme, rien d’autre : ni noms, ni réponses. Une nouvelle adresse met fin à la précédente.',
    make: 'Créer une adresse',
    makeNew: 'Créer une nouvelle adresse',
    made: 'Votre adresse',
    once: 'Copiez-la maintenant, puis ajoutez-la dans votre agenda comme agenda provenant d’Internet. Pour votre sécurité, elle ne sera plus affichée.',
    asks: 'Il existe une adresse qui affiche vos dates.',
    end: 'Mettre fin à l’adresse',
    inCalendar: (what, cohort) => `${what} (${cohort})`,
    planned: 'Ce jour est prévisionnel et peut changer.',
    meeting: 'Rencontre de votre binôme',
  },
};
