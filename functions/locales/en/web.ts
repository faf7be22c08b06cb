/** What every page says around its content. */
export const web = {
  skipToContent: 'Skip to content',
  product: 'Mentoring',
  otherLanguage: 'Français',
  personalLink: 'This page belongs to you. Please do not forward its link.',
  contact: 'Questions? Write to HR:',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  scrollable: (caption: string) => `${caption} (scrolls sideways)`,
  done: 'Done',
  now: 'Now',
  coming: 'To come',
};
export type WebCatalogue = typeof web;
