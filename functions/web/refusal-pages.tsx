import { webCatalogue } from './catalogue.ts';
import type { LinkPageProps } from './link-pages.tsx';
import { messagePage } from './message-page.tsx';

/** Why a POST was not even looked at, or could not be dealt with. */
export type Refusal = 'badRequest' | 'tooLarge' | 'tooMany' | 'failure';

/** The status that goes with each. */
export const REFUSAL_STATUS: Readonly<Record<Refusal, number>> = {
  badRequest: 400,
  tooLarge: 413,
  tooMany: 429,
  failure: 500,
};

/** Says what happened to what was sent, and what to do. Never what went wrong inside. */
export function refusalPage(refusal: Refusal, layout: LinkPageProps): string {
  const text = webCatalogue[layout.locale];
  return messagePage({
    ...layout,
    title: text[`${refusal}Title`],
    paragraphs: [text[`${refusal}Lead`]],
  });
}
