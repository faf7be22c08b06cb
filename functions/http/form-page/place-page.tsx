import type { PlaceOfAnswers } from '../../stages/round-definition.ts';
import { LinkButton } from '../../web/components/button.tsx';
import { linkPath } from '../../web/link-routes.ts';
import { messagePage } from '../../web/message-page.tsx';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import type { OpenForm } from './open-form.ts';

interface PlaceProps {
  open: OpenForm;
  place: PlaceOfAnswers;
}

/** In the form's place, once what it asks for is there: where it is seen and changed. */
export function placePage(open: OpenForm, place: PlaceOfAnswers): string {
  const { locale, cohort, contact, path } = open.page;
  return messagePage({
    locale,
    title: place.title[locale],
    cohort,
    contact,
    otherLanguages: inOtherLanguages(path, locale),
    personal: true,
    paragraphs: place.says.map((sentence) => sentence[locale]),
    action: <PlaceButton open={open} place={place} />,
  });
}

/** The same, below the answers just sent. */
export function PlaceLink({ open, place }: PlaceProps) {
  return (
    <>
      {place.says.map((sentence) => (
        <p>{sentence[open.page.locale]}</p>
      ))}
      <PlaceButton open={open} place={place} />
    </>
  );
}

function PlaceButton({ open: { token, page }, place }: PlaceProps) {
  const href = inLanguage(`${linkPath(place.page, token)}/${place.below}`, page.locale);
  return (
    <div class="actions">
      <LinkButton href={href}>{place.button[page.locale]}</LinkButton>
    </div>
  );
}
