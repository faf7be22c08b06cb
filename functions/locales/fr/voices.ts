import type { VoicesCatalogue } from '../en/voices.ts';

export const voices: VoicesCatalogue = {
  title: 'Ce que les personnes ont écrit',
  lead: 'Vous lisez ici, avec les noms, ce que les personnes ont écrit dans les formulaires qui annonçaient une lecture par les RH\u00a0:',
  contents: [
    'les objectifs et les réponses à vos propres questions, dans les candidatures et les formulaires suivants',
    'les questions avant le début, les raisons de refuser un binôme ou de partir',
    'les réussites, les exemples et les suggestions, avec ou sans autorisation de les partager',
    'ce qui a changé quelques mois plus tard',
    'les demandes de contact, et les souhaits de devenir mentor ou de recevoir le prochain appel',
  ],
  notHere:
    'Les réponses des responsables et les plans des binômes n’y sont jamais\u00a0: personne aux RH ne les lit.',
  recorded:
    'L’ouverture est inscrite dans l’historique, avec votre nom et l’heure. La page reste ouverte sur cet appareil pendant huit heures au plus.',
  open: 'Ouvrir ce que les personnes ont écrit',
  byForm: 'Formulaire',
  byStage: 'Étape',
  bySide: 'Rôle',
  bySite: 'Site',
  all: 'Tout',
  filter: 'Afficher',
  count: (count) => (count < 2 ? `${count} entrée` : `${count} entrées`),
  nothingYet: 'Personne n’a encore rien écrit.',
  nothingHere: 'Personne n’a rien écrit de ce type.',
  who: 'Personne',
  what: 'Ce qu’elle a écrit',
  where: 'Formulaire',
  readers: 'Qui le lit',
  whyLeaving: 'Raison du départ',
  forms: {
    mentorApplication: 'Candidature de mentor',
    menteeApplication: 'Demande de mentor',
    mentorTraining: 'Confirmation de la formation',
    pairProposal: 'Réponse à une proposition',
    pulse: 'Point d’étape',
    endForm: 'Bilan',
    followUp: 'Suivi à distance',
    withdrawal: 'Demande de départ',
  },
  sides: { mentor: 'Mentor', mentee: 'Personne accompagnée' },
  permissions: {
    withName: 'Partage autorisé, avec le nom',
    withoutName: 'Partage autorisé, sans le nom',
    no: 'À ne pas partager',
  },
};
