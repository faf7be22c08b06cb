import type { DoorCatalogue } from '../en/door.ts';

export const door: DoorCatalogue = {
  pages: {
    board: {
      title: 'Le tableau de bord de cette cohorte',
      what: 'Les RH y suivent la cohorte\u00a0: noms, réponses, décisions.',
    },
    form: {
      title: 'Une décision des RH',
      what: 'Par ce formulaire, les RH prennent une décision qui concerne des personnes de la cohorte.',
    },
    report: { title: 'Le bilan de cette cohorte', what: 'Il est destiné à la direction et aux RH.' },
    pair: {
      title: 'La page de votre binôme',
      what: 'Vous y lisez ce que vous avez écrit en candidatant, et comment vous joindre.',
    },
    myData: {
      title: 'Ma page',
      what: 'Cette page montre ce qui vous est demandé, ce qui vous attend et ce que la cohorte conserve à votre sujet, et permet de quitter le programme.',
    },
  },
  expired: 'Ce lien a expiré.',
  howToEnter:
    'Pour qu’un mail transféré n’ouvre rien, cette page demande un lien à part\u00a0: nous l’envoyons à l’adresse que nous connaissons pour vous, et il fonctionne pendant une heure.',
  ask: 'M’envoyer un lien',
  askedTitle: 'Consultez votre messagerie',
  asked: [
    'Sauf si nous avons dû cesser d’y écrire, un lien part vers l’adresse que nous connaissons pour vous, et vers aucune autre. Il peut mettre quelques minutes à arriver\u202f; regardez aussi parmi les indésirables.',
    'Si vous en avez déjà demandé un depuis moins d’une heure, ouvrez le mail reçu alors, puis de nouveau cette page\u00a0: nous en envoyons un par heure, et quelques-uns par jour.',
    'Si rien n’arrive, répondez au mail dans lequel vous avez trouvé ce lien\u00a0: les RH le liront.',
  ],
  closes: 'La page se referme d’elle-même au bout de huit heures.',
  closesUnlessRemembered:
    'La page se referme d’elle-même au bout de huit heures, sauf si vous faites mémoriser cet appareil.',
  remember: 'Mémoriser cet appareil pendant 30 jours',
  rememberHint:
    'Pas sur un appareil que d’autres utilisent aussi\u00a0: ils pourraient voir et décider à votre place. L’accès peut être révoqué à tout moment sur le tableau de bord, sous «\u202fAppareils\u202f».',
  open: 'Ouvrir sur cet appareil',
  endedTitle: 'Vous avez fermé la session',
  ended:
    'Les pages de cette cohorte sont fermées sur cet appareil. Pour y revenir, utilisez le lien de l’un de nos mails.',
  closedTitle: 'Cette page s’est refermée',
  closed: [
    'Votre envoi n’a pas été pris en compte. La session sur cet appareil est peut-être terminée\u00a0: elle dure huit heures, ou 30 jours sur un appareil mémorisé, et peut être révoquée.',
    'Une fois la page rouverte, revenez à ce que vous aviez rempli et envoyez-le de nouveau.',
  ],
  goOn: 'Rouvrir la page',
  browserOn: (browser, system) => `${browser} sur ${system}`,
  someBrowserOn: (system) => `Un navigateur sur ${system}`,
  unknownDevice: 'Appareil inconnu',
  device: 'Appareil',
  thisDevice: 'cet appareil',
  openedAt: 'Ouvert le',
  openUntil: 'Jusqu’au',
  rememberedUntil: (moment) => `${moment} (mémorisé)`,
};
