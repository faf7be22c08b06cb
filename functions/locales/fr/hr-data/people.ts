import type { PeopleCatalogue } from '../../en/hr-data/people.ts';

export const people: PeopleCatalogue = {
  title: 'Personnes',
  pausedTitle: 'Binômes en pause',
  pausedLead:
    'L’une des deux personnes dépend de l’autre. Mettez fin au binôme, et chacune attendra quelqu’un d’autre\u202f; ou corrigez qui encadre qui\u00a0: le binôme reprendra alors de lui-même.',
  endPair: 'Mettre fin à ce binôme',
  find: 'Trouver une personne',
  search: 'Rechercher',
  found: 'Personnes trouvées',
  nobody: 'Personne ne porte ce nom.',
  name: 'Nom',
  email: 'Adresse mail',
  manager: 'Responsable',
  managerId: 'Matricule de la personne responsable (vide\u00a0: personne au-dessus)',
  hasLeft: 'A quitté l’entreprise',
  left: 'Cette personne a quitté l’entreprise',
  show: 'Voir les conséquences',
  correct: (name) => `Corriger la fiche de ${name}`,
  fileTitle: 'Un nouveau fichier des RH',
  fileLead:
    'Collez ici le texte du fichier, avec sa ligne d’en-têtes. Vous voyez ce qu’il change avant que rien ne soit fait. Un fichier plus long passe par PUT /cohorts/{id}/people.',
  file: 'Le fichier, en CSV',
  gone: 'Les personnes absentes du fichier ont quitté l’entreprise',
  nothing: 'Rien ne change.',
  wrongTitle: 'Cela ne peut pas encore être repris',
  back: 'Retour aux personnes',
  underWay: 'Une autre modification est en cours. Réessayez dans une minute.',
  problems: {
    email: (name) => `${name}\u00a0: cette adresse est déjà celle de quelqu’un d’autre, ou n’en est pas une.`,
    managerId: (name) =>
      `${name}\u00a0: la personne responsable n’est pas dans l’annuaire, ou les responsables formeraient une boucle.`,
    id: (name) => `${name}\u00a0: ce matricule y est deux fois.`,
  },
};
