import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Locale } from '../locales/locale.ts';
import { mannersOf } from '../locales/manners.ts';
import { isolated, withIsolatesAsElements } from '../text/isolated.ts';
import { webCatalogue } from './catalogue.ts';
import { PostButton } from './components/button.tsx';
import { pressFields } from './press.ts';
import { FORM_STYLE, STYLE } from './style.ts';
import { inLanguage, type OtherLanguages } from './view-language.ts';

export interface HrContact {
  readonly name: string;
  readonly email: string;
}

export interface LayoutProps {
  readonly locale: Locale;
  /** Of the window: the page's heading, after "Error: " where something is wrong. */
  readonly title: string;
  /** Name of the cohort, in the masthead and after the window's title. */
  readonly cohort?: string | undefined;
  /** Where the same page stands in the other languages (`?lang=fr`); it only changes the view. */
  readonly otherLanguages?: OtherLanguages | undefined;
  /** HR's pages with tables take the whole width; texts and forms stay narrow enough to read. */
  readonly wide?: boolean | undefined;
  /** A form on a page of its own, without tables or figures: it does without their style, and may be long. */
  readonly formAlone?: boolean | undefined;
  readonly contact?: HrContact | undefined;
  /** Says that the link is personal: on every page that opens by one. */
  readonly personal?: boolean | undefined;
  /** On every page behind the door: where its button is posted that ends the session on this device. */
  readonly endSession?: string | undefined;
}

/** The frame of every page. The children hold its one `h1`. Turn it into text with {@link renderPage}. */
export function Layout(props: PropsWithChildren<LayoutProps>) {
  const { locale, title, cohort, otherLanguages = [], wide, formAlone } = props;
  const { contact, personal, endSession, children } = props;
  const text = webCatalogue[locale];
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <title>{[title, cohort ?? text.product].join(' – ')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <style dangerouslySetInnerHTML={{ __html: formAlone ? FORM_STYLE : STYLE }} />
      </head>
      <body class={wide ? 'wide' : undefined}>
        <a class="skip" href="#content">
          {text.skipToContent}
        </a>
        <header class="masthead">
          <div>
            <p class="brand">
              <span class="mark" aria-hidden="true" />
              <span>{cohort ?? text.product}</span>
            </p>
            {otherLanguages.length > 0 && (
              <div class="languages">
                {otherLanguages.map(({ locale: other, href }) => (
                  <a class="language" href={href} lang={other} hreflang={other}>
                    {mannersOf[other].name}
                  </a>
                ))}
              </div>
            )}
          </div>
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        {(contact !== undefined || personal || endSession !== undefined) && (
          <footer class="footer">
            <div>
              {contact !== undefined && (
                <p>
                  {text.contact} <a href={`mailto:${contact.email}`}>{isolated(contact.name)}</a>
                </p>
              )}
              {personal && <p>{text.personalLink}</p>}
              {endSession !== undefined && (
                <PostButton
                  slim
                  tone="secondary"
                  action={inLanguage(endSession, locale)}
                  fields={pressFields('end')}
                >
                  {text.endSession}
                </PostButton>
              )}
            </div>
          </footer>
        )}
      </body>
    </html>
  );
}

/**
 * A {@link Layout} as the text of a response, with each name that was isolated in `<bdi>`. Components are synchronous:
 * none reads anything.
 */
export function renderPage(page: Child): string {
  return `<!DOCTYPE html>${withIsolatesAsElements(String(page))}`;
}
