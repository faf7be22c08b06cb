import type { MatchingPolicy } from '../../../definition/policy.ts';
import { sameValue } from './comparison.ts';
import type { MustHave, RuleWords } from './must-have.ts';

type AskedOfColumn = MatchingPolicy['mustHave']['attributes'][number];

/** HR's own rule on a column of its directory: what the two have there must be the same, or must differ. */
export function attributeRule({ column, must }: AskedOfColumn): MustHave<`attribute:${string}`> {
  return {
    id: `attribute:${column}`,
    ...attributeWords(column),
    forbids: (cohort) => sameValue(cohort, ({ attributes }) => attributes?.[column], must === 'different'),
  };
}

/** HR's own columns keep the name HR gave them. */
export function attributeWords(column: string): RuleWords {
  return {
    name: { en: column, fr: column },
    broken: {
      en: `does not fit HR's rule on “${column}”`,
      fr: `ne respecte pas la règle des RH sur «\u00a0${column}\u00a0»`,
    },
  };
}
