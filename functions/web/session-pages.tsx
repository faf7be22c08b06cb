import type { Locale } from '../locales/locale.ts';
import { webCatalogue } from './catalogue.ts';
import { PostButton } from './components/button.tsx';
import type { HrContact } from './layout.tsx';
import { messagePage } from './message-page.tsx';
import type { OtherLanguages } from './view-language.ts';

export interface StartSessionProps {
  readonly locale: Locale;
  readonly what: 'board' | 'report';
  /** Where the link is exchanged for the session's cookie, by POST. */
  readonly action: string;
  readonly cohort: string;
  readonly otherLanguages?: OtherLanguages | undefined;
}

/** Between the link in the mail and the board or the report: a button, which mail scanners' GETs never press. */
export function startSessionPage({ what, action, ...layout }: StartSessionProps): string {
  const text = webCatalogue[layout.locale].startSession[what];
  return messagePage({
    ...layout,
    title: text.title,
    paragraphs: [text.lead],
    action: <PostButton action={action}>{text.open}</PostButton>,
    personal: true,
  });
}

/** Answer to a page of the board without a valid session (403). */
export function sessionEndedPage(locale: Locale, contact?: HrContact): string {
  const text = webCatalogue[locale].sessionEnded;
  return messagePage({ locale, title: text.title, paragraphs: [text.lead], contact });
}
