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
    'Vous voyez ce qu’il change avant que rien ne soit fait. Un fichier de plus de 2 Mo passe par PUT /cohorts/{id}/people.',
  file: 'Le fichier, tel que votre logiciel l’exporte (CSV, aussi compressé avec gzip)',
  pasted: 'Ou collez-le ici en texte, avec sa ligne d’en-têtes',
  confirmTitle: 'À regarder d’abord',
  confirmYes: 'C’est bien cela\u00a0: montrer ce qui change',
  report: {
    title: 'Ce qui a été compris du fichier',
    ofLaunch: 'Ce qui a été compris du fichier au lancement',
    who: (people, left, withoutAddress) =>
      [
        people === 1
          ? '1 personne peut recevoir des messages.'
          : `${people} personnes peuvent recevoir des messages.`,
        left > 0 && `Pour la ligne hiérarchique seulement\u00a0: ${left} qui ont quitté l’entreprise.`,
        withoutAddress > 0 && `Pour la ligne hiérarchique seulement\u00a0: ${withoutAddress} sans adresse.`,
      ]
        .filter(Boolean)
        .join(' '),
    managers: (withManager, depth, top, topCount) => {
      if (withManager === 0) return 'Aucune personne n’a de responsable.';
      const named = top.join(', ') || `${topCount}`;
      const others = top.length > 0 && topCount > top.length ? ` et ${topCount - top.length} de plus` : '';
      return `${withManager === 1 ? '1 personne a' : `${withManager} personnes ont`} un ou une responsable\u202f; la hiérarchie compte ${depth} niveaux. Au sommet\u00a0: ${named}${others}.`;
    },
    remarks: 'Laissé de côté, ou lu d’une façon parmi plusieurs',
    columns: 'Colonnes',
    header: 'En-tête',
    takenAs: 'Comprise comme',
    example: 'Exemple',
    left: (why) => `laissée de côté\u00a0: ${why}`,
    fields: {
      id: 'identifiant',
      name: 'nom',
      firstName: 'prénom',
      lastName: 'nom de famille',
      email: 'adresse électronique',
      language: 'langue des messages',
      managerId: 'responsable, par identifiant',
      managerEmail: 'responsable, par adresse',
      managerName: 'responsable, par nom',
      manager: 'responsable',
      site: 'site',
      department: 'direction ou service',
      team: 'équipe',
      jobTitle: 'poste',
      grade: 'niveau',
      startedOn: 'premier jour',
      timeZone: 'fuseau horaire',
      spokenLanguages: 'langues parlées',
      status: 'présence dans l’entreprise',
      leftOn: 'dernier jour',
      own: 'colonne à vous, qu’un critère ou une règle nomme',
    },
  },
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
