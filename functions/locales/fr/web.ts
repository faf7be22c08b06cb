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
};
