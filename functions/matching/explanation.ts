import { inLocale, type Locale, type LocalisedText } from '../locales/locale.ts';
import type { Fact } from './facts.ts';
import type { CriterionPoints } from './proposal.ts';
import { sentencesEn } from './sentences-en.ts';
import { sentencesFr } from './sentences-fr.ts';

/** Who reads: one of the two, addressed as "you", or HR, who reads about both. */
export type Reader = 'mentee' | 'mentor' | 'hr';

export interface ExplanationContext {
  mentee: { name: string };
  mentor: { name: string };
  reader: Reader;
  skills: readonly { id: string; label: LocalisedText }[];
  locale: Locale;
}

/** What a sentence needs to know of the pair and of who reads. */
export interface Telling {
  mentee: string;
  mentor: string;
  reader: Reader;
  skill(id: string): string;
}

/** What the data leave open about the two. */
type UnknownFact = Extract<Fact, { unknown: true }>;
export type KnownFact = Exclude<Fact, { unknown: true }>;

/** The sentences of one language. */
export interface Sentences {
  /** Undefined for what is not for this reader. */
  known: (fact: KnownFact, telling: Telling) => string | undefined;
  /** For HR: what nobody knows, in one sentence. */
  unknown: (criteria: readonly UnknownFact['criterion'][], telling: Telling) => string;
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
