import type { PeopleCatalogue } from '../../en/hr-data/people.ts';

export const people: PeopleCatalogue = {
  title: 'Personnes',
  pausedTitle: 'Binômes en pause',
  pausedLead:
    'L’une des deux personnes dépend de l’autre. Mettez fin au binôme, et chacune attendra un autre binôme\u202f; ou corrigez qui est responsable de qui\u00a0: le binôme reprendra alors de lui-même.',
  endPair: 'Mettre fin à ce binôme',
  find: 'Trouver une personne',
  search: 'Rechercher',
  found: 'Personnes trouvées',
  nobody: 'Aucun résultat.',
  name: 'Nom',
  email: 'Adresse mail',
  manager: 'Responsable',
  managerId: 'Matricule de la personne responsable',
  managerHint: 'À laisser vide au sommet de la hiérarchie.',
  hasLeft: 'A quitté l’entreprise',
  left: 'Cette personne a quitté l’entreprise',
  show: 'Voir les conséquences',
  correct: (name) => `Fiche à corriger\u00a0: ${name}`,
  fileTitle: 'Un nouveau fichier RH',
  fileLead:
    'Collez ici le texte du fichier, avec sa ligne d’en-têtes. Vous voyez ce qu’il change avant que rien ne soit fait. Envoyez un fichier plus volumineux par l’API (PUT\u00a0/cohorts/{id}/people).',
  file: 'Le fichier, en CSV',
  gone: 'Les personnes absentes du fichier ont quitté l’entreprise',
  nothingTitle: 'Rien à modifier',
  nothing: 'Tout est déjà ainsi.',
  wrongTitle: 'Ces changements ne peuvent pas encore être appliqués',
  nothingDone: 'Rien n’a été modifié.',
  confirmTitle: 'À confirmer',
  confirmLead: 'Corrigez le fichier, ou confirmez que c’est bien ainsi.',
  isRight: 'C’est bien ainsi',
  back: 'Retour aux personnes',
  underWay: 'Une autre modification est en cours. Réessayez dans une minute.',
  problems: {
    name: 'Indiquez un nom.',
    email: (name) =>
      `${name}\u00a0: cette adresse est déjà celle de quelqu’un d’autre, ou n’est pas une adresse mail.`,
    managerId: (name) =>
      `${name}\u00a0: la personne responsable n’est pas dans l’annuaire, ou les responsables formeraient une boucle.`,
    id: (name) => `${name}\u00a0: ce matricule y figure deux fois.`,
  },
};
