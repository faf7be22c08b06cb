import type { Locale } from '../../locales/locale.ts';
import type { UnmatchedMentee } from '../proposal/proposal.ts';
import { ruleName } from '../rules/rules.ts';

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
  const rules = removed.map(({ rule, count, mentorIds }) => {
    const more = count - mentorIds.length;
    const names = [...mentorIds.map(name), ...(more > 0 ? [MORE[locale](more)] : [])].join(', ');
    const mentors = count === 1 ? 'mentor' : 'mentors';
    return locale === 'fr'
      ? `La règle «\u00a0${ruleName(rule).fr}\u00a0» écarte ${count} ${mentors}\u202f: ${names}.`
      : `The rule “${ruleName(rule).en}” removes ${count} ${mentors}: ${names}.`;
  });
  return [REASONS[locale][reason](allowed), ...rules];
}

const MORE: Record<Locale, (count: number) => string> = {
  en: (count) => `${count} more`,
  fr: (count) => `${count} de plus`,
};

const REASONS: Record<Locale, Record<UnmatchedMentee['reason'], (allowed: number) => string>> = {
  en: {
    noMentorAllowed: () => 'The rules leave no mentor.',
    placesTaken: (allowed) =>
      allowed === 1
        ? 'The rules leave one mentor, whose places are taken.'
        : `The rules leave ${allowed} mentors, whose places are all taken.`,
    belowFloor: (allowed) =>
      `The rules leave ${allowed === 1 ? 'one mentor' : `${allowed} mentors`}, below the floor of points.`,
  },
  fr: {
    noMentorAllowed: () => 'Les règles ne laissent aucun mentor.',
    placesTaken: (allowed) =>
      allowed === 1
        ? 'Les règles laissent un seul mentor, dont les places sont prises.'
        : `Les règles laissent ${allowed} mentors, dont toutes les places sont prises.`,
    belowFloor: (allowed) =>
      `Les règles laissent ${allowed === 1 ? 'un seul mentor' : `${allowed} mentors`}, sous le seuil de points.`,
  },
};
