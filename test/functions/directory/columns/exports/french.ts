import type { HrExport } from './export.ts';

/** Out of HR and payroll systems that are set to French. */
export const FRENCH_EXPORTS: readonly HrExport[] = [
  {
    system: 'Lucca, export des collaborateurs',
    table: `
Matricule|Prénom|Nom|E-mail professionnel|E-mail personnel|Établissement|Département|Intitulé du poste|Manager (N+1)|Manager fonctionnel|Responsable RH|Date d'entrée|Date de sortie|Type de contrat|Date de fin de contrat|Fin de période d'essai|Date de naissance|Nationalité|Numéro de sécurité sociale
L01|Anne|Blanc|anne.blanc@x.example|a@home.example|Lyon|Ops|Directrice||Eva Vert|Paul Gris|01/04/2019||CDI|||01/02/1975|Française|275026900100123
L02|Luc|Noir|luc.noir@x.example||Lyon|Ops|Responsable|Anne Blanc|Eva Vert|Paul Gris|15/06/2021||CDD|31/12/2027||01/02/1985|Française|185026900100123
L03|Eva|Vert|eva.vert@x.example||Berlin|IT|Ingénieure|Luc Noir||Paul Gris|01/07/2022|31/01/2026|CDI|||01/02/1995|Allemande|295029900100123`,
    taken: {
      id: 'Matricule',
      firstName: 'Prénom',
      lastName: 'Nom',
      email: 'E-mail professionnel',
      site: 'Établissement',
      department: 'Département',
      jobTitle: 'Intitulé du poste',
      managerName: 'Manager (N+1)',
      startedOn: "Date d'entrée",
      leftOn: 'Date de sortie',
    },
    leftOut: {
      demographic: ['E-mail personnel', 'Date de naissance', 'Nationalité', 'Numéro de sécurité sociale'],
      otherPerson: ['Manager fonctionnel', 'Responsable RH'],
      unused: ['Type de contrat', 'Date de fin de contrat'],
    },
  },
  {
    system: 'Silae, extraction des salariés',
    table: `
Matricule salarié|Civilité|Nom d'usage|Nom de naissance|Prénom|NIR|Adresse|Code postal|Ville|E-mail|Date d'ancienneté|Date embauche|Date sortie|Motif sortie|Emploi|Statut|Coefficient|Service|Salaire de base|IBAN
00012|Mme|Blanc|Durand|Anne|275026900100123|1 rue Basse|69002|Lyon|anne.blanc@x.example|01/04/2015|01/04/2019|||Directrice|Cadre|395|Ops|5000|FR7630006000011234567890189
00013|M.|Noir|Noir|Luc|185026900100123|2 rue Basse|69003|Lyon|luc.noir@x.example|15/06/2021|15/06/2021|||Responsable|Cadre|365|Ops|4000|FR7630006000011234567890189
00014|Mme|Vert|Vert|Eva|295029900100123|3 rue Basse|69004|Lyon|eva.vert@x.example|01/07/2022|01/07/2022|31/01/2026|Démission|Technicienne|Non cadre|285|IT|2500|FR7630006000011234567890189`,
    taken: {
      id: 'Matricule salarié',
      firstName: 'Prénom',
      lastName: "Nom d'usage",
      email: 'E-mail',
      startedOn: 'Date embauche',
      leftOn: 'Date sortie',
      jobTitle: 'Emploi',
      grade: 'Coefficient',
      department: 'Service',
    },
    leftOut: {
      demographic: [
        'Civilité',
        'Nom de naissance',
        'NIR',
        'Adresse',
        'Code postal',
        'Salaire de base',
        'IBAN',
      ],
      secondBest: ["Date d'ancienneté"],
      unused: ['Ville', 'Motif sortie', 'Statut'],
    },
  },
  {
    system: 'Cegid, liste des collaborateurs',
    table: `
Matricule RH;Nom et prénom;Adresse e-mail pro;Libellé emploi;Direction;Service;Lieu de travail;Matricule responsable hiérarchique;Nom responsable hiérarchique;Date d’embauche;Situation familiale;Enfants à charge;RQTH;Téléphone pro
C1;BLANC Anne;anne.blanc@x.example;Directrice;Opérations;Atelier;Lyon;;;01/04/2019;Mariée;2;Non;04 00
C2;NOIR Luc;luc.noir@x.example;Responsable;Opérations;Atelier;Lyon;C1;BLANC Anne;15/06/2021;Célibataire;0;Non;04 01
C3;VERT Eva;eva.vert@x.example;Ingénieure;Opérations;Essais;Lyon;C2;NOIR Luc;01/07/2022;Célibataire;0;Oui;04 02`.replaceAll(
      ';',
      '|',
    ),
    taken: {
      id: 'Matricule RH',
      name: 'Nom et prénom',
      email: 'Adresse e-mail pro',
      jobTitle: 'Libellé emploi',
      department: 'Service',
      site: 'Lieu de travail',
      managerId: 'Matricule responsable hiérarchique',
      startedOn: 'Date d’embauche',
    },
    leftOut: {
      demographic: ['Situation familiale', 'Enfants à charge', 'RQTH'],
      secondBest: ['Direction', 'Nom responsable hiérarchique'],
      unused: ['Téléphone pro'],
    },
  },
];
