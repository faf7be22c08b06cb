import type { FormsCatalogue } from '../en/forms.ts';
import { manners } from './manners.ts';

const { quoted, colon } = manners;
const about = (label: string) => `${quoted(label)}${colon}`;

export const forms: FormsCatalogue = {
  minutes: (minutes) => (minutes === 1 ? 'Environ 1 minute' : `Environ ${minutes} minutes`),
  optional: '(facultatif)',
  answerUntil: (when) => `Vous pouvez répondre, et modifier vos réponses, jusqu’au ${when}.`,
  answerUntilAll: (when) =>
    `Vous pouvez répondre jusqu’au ${when}. Vous pouvez modifier vos réponses jusqu’à cette date, ou jusqu’à ce que toutes les réponses attendues soient là.`,
  decideUntil: (when) => `Vous pouvez décider jusqu’au ${when}.`,
  goodToKnow: 'Bon à savoir',
  whoReads: 'Qui lit vos réponses',
  upToCharacters: (count) => `${count} caractères au maximum.`,
  between: (min, max) => `De ${min} à ${max}.`,
  choose: 'Choisir',
  rank: (place) => ['Premier choix', 'Deuxième choix', 'Troisième choix'][place - 1] ?? `Choix n° ${place}`,
  noChoice: 'Aucun choix',
  changingAnswers: 'Vous avez déjà répondu. Modifiez ce que vous voulez, puis renvoyez le formulaire.',
  changedMeanwhile:
    'Ces réponses ont été modifiées dans une autre fenêtre après l’ouverture de cette page. Vous voyez ci-dessous ce que vous venez de saisir : renvoyez le formulaire pour remplacer ce qui est enregistré.',

  errorPrefix: 'Erreur : ',
  errorTitle: 'Il y a un problème',
  required: (label) => `${about(label)}répondez à cette question.`,
  requiredChoice: (label) => `${about(label)}choisissez une des réponses.`,
  requiredRow: (label, row) => `${about(label)}choisissez une réponse pour ${quoted(row)}.`,
  requiredConsent: (label) => `${about(label)}cochez la case pour continuer.`,
  unknownChoice: (label) => `${about(label)}choisissez une des réponses proposées sur cette page.`,
  tooFew: (label, min) => `${about(label)}choisissez-en au moins ${min}.`,
  tooMany: (label, max) => `${about(label)}choisissez-en ${max} au maximum.`,
  repeated: (label) => `${about(label)}faites chaque fois un choix différent.`,
  tooLong: (label, max, over) => `${about(label)}${max} caractères au maximum. Il y en a ${over} de trop.`,
  notANumber: (label) => `${about(label)}écrivez un nombre en chiffres.`,
  notWhole: (label) => `${about(label)}écrivez un nombre entier.`,
  tooPrecise: (label, decimals) =>
    `${about(label)}${decimals} ${decimals === 1 ? 'chiffre' : 'chiffres'} au maximum après la virgule.`,
  outOfRange: (label, min, max) => `${about(label)}écrivez un nombre de ${min} à ${max}.`,
  notADate: (label) => `${about(label)}écrivez une date, par exemple 31/03/2027.`,
  tooEarly: (label, day) => `${about(label)}choisissez le ${day} ou un jour suivant.`,
  tooLate: (label, day) => `${about(label)}choisissez le ${day} ou un jour précédent.`,
  notATime: (label) => `${about(label)}écrivez une heure, par exemple 14:30.`,

  confirmationTitle: 'Merci, vos réponses sont enregistrées',
  confirmationChange: (when) => `Vous pouvez modifier vos réponses jusqu’au ${when}.`,
  confirmationChangeAll: (when) =>
    `Vous pouvez modifier vos réponses jusqu’au ${when}, ou jusqu’à ce que toutes les réponses attendues soient là.`,
  confirmationKeepLink: 'Le lien reçu par mail ouvre de nouveau ce formulaire.',
  changeAnswers: 'Modifier mes réponses',
  yourAnswers: 'Vos réponses',
  noAnswer: 'Pas de réponse',
  closedTitle: 'Ce formulaire est fermé',
  closedSince: (when) => `On pouvait y répondre jusqu’au ${when}.`,
  closedAnswered:
    'Vos réponses ont été enregistrées à temps et sont prises en compte. Vous n’avez rien à faire.',
  closedUnanswered:
    'Nous n’avons pas reçu de réponse de votre part. Si vous souhaitez encore dire quelque chose, écrivez aux RH :',
  closedContact: 'Pour toute question, écrivez aux RH :',
  yes: 'Oui',
};
