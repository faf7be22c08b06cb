import type { PeopleCatalogue } from '../../en/hr-data/people.ts';

export const people: PeopleCatalogue = {
  title: 'Personnes',
  pausedTitle: 'Binômes en pause',
  pausedLead:
    'L’une des deux personnes dépend de l’autre. Mettez fin au binôme, et chacune attendra un autre binôme\u202f; ou corrigez qui est responsable de qui\u00a0: le binôme reprendra alors de lui-même.',
  wishedTitle: 'Binômes dont une personne souhaite changer',
  wishedLead:
    'Parlez avec la personne qui le souhaite. Si le changement se confirme, mettez fin au binôme\u00a0: les deux apprennent qu’il prend fin, non qui l’a souhaité, et attendent. Relancez ensuite l’appariement depuis la vue d’ensemble.',
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
    'Vous voyez ce qu’il change avant que rien ne soit fait. Envoyez un fichier de plus de 2 Mo par l’API (PUT\u00a0/cohorts/{id}/people).',
  file: 'Le fichier',
  fileHint: 'En CSV, tel que votre logiciel l’exporte\u202f; il peut être compressé avec gzip.',
  pasted: 'Ou collez-le ici en texte, avec sa ligne d’en-têtes',
  confirmTitle: 'À vérifier d’abord',
  confirmYes: 'C’est bien ainsi\u00a0: voir ce qui change',
  report: {
    title: 'Ce qui a été compris du fichier',
    ofLaunch: 'Ce qui a été compris du fichier au lancement',
    who: (people, left, withoutAddress) =>
      [
        people === 1
          ? '1 personne peut recevoir des messages.'
          : `${people} personnes peuvent recevoir des messages.`,
        left > 0 &&
          `${left === 1 ? '1 personne partie est gardée' : `${left} personnes parties sont gardées`} pour la seule ligne hiérarchique.`,
        withoutAddress > 0 &&
          `${withoutAddress === 1 ? '1 personne sans adresse est gardée' : `${withoutAddress} personnes sans adresse sont gardées`} pour la seule ligne hiérarchique.`,
      ]
        .filter(Boolean)
        .join(' '),
    managers: (withManager, depth, top, topCount) => {
      if (withManager === 0) return 'Aucune personne n’a de responsable.';
      const named = top.join(', ') || `${topCount}`;
      const others = top.length > 0 && topCount > top.length ? ` et ${topCount - top.length} de plus` : '';
      return `${withManager === 1 ? '1 personne a' : `${withManager} personnes ont`} un ou une responsable\u202f; la hiérarchie compte ${depth === 1 ? '1 niveau' : `${depth} niveaux`}. Au sommet\u00a0: ${named}${others}.`;
    },
    remarks: 'Laissé de côté, ou à lire de plusieurs façons',
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
      email: 'adresse mail',
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
  corrections:
    'Là où des personnes ont corrigé elles-mêmes leur nom ou leur adresse, prendre ce que dit le fichier',
  gone: 'Les personnes absentes du fichier ont quitté l’entreprise',
  nothingTitle: 'Rien à modifier',
  nothing: 'Tout est déjà ainsi.',
  wrongTitle: 'Ces changements ne peuvent pas encore être appliqués',
  nothingDone: 'Rien n’a été modifié.',
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
