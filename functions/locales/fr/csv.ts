import type { CsvCatalogue } from '../en/csv.ts';

export const csv: CsvCatalogue = {
  participation: {
    personId: 'Personne',
    name: 'Nom',
    email: 'Adresse électronique',
    side: 'Rôle',
    status: 'Statut',
    appliedOn: 'Candidature le',
    trainedOn: 'Formation le',
    partner: 'Binôme avec',
    pairStatus: 'Statut du binôme',
    pairedOn: 'En binôme le',
    endedOn: 'Fin le',
    formsSent: 'Formulaires envoyés',
    formsAnswered: 'Formulaires remplis',
  },
  role: { mentor: 'Mentor', mentee: 'Personne accompagnée' },
  figures: {
    part: 'Partie',
    figure: 'Chiffre',
    value: 'Valeur',
    lowest: 'Au moins',
    highest: 'Au plus',
    of: 'Sur',
    asked: 'Interrogés',
    target: 'Cible',
    verdict: 'Verdict',
    note: 'Remarque',
  },
};
