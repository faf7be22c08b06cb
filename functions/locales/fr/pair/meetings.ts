import type { PairMeetingsCatalogue } from '../../en/pair/meetings.ts';

export const pairMeetings: PairMeetingsCatalogue = {
  title: 'Vos rencontres',
  next: 'Votre prochaine rencontre',
  nextNone: 'Aucune rencontre n’est fixée.',
  asFile: 'La télécharger pour votre agenda',
  byYou: 'Fixée par vous.',
  by: (name) => `Fixée par ${name}.`,
  callOff: 'Annuler la rencontre',
  callOffSure: (partner) => `Oui, l’annuler. Un message nous parvient, à ${partner} et à moi.`,
  noted: 'Vos rencontres passées',
  none: 'Vous n’avez pas encore noté de rencontre.',
  lasting: (minutes) => `${minutes} minutes`,
  you: 'Vous',
  wrote: (who, lasting, line) =>
    line === undefined ? `${who}\u00a0: ${lasting}` : `${who}\u00a0: ${lasting}. ${line}`,
  latestOnly: 'Voici les dix dernières.',
  takeBack: 'Retirer ma note',
  takeBackSure: 'Oui, retirer ce que j’ai noté pour ce jour. Je pourrai le noter à nouveau.',
  refused: {
    otherNote:
      'Vous avez déjà noté autre chose pour ce jour. Retirez d’abord cette note si vous voulez la modifier.',
    changed: 'La date a changé entre-temps. Voici où vous en êtes\u00a0: rien n’a été écrasé.',
    gone: 'Cette rencontre a été modifiée ou annulée entre-temps. Voici où vous en êtes.',
    past: 'Choisissez un jour et une heure à venir',
  },
};
