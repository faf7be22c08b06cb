import type { Locale } from '../../../locales/locale.ts';

interface ApplicationWords {
  title: string;
  lead: string;
  /** While the call is open. */
  open: (until: string) => string;
  closed: string;
}

/** The words of the room in which somebody takes back what they have applied with. */
export const applicationWords: Readonly<Record<Locale, ApplicationWords>> = {
  en: {
    title: 'Withdraw my application',
    lead: 'You can take back an application without giving a reason. It takes effect at once, and a mail confirms it to you.',
    open: (until) =>
      `The call is still open: HR decides on nothing yet and is not told. You can apply again on your page until ${until}.`,
    closed:
      'The call is over: HR no longer decides on your application, and its history says that it was withdrawn. It is not possible to apply again in this programme.',
  },
  fr: {
    title: 'Retirer ma candidature',
    lead: 'Vous pouvez retirer une candidature sans donner de raison. Cela prend effet aussitôt, et un mail vous le confirme.',
    open: (until) =>
      `L’appel est encore ouvert\u00a0: les RH ne décident de rien pour l’instant et n’en sont pas informées. Vous pouvez de nouveau candidater sur votre page jusqu’au ${until}.`,
    closed:
      'L’appel est terminé\u00a0: les RH ne décident plus de votre candidature, et leur historique dit qu’elle a été retirée. Il n’est plus possible de présenter une nouvelle candidature dans ce programme.',
  },
};
