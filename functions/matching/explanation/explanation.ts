import { inLocale, type Locale, type LocalisedText } from '../../locales/locale.ts';
import type { CriterionPoints } from '../../pairs/criterion-points.ts';
import type { Fact } from '../../pairs/fact.ts';
import type { Reader, Sentences, Telling, UnknownFact } from './sentences.ts';
import { sentencesEn } from './sentences-en.ts';
import { sentencesFr } from './sentences-fr.ts';

export interface ExplanationContext {
  mentee: { name: string };
  mentor: { name: string };
  reader: Reader;
  skills: readonly { id: string; label: LocalisedText }[];
  locale: Locale;
}

const SENTENCES: Record<Locale, Sentences> = { en: sentencesEn, fr: sentencesFr };

/** More skills in common than this say nothing more. */
const MOST_SKILLS = 3;

/**
 * Why these two, in sentences that each say one fact of the two and nothing else; what weighs most comes first.
 * The two do not read each other's wishes, grades or HR's columns, nor what speaks against the pair; HR does.
 */
export function explain(criteria: readonly CriterionPoints[], context: ExplanationContext): string[] {
  const telling: Telling = {
    mentee: context.mentee.name,
    mentor: context.mentor.name,
    reader: context.reader,
    skill: (id) => {
      const label = context.skills.find((skill) => skill.id === id)?.label;
      return label === undefined ? id : inLocale(label, context.locale);
    },
  };
  const facts = [...criteria]
    .sort((a, b) => b.points - a.points)
    .flatMap((criterion) => criterion.facts.slice(0, MOST_SKILLS));
  const { known, unknown } = SENTENCES[context.locale];
  const open = facts.filter(isUnknown).map(({ criterion }) => criterion);
  return [
    ...facts.flatMap((fact) => (isUnknown(fact) ? [] : (known(fact, telling) ?? []))),
    ...(open.length > 0 && context.reader === 'hr' ? [unknown(open, telling)] : []),
  ];
}

function isUnknown(fact: Fact): fact is UnknownFact {
  return 'unknown' in fact;
}
