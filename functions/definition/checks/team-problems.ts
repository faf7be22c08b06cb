import { type Problem, problemAt } from '../problem.ts';

/**
 * Whose cohort it is to be: of one of the teams of who launches it.
 *
 * @param teams of which they are; never none
 */
export function teamProblems(named: string | undefined, teams: readonly string[]): Problem[] {
  const yours = teams.map((team) => `"${team}"`).join(', ');
  if (named === undefined) {
    if (teams.length === 1) return [];
    return [
      problemAt(['team'], {
        en: `is missing: you are in several teams of HR; say whose cohort it is, ${yours}`,
        fr: `manque : vous êtes dans plusieurs équipes RH ; dites à laquelle est la cohorte, ${yours}`,
      }),
    ];
  }
  if (teams.includes(named)) return [];
  return [
    problemAt(['team'], {
      en: `("${named}") is no team of yours: name one that you are in (${yours}), or leave it out`,
      fr: `("${named}") n’est pas une de vos équipes : nommez-en une dont vous êtes (${yours}), ou n’en donnez pas`,
    }),
  ];
}
