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
  startSession: {
    board: {
      title: 'The board of this cohort',
      lead: 'It shows names and answers. Open it where nobody looks over your shoulder; it closes by itself after a working day.',
      open: 'Open the board',
    },
    report: {
      title: 'The report of this cohort',
      lead: 'It is meant for you. It closes by itself after a working day; the link in your mail opens it again.',
      open: 'Open the report',
    },
  },
  sessionEnded: {
    title: 'This page has closed',
    lead: 'It was idle for long, or was opened elsewhere. The link in your last mail opens it again.',
  },
};
export type WebCatalogue = typeof web;
