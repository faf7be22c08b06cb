import { columnOf } from '../../definition/matching-criteria.ts';
import { fieldsOf, wayTo } from '../../forms/privacy/matrix.ts';
import type { Reader, Telling } from '../../locales/en/matching.ts';
import { inLocale, type Locale, type LocalisedText } from '../../locales/locale.ts';
import type { CriterionPoints } from '../../pairs/criterion-points.ts';
import type { Fact } from '../../pairs/fact.ts';
import { isolated } from '../../text/isolated.ts';
import { matchingWords } from './words.ts';

export interface ExplanationContext {
  mentee: { name: string };
  mentor: { name: string };
  reader: Reader;
  skills: readonly { id: string; label: LocalisedText }[];
  locale: Locale;
}

/** What the data leave open about the two. */
type UnknownFact = Extract<Fact, { unknown: true }>;

/** More skills in common than this say nothing more. */
const MOST_SKILLS = 3;

/**
 * Why these two, in sentences that each say one fact of the two and nothing else; what weighs most comes first.
 * The two do not read each other's wishes, grades or HR's columns, nor what speaks against the pair; HR does.
 */
export function explain(criteria: readonly CriterionPoints[], context: ExplanationContext): string[] {
  const telling: Telling = {
    mentee: isolated(context.mentee.name),
    mentor: isolated(context.mentor.name),
    reader: context.reader,
    skill: (id) => {
      const label = context.skills.find((skill) => skill.id === id)?.label;
      return label === undefined ? id : inLocale(label, context.locale);
    },
  };
  const facts = [...criteria]
    .sort((a, b) => b.points - a.points)
    .flatMap((criterion) => criterion.facts.slice(0, MOST_SKILLS));
  const open = facts.filter(isUnknown).map(({ criterion }) => criterion);
  return [
    ...facts.flatMap((fact) => (isUnknown(fact) ? [] : (known(fact, telling, context.locale) ?? []))),
    ...(open.length > 0 && context.reader === 'hr' ? [unknown(open, telling, context.locale)] : []),
  ];
}

/** @returns undefined for what is not for this reader */
function known(fact: Exclude<Fact, UnknownFact>, telling: Telling, locale: Locale): string | undefined {
  const { reasons } = matchingWords[locale];
  if (telling.reader !== 'hr' && isWithheld(fact.criterion)) return undefined;
  switch (fact.criterion) {
    case 'skills':
      return reasons.skills(fact, telling);
    case 'goals':
      return reasons.goals(
        fact.words.map((word) => inLocale(word, locale)),
        telling,
      );
    case 'languages':
      return reasons.languages(fact, telling);
    case 'seniority':
      return reasons.seniority(fact, telling);
    case 'site':
      return fact.same ? reasons.sameSite(fact.site, telling) : reasons.otherSite(telling);
    case 'timeZone':
      return reasons.timeZone(fact, telling);
    case 'meetingMode':
      return reasons.meetingMode[fact.mode](telling);
    case 'menteeWish':
      return reasons.menteeWish(fact, telling);
    case 'mentorWish':
      return reasons.mentorWish(fact, telling);
    default: {
      if (telling.reader !== 'hr') return undefined;
      const column = columnOf(fact.criterion) ?? '';
      return fact.same ? reasons.sameValue(fact.value, column) : reasons.otherValue(column);
    }
  }
}

/** What both have answered in their applications, and one of the two is not to read of the other. */
function isWithheld(criterion: Fact['criterion']): boolean {
  const isAnswered = fieldsOf('menteeApplication').includes(criterion);
  return isAnswered && wayTo('partner', 'menteeApplication', criterion) === undefined;
}

function unknown(criteria: readonly UnknownFact['criterion'][], telling: Telling, locale: Locale): string {
  const open = criteria.map((criterion) =>
    criterion === 'seniority' || criterion === 'site' || criterion === 'timeZone'
      ? criterion
      : { column: columnOf(criterion) ?? criterion },
  );
  return matchingWords[locale].unknown(open, telling);
}

function isUnknown(fact: Fact): fact is UnknownFact {
  return 'unknown' in fact;
}
