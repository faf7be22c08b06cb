import type { FormsCatalogue } from '../en/forms.ts';
import { manners } from './manners.ts';

const { quoted, colon } = manners;

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
  answerAgain: (label) => `Répondez à ${quoted(label)} par ce que cette page propose`,
  missingRow: (missing, row) => `${missing}${colon}${quoted(row)}`,
  tooFew: (label, min) => `Sélectionnez au moins ${min} réponses à ${quoted(label)}`,
  tooMany: (label, max) => `Sélectionnez au plus ${max} réponses à ${quoted(label)}`,
  repeated: (label) => `Sélectionnez une réponse différente pour chaque choix de ${quoted(label)}`,
  tooLong: (subject, max, over) =>
    `Raccourcissez ${subject}${colon}${max} caractères au maximum, et il y en a ${over} de trop`,
  notANumber: (subject) => `Écrivez ${subject} en chiffres`,
  notWhole: (subject) => `Écrivez ${subject} sans décimale`,
  tooPrecise: (subject, decimals) =>
    `Écrivez ${subject} avec au plus ${decimals} ${decimals === 1 ? 'chiffre' : 'chiffres'} après la virgule`,
  outOfRange: (subject, min, max) => `Pour ${subject}, écrivez un nombre compris entre ${min} et ${max}`,
  notADate: (subject) => `Indiquez une date réelle pour ${subject}, par exemple 31/03/2027`,
  outsideDays: (subject, earliest, latest) =>
    `Choisissez pour ${subject} une date entre le ${earliest} et le ${latest}`,
  tooEarly: (subject, day) => `Choisissez pour ${subject} le ${day} ou un jour suivant`,
  tooLate: (subject, day) => `Choisissez pour ${subject} le ${day} ou un jour précédent`,
  notATime: (subject) => `Écrivez une heure pour ${subject}, par exemple 14 h 30`,

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
