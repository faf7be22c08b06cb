import { columnOf } from '../../definition/matching-criteria.ts';
import type { Localised } from '../../locales/locale.ts';

/** Must-have rules: a pair that breaks one is never proposed, whatever its points. */
export const RULES = [
  'oneself',
  'reportingChain',
  'sameTeam',
  'commonLanguage',
  'timeZone',
  'earlierDeclined',
  'conflict',
  'forbiddenByHr',
  'bothWays',
  'capacity',
] as const;

export type BuiltInRule = (typeof RULES)[number];
export type RuleId = BuiltInRule | `attribute:${string}`;

const WORDS: ReadonlyMap<string, Localised> = new Map(
  Object.entries({
    oneself: { en: 'is the same person', fr: 'est la même personne' },
    reportingChain: {
      en: 'is above or below in the reporting chain',
      fr: 'est au-dessus ou au-dessous dans la ligne hiérarchique',
    },
    sameTeam: { en: 'works in the same team', fr: 'travaille dans la même équipe' },
    commonLanguage: { en: 'shares no language', fr: 'n’a aucune langue en commun' },
    timeZone: { en: 'shares too few working hours', fr: 'a trop peu d’heures de travail en commun' },
    earlierDeclined: {
      en: 'was proposed before, and it did not last',
      fr: 'a déjà été proposé, sans suite durable',
    },
    conflict: {
      en: 'is excluded at the request of one side',
      fr: 'est écarté à la demande de l’une des deux personnes',
    },
    forbiddenByHr: { en: 'is excluded by HR', fr: 'est écarté par les RH' },
    bothWays: {
      en: 'would be mentor and mentee of the same person',
      fr: 'serait à la fois mentor et mentoré·e de la même personne',
    },
    capacity: { en: 'has more mentees than places', fr: 'a plus de mentoré·es que de places' },
  } satisfies Record<BuiltInRule, Localised>),
);

/** The rule as the end of a sentence that begins with the other person ("Claire works in the same team"). */
export function ruleInWords(rule: RuleId): Localised {
  const column = columnOf(rule) ?? rule;
  return (
    WORDS.get(rule) ?? {
      en: `does not fit HR's rule on “${column}”`,
      fr: `ne respecte pas la règle des RH sur «\u00a0${column}\u00a0»`,
    }
  );
}

const NAMES: ReadonlyMap<string, Localised> = new Map(
  Object.entries({
    oneself: { en: 'not oneself', fr: 'pas soi-même' },
    reportingChain: { en: 'not in the reporting chain', fr: 'hors de la ligne hiérarchique' },
    sameTeam: { en: 'not the same team', fr: 'pas la même équipe' },
    commonLanguage: { en: 'a common language', fr: 'une langue en commun' },
    timeZone: { en: 'enough shared working hours', fr: 'assez d’heures de travail en commun' },
    earlierDeclined: { en: 'not tried before', fr: 'pas déjà essayé' },
    conflict: { en: 'not excluded by one side', fr: 'pas écarté par l’une des deux personnes' },
    forbiddenByHr: { en: 'not excluded by HR', fr: 'pas écarté par les RH' },
    bothWays: { en: 'not mentors of each other', fr: 'pas mentors l’un de l’autre' },
    capacity: { en: 'no more mentees than places', fr: 'pas plus de personnes que de places' },
  } satisfies Record<BuiltInRule, Localised>),
);

/** The rule's name, for lists and headings. */
export function ruleName(rule: RuleId): Localised {
  const column = columnOf(rule) ?? rule;
  return NAMES.get(rule) ?? { en: column, fr: column };
}
