import type { Locale } from '../../../locales/locale.ts';
import { mannersOf } from '../../../locales/manners.ts';
import type { Addressed, Participant } from '../../../mail/args.ts';
import { button, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

/** What lies behind the door: HR's board and forms, the report, what is kept about a participant. */
type Opens = 'board' | 'form' | 'report' | 'myData' | 'pair';

/** HR and leadership have no page of their own data: only a participant is led there. */
export type DoorLinkArgs = Addressed &
  Partial<Participant> & {
    opens: Opens;
    url: string;
    /** What the form is called, where it is one. */
    form?: string;
  };

type Words = Record<Opens, { subject: string; what: string; button: string }>;

const WORDS: Record<Locale, Words> = {
  en: {
    board: { subject: 'Your link to the board, for one hour', what: 'the board', button: 'Open the board' },
    form: { subject: 'Your link to the form, for one hour', what: 'the form', button: 'Open the form' },
    report: {
      subject: 'Your link to the report, for one hour',
      what: 'the report',
      button: 'Open the report',
    },
    myData: { subject: 'Your link to your data, for one hour', what: 'your data', button: 'Open my data' },
    pair: {
      subject: 'Your link to the page of your pair, for one hour',
      what: 'the page of your pair',
      button: 'Open the page of my pair',
    },
  },
  fr: {
    board: {
      subject: 'Votre lien vers le tableau de bord, pour une heure',
      what: 'le tableau de bord',
      button: 'Ouvrir le tableau de bord',
    },
    form: {
      subject: 'Votre lien vers le formulaire, pour une heure',
      what: 'le formulaire',
      button: 'Ouvrir le formulaire',
    },
    report: {
      subject: 'Votre lien vers le bilan, pour une heure',
      what: 'le bilan',
      button: 'Ouvrir le bilan',
    },
    myData: {
      subject: 'Votre lien vers vos données, pour une heure',
      what: 'vos données',
      button: 'Ouvrir mes données',
    },
    pair: {
      subject: 'Votre lien vers la page de votre binôme, pour une heure',
      what: 'la page de votre binôme',
      button: 'Ouvrir la page de mon binôme',
    },
  },
};

const words: Template<DoorLinkArgs> = {
  en: (a) => {
    const { subject, what, button: label } = WORDS.en[a.opens];
    return {
      subject: a.form === undefined ? subject : `${a.form}${mannersOf.en.colon}link for one hour`,
      preheader: `You asked for it. It opens ${what} on the device you are using.`,
      title: 'Here is the link you asked for',
      body: [
        p(
          `It works for one hour. Its page has a button that opens ${what} on the device you are using: after that, the links in our other mails lead straight there from this device, as long as its session lasts.`,
        ),
        button(label, a.url),
        p(
          'You did not ask for it? Then somebody has opened another mail of yours. You need not do anything: the link went to this address only. Please do not forward it.',
        ),
      ],
      why: `You receive this mail because a link was asked for in ${a.cohortName}.`,
    };
  },
  fr: (a) => {
    const { subject, what, button: label } = WORDS.fr[a.opens];
    return {
      subject: a.form === undefined ? subject : `${a.form}${mannersOf.fr.colon}lien pour une heure`,
      preheader: `Vous l’avez demandé. Il ouvre ${what} sur l’appareil que vous utilisez.`,
      title: 'Voici le lien demandé',
      body: [
        p(
          `Il fonctionne pendant une heure. Sa page comporte un bouton qui ouvre ${what} sur l’appareil que vous utilisez : ensuite, tant que la session dure, les liens de nos autres messages y mènent directement depuis cet appareil.`,
        ),
        button(label, a.url),
        p(
          'Vous n’avez rien demandé ? Alors quelqu’un a ouvert un autre message qui vous était adressé. Vous n’avez rien à faire : le lien n’est parti qu’à cette adresse. Merci de ne pas le transmettre.',
        ),
      ],
      why: `Vous recevez ce message parce qu’un lien a été demandé dans le programme ${a.cohortName}.`,
    };
  },
};

export const doorLink = defineDirectMail('doorLink', words);
