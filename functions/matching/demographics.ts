/**
 * Column names, in French and English, that say who a person is rather than what the pair could do together.
 * Compared without accents, case, spaces, hyphens and underscores, as whole words of the column's name.
 */
const DEMOGRAPHIC = new Set(
  (
    'age gender sex sexe genre civilite salutation race racial ethnicity ethnic ethnie ethnique origin origine ' +
    'origins origines nationality nationalite citizenship citoyennete religion religious confession belief ' +
    'beliefs croyance croyances disability disabled handicap handicape rqth health sante pregnancy pregnant grossesse ' +
    'maternity maternite paternity paternite sexual sexuelle marital matrimonial matrimoniale married ' +
    'marie mariee spouse conjoint children enfants child enfant birth birthday birthdate ' +
    'birthplace born dob naissance union syndicat syndicale politics political politique ' +
    'skin peau genetic genetique biometric biometrique caste veteran lgbt lgbtq pronoun pronouns pronom pronoms'
  ).split(' '),
);

/** Whether a column's name speaks of demographics ("Date de naissance", "gender_code"), which no criterion may use. */
export function isDemographic(column: string): boolean {
  const words = column
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => DEMOGRAPHIC.has(word));
}
