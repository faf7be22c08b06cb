import type { FormsCatalogue } from '../en/forms.ts';

export const forms: FormsCatalogue = {
  minutes: (minutes) => (minutes === 1 ? 'Environ 1 minute' : `Environ ${minutes} minutes`),
  optional: '(facultatif)',
  answerUntil: (when) => `Vous pouvez répondre, et modifier vos réponses, jusqu’au ${when}.`,
  decideUntil: (when) => `Vous pouvez répondre jusqu’au ${when}, une seule fois.`,
  goodToKnow: 'Bon à savoir',
  whoReads: 'Qui lit vos réponses',
  upToCharacters: (count) => `${count} caractères au maximum.`,
  between: (min, max) => `De ${min} à ${max}.`,
  choose: 'Choisir',
  chooseUpTo: (count) => `Choisissez-en ${count} au maximum.`,
  chooseAtLeast: (count) => `Choisissez-en au moins ${count}.`,
  chooseBetween: (min, max) => `Choisissez-en de ${min} à ${max}.`,
  rank: (place) => ['Premier choix', 'Deuxième choix', 'Troisième choix'][place - 1] ?? `Choix n° ${place}`,
  noChoice: 'Aucun choix',
  changingAnswers: 'Vous avez déjà répondu. Modifiez ce que vous voulez, puis renvoyez le formulaire.',
  changedMeanwhile:
    'Ces réponses ont été modifiées dans une autre fenêtre après l’ouverture de cette page. Vous voyez ci-dessous ce que vous venez de saisir : renvoyez le formulaire pour remplacer ce qui est enregistré.',
  typedAnswerOf: (label, end) => `${label} : ${end}`,

  errorPrefix: 'Erreur : ',
  errorTitle: 'Il y a un problème',
  required: (label) => `« ${label} » : répondez à cette question.`,
  requiredChoice: (label) => `« ${label} » : choisissez une des réponses.`,
  requiredRow: (label, row) => `« ${label} » : choisissez une réponse pour « ${row} ».`,
  requiredConsent: (label) => `« ${label} » : cochez la case pour continuer.`,
  unknownChoice: (label) => `« ${label} » : choisissez une des réponses proposées sur cette page.`,
  tooFew: (label, min) => `« ${label} » : choisissez-en au moins ${min}.`,
  tooMany: (label, max) => `« ${label} » : choisissez-en ${max} au maximum.`,
  repeated: (label) => `« ${label} » : faites chaque fois un choix différent.`,
  gap: (label) => `« ${label} » : commencez par votre premier choix et n’en sautez aucun.`,
  tooLong: (label, max, over) => `« ${label} » : ${max} caractères au maximum. Il y en a ${over} de trop.`,
  notANumber: (label) => `« ${label} » : écrivez un nombre en chiffres.`,
  notWhole: (label) => `« ${label} » : écrivez un nombre entier.`,
  tooPrecise: (label, decimals) =>
    `« ${label} » : ${decimals} ${decimals === 1 ? 'chiffre' : 'chiffres'} au maximum après la virgule.`,
  outOfRange: (label, min, max) => `« ${label} » : écrivez un nombre de ${min} à ${max}.`,
  notADate: (label) => `« ${label} » : écrivez une date, par exemple 31/03/2027.`,
  tooEarly: (label, day) => `« ${label} » : choisissez le ${day} ou un jour suivant.`,
  tooLate: (label, day) => `« ${label} » : choisissez le ${day} ou un jour précédent.`,
  notATime: (label) => `« ${label} » : écrivez une heure, par exemple 14:30.`,

  confirmationTitle: 'Merci, vos réponses sont enregistrées',
  confirmationChange: (when) => `Vous pouvez modifier vos réponses jusqu’au ${when}.`,
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
  expiredTitle: 'Ce lien a expiré',
  expiredLead:
    'Pour votre sécurité, les liens de nos mails ne fonctionnent que pendant un temps limité. Nous pouvons vous en envoyer un nouveau, à l’adresse que nous connaissons et à aucune autre.',
  expiredSend: 'M’envoyer un nouveau lien',
  freshLinkTitle: 'Consultez votre messagerie',
  freshLinkLead:
    'Si ce formulaire est encore ouvert, un mail avec un nouveau lien part vers l’adresse que nous connaissons pour vous.',
  tooLargeTitle: 'Vos réponses sont trop longues',
  tooLargeLead:
    'Rien n’a été enregistré. Revenez en arrière, raccourcissez les textes les plus longs et renvoyez le formulaire.',
  tooManyTitle: 'Merci de patienter un peu',
  tooManyLead:
    'Ce formulaire a été envoyé trop de fois. Ce qui était enregistré est conservé. Réessayez dans une heure.',
  badRequestTitle: 'Nous n’avons pas pu lire ce formulaire',
  badRequestLead: 'Rien n’a été enregistré. Revenez en arrière, rechargez la page et renvoyez le formulaire.',
  failureTitle: 'Un problème est survenu de notre côté',
  failureLead:
    'Votre envoi n’a peut-être pas été enregistré. Ouvrez de nouveau le lien reçu par mail dans quelques minutes pour vérifier.',
  yes: 'Oui',
};
