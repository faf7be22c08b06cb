import { frenchSpacing } from '../../functions/locales/fr/french-spacing.ts';

/** What a page says in French with a space that a line may break at where French allows none; none in other languages. */
export function breakableFrench(html: string): string[] {
  if (!html.includes('<html lang="fr"')) return [];
  return html
    .replaceAll(/<(style|textarea)[^>]*>.*?<\/\1>/gs, '')
    .split(/<[^>]*>/)
    .filter((text) => ofOneWidth(frenchSpacing(text)) !== ofOneWidth(text));
}

/** A line breaks at neither of the two no-break spaces. */
const ofOneWidth = (text: string) => text.replaceAll('\u202f', '\u00a0');
