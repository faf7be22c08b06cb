import type { Locale } from '../../locales/locale.ts';
import type { UnmatchedMentee } from '../proposal/proposal.ts';
import { ruleName } from '../rules/rules.ts';
import { matchingWords } from './words.ts';

/**
 * Why somebody has no mentor, for HR: what it comes to, then each rule with how many mentors it removes.
 *
 * @param name a person's name by id
 */
export function unmatchedInWords(
  { reason, allowed, removed }: UnmatchedMentee,
  name: (personId: string) => string,
  locale: Locale,
): string[] {
  const words = matchingWords[locale];
  const rules = removed.map(({ rule, count, mentorIds }) => {
    const more = count - mentorIds.length;
    const names = [...mentorIds.map(name), ...(more > 0 ? [words.more(more)] : [])].join(', ');
    return words.removedByRule(ruleName(rule)[locale], count, names);
  });
  return [words.unmatched[reason](allowed), ...rules];
}
