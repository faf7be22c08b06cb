import type { WebCatalogue } from '../en/web.ts';

export const web: WebCatalogue = {
  skipToContent: 'Aller au contenu',
  product: 'Mentorat',
  otherLanguage: 'English',
  personalLink: 'Cette page est personnelle. Merci de ne pas transmettre son lien.',
  contact: 'Une question ? Écrivez aux RH :',
  page: (page, pages) => `Page ${page} sur ${pages}`,
  pages: 'Pages',
  previous: 'Précédente',
  next: 'Suivante',
  scrollable: (caption) => `${caption} (défile horizontalement)`,
  done: 'Terminé',
  now: 'En cours',
  coming: 'À venir',
  startSession: {
    board: {
      title: 'Le tableau de bord de cette cohorte',
      lead: 'Il montre des noms et des réponses. Ouvrez-le à l’abri des regards ; il se referme de lui-même après une journée de travail.',
      open: 'Ouvrir le tableau de bord',
    },
    report: {
      title: 'Le bilan de cette cohorte',
      lead: 'Il vous est destiné. Il se referme de lui-même après une journée de travail ; le lien reçu par mail l’ouvre de nouveau.',
      open: 'Ouvrir le bilan',
    },
  },
  sessionEnded: {
    title: 'Cette page s’est refermée',
    lead: 'Elle est restée longtemps sans activité, ou a été ouverte ailleurs. Le lien de votre dernier mail l’ouvre de nouveau.',
  },
};
