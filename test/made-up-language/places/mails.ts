import type { Locale } from '../../../functions/locales/locale.ts';
import { everyMail, type RenderedMail } from '../../../functions/stages/mail-samples/every-mail.ts';
import { samples } from '../../../functions/stages/mail-samples/samples.ts';
import { variants } from '../../../functions/stages/mail-samples/variants.ts';
import { MADE_UP } from '../fixtures/made-up.ts';
import { markedFixture } from '../fixtures/marked-fixture.ts';
import { plainWords } from '../language/accents.ts';
import type { Place } from '../reading/hard-coded.ts';
import { pageTexts } from '../reading/page-texts.ts';

/** Every mail there is, in every situation, with its reminders. */
export function mails(locale: Locale = MADE_UP): Place[] {
  return everyMail([locale], markedFixture({ samples, variants })).map((mail) => ({
    place: `mail ${mail.name}`,
    texts: textsOf(mail),
  }));
}

/**
 * Sentences that stand in the English and in the French mail: the words of both call something that knows one
 * language. With accents they would look like the English mail's own.
 */
export function sameInBoth(): string[] {
  const french = mails('fr');
  const found = new Map<string, string>();
  for (const [which, { place, texts }] of mails('en').entries()) {
    for (const text of new Set(french[which]?.texts).intersection(new Set(texts)))
      if (plainWords(text).length > 1 && !found.has(text)) found.set(text, `${place}: “${text}”`);
  }
  return [...found.values()];
}

function textsOf({ content, html, text, locale }: RenderedMail): string[] {
  const { subject, preheader, invitation } = content;
  const entry = invitation ? [invitation.title, invitation.description, invitation.place ?? ''] : [];
  return [subject, preheader, ...pageTexts(html, locale), ...text.split('\n'), ...entry];
}
