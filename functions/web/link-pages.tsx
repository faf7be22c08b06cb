import type { Locale } from '../locales/locale.ts';
import { webCatalogue } from './catalogue.ts';
import { PostButton } from './components/button.tsx';
import { type HrContact, Layout, renderPage } from './layout.tsx';
import { messagePage } from './message-page.tsx';
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
    action: <PostButton action={action}>{text.expiredSend}</PostButton>,
  });
}

/** After asking for a new link: the same words whether or not one was sent. */
export function freshLinkPage(layout: LinkPageProps): string {
  const text = webCatalogue[layout.locale];
  return messagePage({ ...layout, title: text.freshLinkTitle, paragraphs: [text.freshLinkLead] });
}

/**
 * A link nobody knows (404): foreign, altered or of an erased person. Constant and in both languages, since
 * nothing is known of the reader, and so that it tells nothing.
 */
export const UNKNOWN_LINK_PAGE: string = renderPage(
  <Layout locale="en" title="This link does not work / Ce lien ne fonctionne pas">
    <h1>
      This link does not work <span lang="fr">Ce lien ne fonctionne pas</span>
    </h1>
    <p>
      Perhaps your mail program cut it. Open it again from the mail, or copy the whole address. If that does
      not help, reply to the mail: HR will answer you.
    </p>
    <p lang="fr">
      Votre messagerie l’a peut-être coupé. Ouvrez-le de nouveau depuis le mail, ou copiez l’adresse entière.
      Si cela ne suffit pas, répondez au mail : les RH vous répondront.
    </p>
  </Layout>,
);
