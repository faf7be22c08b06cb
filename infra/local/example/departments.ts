/** One department of the example company; the first of `teams` is led first. */
export interface Department {
  name: string;
  head: string;
  manager: string;
  jobs: { senior: string; confirmed: string; junior: string };
  teams: readonly string[];
}

export const FRENCH_DEPARTMENTS: readonly Department[] = [
  {
    name: 'Production',
    head: 'Direction industrielle',
    manager: 'Responsable d’atelier',
    jobs: {
      senior: 'Responsable de ligne',
      confirmed: 'Spécialiste méthodes',
      junior: 'Alternance production',
    },
    teams: ['Assemblage', 'Usinage', 'Maintenance', 'Méthodes'],
  },
  {
    name: 'Ventes',
    head: 'Direction commerciale',
    manager: 'Responsable régional des ventes',
    jobs: {
      senior: 'Responsable grands comptes',
      confirmed: 'Ingénieur·e d’affaires',
      junior: 'Alternance ventes',
    },
    teams: ['Grands comptes', 'Distribution', 'Export'],
  },
  {
    name: 'Recherche et développement',
    head: 'Direction technique',
    manager: 'Responsable de programme',
    jobs: { senior: 'Architecte produit', confirmed: 'Ingénieur·e d’études', junior: 'Alternance études' },
    teams: ['Mécanique', 'Électronique', 'Logiciel embarqué', 'Essais'],
  },
  {
    name: 'Finance et informatique',
    head: 'Direction financière',
    manager: 'Responsable de service',
    jobs: { senior: 'Analyste senior', confirmed: 'Analyste', junior: 'Alternance gestion' },
    teams: ['Contrôle de gestion', 'Comptabilité', 'Systèmes d’information'],
  },
  {
    name: 'Logistique et qualité',
    head: 'Direction de la chaîne logistique',
    manager: 'Responsable d’équipe',
    jobs: { senior: 'Pilote de flux', confirmed: 'Spécialiste qualité', junior: 'Alternance logistique' },
    teams: ['Approvisionnement', 'Qualité', 'Expédition'],
  },
];

export const ENGLISH_DEPARTMENTS: readonly Department[] = [
  {
    name: 'Engineering',
    head: 'Director of Engineering',
    manager: 'Engineering Manager',
    jobs: { senior: 'Lead Engineer', confirmed: 'Software Engineer', junior: 'Graduate Engineer' },
    teams: ['Platform', 'Mobile', 'Data', 'Security'],
  },
  {
    name: 'Customer Operations',
    head: 'Director of Operations',
    manager: 'Operations Manager',
    jobs: { senior: 'Service Lead', confirmed: 'Customer Specialist', junior: 'Operations Apprentice' },
    teams: ['Onboarding', 'Support', 'Field Service'],
  },
  {
    name: 'Sales',
    head: 'Sales Director',
    manager: 'Regional Sales Manager',
    jobs: { senior: 'Key Account Manager', confirmed: 'Account Executive', junior: 'Sales Apprentice' },
    teams: ['Enterprise', 'Mid-market', 'Partners'],
  },
  {
    name: 'Finance',
    head: 'Finance Director',
    manager: 'Finance Manager',
    jobs: { senior: 'Senior Analyst', confirmed: 'Analyst', junior: 'Finance Apprentice' },
    teams: ['Planning', 'Accounting'],
  },
];
