import type { Locale } from '../../locales/locale.ts';

interface FewerMailsWords {
  reminders: {
    title: string;
    lead: string;
    stop: string;
    stoppedTitle: string;
    stopped: string;
    again: string;
  };
  notThisTime: {
    title: string;
    /** `until`: when the call closes. */
    lead: (until: string) => string[];
    press: string;
    saidTitle: string;
    said: (until: string) => string[];
    takeBack: string;
    closed: string;
    applied: string;
  };
}

/** The words of the pages by which people are written to less. */
export const fewerMailsWords: Readonly<Record<Locale, FewerMailsWords>> = {
  en: {
    reminders: {
      title: 'No more reminders?',
      lead: 'You still get the mails that matter: proposals, invitations, results. Only reminders stop.',
      stop: 'Stop the reminders',
      stoppedTitle: 'No more reminders',
      stopped: 'Done. You will not be reminded any more. The forms stay open until their date.',
      again: 'Remind me again',
    },
    notThisTime: {
      title: 'Not this time?',
      lead: (until) => [
        'Then we do not remind you of this call, nor ask you again if it is extended.',
        `If you change your mind, you can still apply until ${until}, by the link in the mail.`,
      ],
      press: 'Not this time',
      saidTitle: 'Noted: not this time',
      said: (until) => [
        'We do not remind you of this call, nor ask you again if it is extended. That is perfectly fine.',
        `If you change your mind, you can still apply until ${until}, by the link in the mail.`,
      ],
      takeBack: 'Take it back: remind me',
      closed: 'The call has closed. There is nothing you need to do.',
      applied: 'You have applied. To change that, open your application by the link in the mail.',
    },
  },
  fr: {
    reminders: {
      title: 'Ne plus recevoir de rappels\u202f?',
      lead: 'Vous recevrez toujours les messages importants\u00a0: propositions, invitations, résultats. Seuls les rappels cessent.',
      stop: 'Arrêter les rappels',
      stoppedTitle: 'Plus de rappels',
      stopped:
        'C’est fait. Vous ne recevrez plus de rappels. Les formulaires restent ouverts jusqu’à leur date.',
      again: 'Recevoir de nouveau des rappels',
    },
    notThisTime: {
      title: 'Pas cette fois\u202f?',
      lead: (until) => [
        'Nous ne vous enverrons alors aucun rappel de cet appel, et ne vous solliciterons pas de nouveau s’il est prolongé.',
        `Si vous changez d’avis, vous pouvez encore candidater par le lien du message, jusqu’au ${until}.`,
      ],
      press: 'Pas cette fois',
      saidTitle: 'C’est noté\u00a0: pas cette fois',
      said: (until) => [
        'Nous ne vous enverrons aucun rappel de cet appel, et ne vous solliciterons pas de nouveau s’il est prolongé. C’est très bien ainsi.',
        `Si vous changez d’avis, vous pouvez encore candidater par le lien du message, jusqu’au ${until}.`,
      ],
      takeBack: 'Revenir sur ce choix\u00a0: recevoir les rappels',
      closed: 'L’appel est clos. Vous n’avez rien à faire.',
      applied: 'Votre candidature est enregistrée. Pour la modifier, ouvrez-la par le lien du message.',
    },
  },
};
