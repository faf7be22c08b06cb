import type { Locale } from '../../locales/locale.ts';
import { LinkButton, PostButton, SubmitButton } from '../../web/components/button.tsx';
import { HiddenFields } from '../../web/components/hidden-fields.tsx';
import { QuestionsForm } from '../../web/components/questions-form.tsx';
import type { LinkPage } from '../../web/link-routes.ts';
import { messagePage } from '../../web/message-page.tsx';
import { pressFields } from '../../web/press.ts';
import type { OtherLanguages } from '../../web/view-language.ts';
import { doorWords } from './door-words.ts';

/** What lies behind the door. */
export type PageBehindDoor = Exclude<LinkPage, 'reminders' | 'notThisTime' | 'calendar' | 'address'>;

interface DoorPageProps {
  readonly locale: Locale;
  readonly page: PageBehindDoor;
  readonly cohort: string;
  readonly otherLanguages: OtherLanguages;
  /** Where the page itself stands: its buttons are posted there. */
  readonly action: string;
}

/** The field of the box by which HR has a device remembered. */
export const REMEMBER_BOX = 'remember';

/**
 * What a mail's link shows: what is here, and a button that writes to the address on file. Whoever was handed the mail
 * sees no more than the cohort's name.
 */
export function askPage({ page, action, expired, ...layout }: DoorPageProps & { expired: boolean }): string {
  const words = doorWords[layout.locale];
  const { title, what } = words.pages[page];
  return messagePage({
    ...layout,
    title,
    paragraphs: [...(expired ? [words.expired] : []), what, words.howToEnter],
    action: (
      <PostButton action={action} fields={pressFields('ask')}>
        {words.ask}
      </PostButton>
    ),
  });
}

/** After asking: the same words whether or not a mail was sent. */
export function askedPage({ page: _page, action: _action, ...layout }: DoorPageProps): string {
  const { askedTitle, asked } = doorWords[layout.locale];
  return messagePage({ ...layout, title: askedTitle, paragraphs: asked });
}

/** By a link that opens a session: a button, which mail scanners' GETs never press. */
export function openPage({
  page,
  action,
  rememberable,
  ...layout
}: DoorPageProps & { rememberable: boolean }): string {
  const words = doorWords[layout.locale];
  return messagePage({
    ...layout,
    title: words.pages[page].title,
    paragraphs: [words.pages[page].what, rememberable ? words.closesUnlessRemembered : words.closes],
    action: (
      <QuestionsForm action={action} locale={layout.locale}>
        <HiddenFields fields={pressFields('open')} />
        {rememberable && <RememberBox locale={layout.locale} />}
        <div class="actions">
          <SubmitButton>{words.open}</SubmitButton>
        </div>
      </QuestionsForm>
    ),
    personal: true,
  });
}

function RememberBox({ locale }: { locale: Locale }) {
  const words = doorWords[locale];
  return (
    <div class="question">
      <div class="option">
        <input
          type="checkbox"
          id={REMEMBER_BOX}
          name={REMEMBER_BOX}
          value="yes"
          aria-describedby={`${REMEMBER_BOX}-hint`}
        />
        <div>
          <label for={REMEMBER_BOX}>{words.remember}</label>
          <div class="hint" id={`${REMEMBER_BOX}-hint`}>
            {words.rememberHint}
          </div>
        </div>
      </div>
    </div>
  );
}

/** The session on this device is over because its reader has ended it. */
export function endedPage({ page: _page, action: _action, ...layout }: DoorPageProps): string {
  const { endedTitle, ended } = doorWords[layout.locale];
  return messagePage({ ...layout, title: endedTitle, paragraphs: [ended] });
}

/** Answer to a post without a session (403). */
export function closedPage({ page: _page, action, ...layout }: DoorPageProps): string {
  const { closedTitle, closed, goOn } = doorWords[layout.locale];
  return messagePage({
    ...layout,
    title: closedTitle,
    paragraphs: closed,
    action: <LinkButton href={action}>{goOn}</LinkButton>,
  });
}
