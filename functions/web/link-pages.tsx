import { Locale } from '../locales/locale.ts';
import { webCatalogue } from './catalogue.ts';
import { PostButton } from './components/button.tsx';
import { type HrContact, Layout, renderPage } from './layout.tsx';
import { messagePage } from './message-page.tsx';
import { pressFields } from './press.ts';
import type { OtherLanguages } from './view-language.ts';

export interface LinkPageProps {
  readonly locale: Locale;
  readonly cohort?: string | undefined;
  readonly contact?: HrContact | undefined;
  readonly otherLanguages?: OtherLanguages | undefined;
}

/** A link that was valid (410): a new one goes to the address on file, whoever asks. */
export function expiredLinkPage({ action, ...layout }: LinkPageProps & { readonly action: string }): string {
  const text = webCatalogue[layout.locale];
  return messagePage({
    ...layout,
    title: text.expiredTitle,
    paragraphs: [text.expiredLead],
    action: (
      <PostButton action={action} fields={pressFields('ask')}>
        {text.expiredSend}
      </PostButton>
    ),
  });
}

/** After asking for a new link: the same words whether or not one was sent. */
export function freshLinkPage(layout: LinkPageProps): string {
  const text = webCatalogue[layout.locale];
  return messagePage({ ...layout, title: text.freshLinkTitle, paragraphs: [text.freshLinkLead] });
}

/** Of the frame of a page whose reader is not known. */
const FRAME: Locale = 'en';

/** What such a page says, once in each language; a language that is not the frame's is named. */
const UNKNOWN_LINK = Locale.options.map((locale) => {
  const { unknownLinkTitle: title, unknownLinkLead: lead } = webCatalogue[locale];
  return { title, lead, lang: locale === FRAME ? undefined : locale };
});

/**
 * A link nobody knows (404): foreign, altered or of an erased person. Constant and in every language, since
 * nothing is known of the reader, and so that it tells nothing.
 */
export const UNKNOWN_LINK_PAGE: string = renderPage(
  <Layout locale={FRAME} title={UNKNOWN_LINK.map(({ title }) => title).join(' / ')}>
    <h1>
      {UNKNOWN_LINK.map(({ title, lang }) => (
        <span lang={lang}>{title} </span>
      ))}
    </h1>
    {UNKNOWN_LINK.map(({ lead, lang }) => (
      <p lang={lang}>{lead}</p>
    ))}
  </Layout>,
);
