import { asPhrase } from './words.ts';

/** "Please not with my manager". */
const LEADING =
  '(?:(?:please|not|never|with|to|be|paired|avoid|merci|de|ne|pas|me|mettre|avec|eviter|evitez|bitte|nicht|mit) )*';
const OWN = '(?:my|mon|ma|mein|meine|meinen|meinem|meiner|the|le|la|l|der|die)';
const MANAGER =
  '(?:(?:direct |current |line )?(?:manager|boss|supervisor|team lead|line manager)|n ?\\+ ?1|(?:responsable|superieure?|chef|cheffe|manager|manageuse)(?: hierarchique| directe?| de service)?|chefin|vorgesetzter?n?|fuhrungskraft)';

const IS_MANAGER = new RegExp(`^${LEADING}(?:${OWN} )?${MANAGER}$`);
/** The manager of the manager: "my manager's manager", "le chef de mon chef", "N+2". */
const IS_ABOVE = new RegExp(
  `^${LEADING}(?:(?:${OWN} )?n ?\\+ ?2|(?:${OWN} )?(?:skip level(?: manager)?|grandboss)|${OWN} (?:manager|boss|supervisor|line manager)s (?:manager|boss|supervisor)|(?:${OWN} )?${MANAGER} (?:de|du|of|von|d) ${OWN} ${MANAGER}|${OWN} chefs? chef)$`,
);
/** Somebody by what they are to the writer; or many at once. */
const IS_DESCRIBED = new RegExp(
  `^${LEADING}` +
    '(?:(?:my|mon|ma|mes|notre|nos|our|mein|meine|meinen|meinem|meiner|unser|unsere)\\b|' +
    '(?:any ?one|any ?body|every ?one|every ?body|all|people|colleagues|tous|toutes|tout le monde|toute personne|jeder|alle) (?:from|in|of|at|the|de|du|des|dans|au|les|la|le|aus|im|in|von)\\b)',
);

/** How far above the writer: 1 is the manager, 2 theirs. */
export function stepsAbove(text: string): 1 | 2 | undefined {
  const phrase = asPhrase(text);
  if (IS_MANAGER.test(phrase)) return 1;
  return IS_ABOVE.test(phrase) ? 2 : undefined;
}

/** Whether it says what people are to the writer, or where they work, and not what they are called. */
export function isDescription(text: string): boolean {
  return IS_DESCRIBED.test(asPhrase(text));
}
