import type { Locale } from '../../locales/locale.ts';

interface Said {
  title: string;
  lead: string;
}

interface AddressWords {
  confirmed: Said;
  stopped: Said;
  /** Where it can neither be confirmed nor stopped any more. */
  over: Said;
}

/** What became of a new address, by language. */
export const addressWords: Readonly<Record<Locale, AddressWords>> = {
  en: {
    confirmed: {
      title: 'The address is confirmed',
      lead: 'The mails of this programme are sent to this address from now on.',
    },
    stopped: {
      title: 'The address of before stays',
      lead: 'The mails of this programme are sent to the address of before.',
    },
    over: {
      title: 'This is over',
      lead: 'This change of an address can no longer be confirmed or stopped: its time is up, or something else was done meanwhile. Where mails go to is shown on your page, and can be changed there.',
    },
  },
  fr: {
    confirmed: {
      title: 'L’adresse est confirmée',
      lead: 'Les mails de ce programme partent désormais à cette adresse.',
    },
    stopped: {
      title: 'L’adresse précédente est gardée',
      lead: 'Les mails de ce programme partent à l’adresse précédente.',
    },
    over: {
      title: 'C’est terminé',
      lead: 'Ce changement d’adresse ne peut plus être confirmé ni arrêté\u00a0: le délai est passé, ou autre chose a été fait entre-temps. Votre page indique à quelle adresse partent les mails, et permet d’en changer.',
    },
  },
};
