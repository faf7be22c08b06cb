import type { MailWords } from '../en/mail.ts';
import { manners } from './manners.ts';

/** French counts as one whatever is below two. */
const plural = (count: number) => (count < 2 ? '' : 's');
const number = new Intl.NumberFormat(manners.tag);
const hours = (hours: number) => `${number.format(hours)} heure${plural(hours)}`;

export const mail: MailWords = {
  greeting: (name) => `Bonjour ${name},`,
  until: (day, time) => `Jusqu’au ${day}, ${time} : `,
  youHaveUntil: (moment) => `Vous avez jusqu’au ${moment}.`,
  takes: (minutes) => (minutes === 1 ? 'Il suffit d’une minute.' : `Comptez environ ${minutes} minutes.`),
  openUntil: 'Merci de répondre d’ici au ',
  whoReads: 'Qui lit vos réponses ? ',
  question: (hrName) => `Une question ? Répondez simplement à ce message : ${hrName} vous lira.`,
  ownWords: {
    mentor: 'Ce que cette personne veut accomplir, avec ses mots\u00a0:',
    mentee: 'Ce que cette personne aimerait apporter, avec ses mots\u00a0:',
  },
  buttonAbout: (button, name) => `${button} : ${name}`,
  pairPage: (pairs) => (pairs === 1 ? 'La page de votre binôme' : 'Les pages de vos binômes'),
  myData: 'Mes données, et comment quitter le programme',
  noMoreReminders: 'Ne plus recevoir de rappels',
  remindersAgain: 'Vous ne recevez pas de rappels : en recevoir de nouveau',

  training: {
    ahead: (length) => `Avant votre première rencontre, merci de suivre la formation : ${hours(length)}.`,
    open: 'Ouvrir la formation',
  },
  pairMeeting: {
    title: (partnerName) => `Mentorat : ${partnerName}`,
    description:
      'Une rencontre de votre binôme. Déplacez-la ou annulez-la sur la page du binôme, pour les deux agendas.',
  },

  kickoff: {
    title: (cohortName) => `${cohortName} : lancement`,
    description:
      'Le lancement du programme de mentorat. Questions : répondez au message qui accompagne cette invitation.',
  },

  hours,
  people: (people) => `${number.format(people)} personne${plural(people)}`,
  cadence: (days) =>
    days === 7
      ? 'une fois par semaine'
      : days === 14
        ? 'toutes les deux semaines'
        : days >= 28 && days <= 31
          ? 'une fois par mois'
          : `tous les ${days} jours`,
  months: (weeks) => {
    const months = Math.max(1, Math.round(weeks / (365.25 / 12 / 7)));
    return `environ ${months} mois`;
  },
};
