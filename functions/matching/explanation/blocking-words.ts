import type { Locale } from '../../locales/locale.ts';
import type { BlockingGroup } from '../proposal/proposal.ts';
import { matchingWords } from './words.ts';

/** A blocking group in one sentence for HR, with what one more mentor must be to end or ease it. */
export function blockingInWords(
  { menteeIds, places, missing, wanted }: BlockingGroup,
  locale: Locale,
): string {
  return matchingWords[locale].blocking({ mentees: menteeIds.length, places, missing }, wanted);
}
