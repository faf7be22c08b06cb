import type { Localised } from '../locales/locale.ts';
import { type HeaderPart, headerParts } from './columns/header/header-parts.ts';
import type { DemographicCategory } from './demographic-words.ts';

const IN_FRENCH: Record<DemographicCategory, string> = {
  age: 'l’âge',
  gender: 'le genre',
  'sexual orientation': 'l’orientation sexuelle',
  origin: 'l’origine',
  religion: 'la religion',
  family: 'la situation familiale',
  health: 'la santé',
  opinions: 'les opinions',
  'military service': 'le service militaire',
  pay: 'la rémunération',
  'bank account': 'le compte bancaire',
  'identity number': 'le numéro d’identité',
  'home address': 'l’adresse personnelle',
  'private contact': 'les coordonnées privées',
  'emergency contact': 'le contact d’urgence',
  rating: 'l’évaluation',
};

/**
 * What never enters the directory. Mentoring is matched on goals, skills and wishes (practice: perceived similarity
 * of values and goals is what counts), special categories of data need a basis that employees' consent does not give
 * (GDPR, articles 6, 7 and 9), and a field that is not there cannot leak or bias anything.
 */
export function demographicReason(name: string): Localised | undefined {
  const category = demographicCategory(headerParts(name));
  return (
    category && {
      en: `is refused, as it tells a person's ${category}: people are matched on goals, skills and wishes, never on who they are; leave it out`,
      fr: `est refusé, car il révèle d’une personne ${IN_FRENCH[category]} : l’appariement se fait sur les objectifs, les compétences et les souhaits, jamais sur ce que sont les personnes ; ôtez-le`,
    }
  );
}

/** Beside these a word such as "union" or "race" is the datum, not a part of something else's name. */
const ADDS_NOTHING: ReadonlySet<string> = new Set([
  'self',
  'id',
  'name',
  'flag',
  'count',
  'since',
  'neutral',
  'link',
  'demographic',
  'personal',
  'legal',
  'preferred',
]);

/** What a name tells of who somebody is or what they are paid; undefined when it tells none of it. */
export function demographicCategory(parts: readonly HeaderPart[]): DemographicCategory | undefined {
  const found = parts.flatMap(({ terms }) => terms.filter((term) => term.says === 'demographic'));
  const anywhere = found.find((term) => term.anywhere);
  if (anywhere) return anywhere.category;
  const alone = parts.every(({ terms }) => terms.some(({ says }) => ADDS_NOTHING.has(says)));
  if (alone) return found[0]?.category;
  return undefined;
}
