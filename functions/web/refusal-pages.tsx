import type { FormBody } from './body.ts';
import { webCatalogue } from './catalogue.ts';
import { SubmitButton } from './components/button.tsx';
import type { LinkPageProps } from './link-pages.tsx';
import { messagePage } from './message-page.tsx';

/** Why a POST was not even looked at, or could not be dealt with. */
export type Refusal = 'badRequest' | 'tooLarge' | 'tooMany' | 'byProgram' | 'failure';

/** The status that goes with each. */
export const REFUSAL_STATUS: Readonly<Record<Refusal, number>> = {
  badRequest: 400,
  tooLarge: 413,
  tooMany: 429,
  byProgram: 422,
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

/**
 * We failed over a form that was sent: the page keeps what was typed, and one press sends it again, to the address
 * it was sent to. Nothing is asked to be typed twice.
 */
export function sendAgainPage(sent: FormBody, layout: LinkPageProps): string {
  const text = webCatalogue[layout.locale];
  return messagePage({
    ...layout,
    title: text.failureTitle,
    paragraphs: [text.sendAgainLead],
    action: (
      <form method="post">
        {Object.entries(sent).flatMap(([name, values = []]) =>
          [values].flat().map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <SubmitButton>{text.sendAgain}</SubmitButton>
      </form>
    ),
  });
}
