import type { RouteKey } from './route-key.ts';

/**
 * The pages that links in mail open: the path before the token, the function that shows the page, and whether other
 * pages lie below it. It holds values only, so that the CDK app imports no function with it.
 */
export const LINK_PAGES = {
  form: { path: '/f', shownBy: 'form-page', pagesBelow: false },
  myData: { path: '/me', shownBy: 'my-data-page', pagesBelow: true },
  reminders: { path: '/u', shownBy: 'my-data-page', pagesBelow: false },
  pair: { path: '/p', shownBy: 'pair-page', pagesBelow: true },
  calendar: { path: '/c', shownBy: 'my-data-page', pagesBelow: false },
  address: { path: '/a', shownBy: 'my-data-page', pagesBelow: false },
  notThisTime: { path: '/n', shownBy: 'my-data-page', pagesBelow: false },
  board: { path: '/b', shownBy: 'board-page', pagesBelow: true },
  report: { path: '/r', shownBy: 'report-page', pagesBelow: true },
} as const;
export type LinkPage = keyof typeof LINK_PAGES;

/** The address of a page without the host: `/f/TOKEN`. */
export function linkPath(page: LinkPage, token: string): string {
  return `${LINK_PAGES[page].path}/${token}`;
}

/** The routes of every page, with the function that shows it. A GET shows, a HEAD shows nothing, a POST acts. */
export const LINK_ROUTES = Object.values(LINK_PAGES).map(({ path, shownBy, pagesBelow }) => {
  const page = `${path}/{token}` as const;
  const paths = pagesBelow ? [page, `${page}/{proxy+}` as const] : [page];
  return { keys: paths.flatMap((one): RouteKey[] => [`GET ${one}`, `HEAD ${one}`, `POST ${one}`]), shownBy };
});
