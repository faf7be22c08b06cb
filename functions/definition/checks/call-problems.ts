import { demographicReason } from '../../directory/demographics.ts';
import type { Person } from '../../directory/person.ts';
import type { Localised } from '../../locales/locale.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { type Criteria, isCalled } from '../criteria.ts';
import type { CohortDefinition } from '../definition.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';

/** Criteria that contradict themselves, name what no person has, or leave nobody to call. */
export function callProblems({
  people,
  callForMentors,
  callForMentees,
  startDate,
}: CohortDefinition): Problem[] {
  const directory = new Directory(people);
  return [
    ...criteriaProblems(['callForMentors', 'criteria'], callForMentors.criteria, directory, startDate),
    ...criteriaProblems(['callForMentees', 'criteria'], callForMentees.criteria, directory, startDate),
  ];
}

/** The values that occur among the people, gathered once: there may be 50,000. */
class Directory {
  readonly people: readonly Person[];
  readonly ids: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(people: readonly Person[]) {
    this.people = people;
    this.ids = new Set(people.map(({ id }) => id));
    this.sites = new Set(people.flatMap(({ site }) => site ?? []));
    this.departments = new Set(people.flatMap(({ department }) => department ?? []));
    const attributes = new Map<string, Set<string>>();
    for (const person of people) {
      for (const [name, value] of Object.entries(person.attributes ?? {})) {
        attributes.set(name, (attributes.get(name) ?? new Set()).add(value));
      }
    }
    this.attributes = attributes;
  }
}

function criteriaProblems(path: Path, criteria: Criteria, directory: Directory, today: string): Problem[] {
  const problems = [
    ...backwards([...path, 'maxGrade'], criteria.minGrade, criteria.maxGrade),
    ...backwards([...path, 'maxYearsInCompany'], criteria.minYearsInCompany, criteria.maxYearsInCompany),
    ...unknown([...path, 'sites'], criteria.sites, directory.sites, 'site'),
    ...unknown([...path, 'departments'], criteria.departments, directory.departments, 'department'),
    ...unknown([...path, 'personIds'], criteria.personIds, directory.ids, 'id'),
    ...attributeProblems([...path, 'attributes'], criteria.attributes, directory),
  ];
  if (problems.length > 0 || directory.people.some((person) => isCalled(person, criteria, today)))
    return problems;
  return [
    problemAt(path, {
      en: 'call nobody: no person has everything they ask for; loosen them, or check the people',
      fr: 'n’appelle personne : personne n’a tout ce qui est demandé ; assouplissez les critères, ou vérifiez les personnes',
    }),
  ];
}

function backwards(path: Path, min: number | undefined, max: number | undefined): Problem[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [
    problemAt(path, {
      en: `(${max}) is below the minimum (${min}): exchange the two`,
      fr: `(${max}) est inférieur au minimum (${min}) : échangez les deux`,
    }),
  ];
}

function attributeProblems(path: Path, wanted: Criteria['attributes'], directory: Directory): Problem[] {
  return Object.entries(wanted ?? {}).flatMap(([name, values]) => {
    const refused = demographicReason(name);
    if (refused) return [problemAt([...path, name], refused)];
    const known = directory.attributes.get(name);
    if (known) return unknown([...path, name], values, known, name);
    const names = new Set(directory.attributes.keys());
    const meant = advice(name, names);
    return [
      problemAt([...path, name], {
        en: `is a column that none of the people has${meant.en}`,
        fr: `est une colonne que personne n’a${meant.fr}`,
      }),
    ];
  });
}

function unknown(
  path: Path,
  wanted: readonly string[] | undefined,
  known: ReadonlySet<string>,
  what: string,
): Problem[] {
  return (wanted ?? []).flatMap((value, i) => {
    if (known.has(value)) return [];
    const meant = advice(value, known);
    return [
      problemAt([...path, i], {
        en: `("${value}") is the ${what} of none of the people${meant.en}`,
        fr: `("${value}") n’est la valeur de ${what} d’aucune personne${meant.fr}`,
      }),
    ];
  });
}

function advice(value: string, known: ReadonlySet<string>): Localised {
  const candidates = [...known].slice(0, 1000);
  const meant = nearestWord(value, candidates);
  if (meant) return { en: `; did you mean "${meant}"?`, fr: ` ; vouliez-vous dire "${meant}" ?` };
  if (candidates.length === 0 || candidates.length > 20) return { en: '', fr: '' };
  const there = candidates.sort().join(', ');
  return { en: `; there are ${there}`, fr: ` ; il y a ${there}` };
}
