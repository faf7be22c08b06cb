import type { LeadershipCatalogue } from '../en/leadership.ts';
import { ofName } from './elision.ts';

export const leadership: LeadershipCatalogue = {
  choices: {
    continue: 'À l’identique',
    adjust: 'Avec ces changements',
    discuss: 'Parlons-en',
  },
  title: 'Votre réponse au bilan',
  titleForHr: 'La réponse de la direction au bilan',
  lead: 'Quelle suite donner\u202f? Choisissez un bouton\u00a0: la page suivante montre ce que cela signifie, avant toute décision.',
  leadTalkOnly:
    'Le bilan ne vous demande aucune décision\u00a0: on en sait trop peu pour en fonder une. Si vous souhaitez en parler, dites-le ici aux RH.',
  meansByChanges: 'Quels changements\u202f?',
  note: 'Un mot aux RH (facultatif)',
  noteReaders:
    'Seules les RH le lisent\u00a0: il n’apparaît pas aux autres destinataires du bilan, et personne parmi les mentors, les personnes accompagnées et leurs responsables ne le reçoit.',
  noteTooLong: (over) =>
    over === 1
      ? 'Votre mot aux RH compte un caractère de trop. Rien n’est encore décidé.'
      : `Votre mot aux RH compte ${over} caractères de trop. Rien n’est encore décidé.`,
  stands: (who, choice, when) => `Décision ${ofName(who)}, le ${when}\u00a0: ${choice}.`,
  nobodyYet: 'La direction n’a pas encore décidé.',
  noteOf: (who) => `Le mot ${ofName(who)} aux RH\u00a0:`,
  ownNote: 'Votre mot aux RH\u00a0:',
  changeUntil: (when) =>
    `Elle peut être modifiée ici jusqu’au ${when}. Mentors, personnes accompagnées et responsables la liront alors dans le message sur les résultats.`,
  changeUntilTold:
    'Elle peut être modifiée ici tant que mentors, personnes accompagnées et responsables ne l’ont pas lue dans le message sur les résultats, qui part après la clôture de la cohorte.',
  changeAlways:
    'Elle peut être modifiée ici à tout moment\u00a0: cette cohorte n’a pas de message sur les résultats, et seules les RH sont informées.',
  changeIt: 'Pour la modifier, choisissez un autre bouton, ou le même avec un autre mot aux RH.',
  closed: (when) =>
    `Depuis le ${when}, elle ne peut plus être modifiée ici\u00a0: mentors, personnes accompagnées et responsables reçoivent les résultats. S’il reste quelque chose à dire, écrivez aux RH.`,
  tooLate: 'Il était trop tard\u00a0: votre choix n’a pas été retenu.',
  saidByMentees: {
    goalAttainment: 'Personnes accompagnées ayant atteint au moins la moitié de leurs objectifs',
    wouldDoAgain: 'Personnes accompagnées prêtes à recommencer',
  },
};
