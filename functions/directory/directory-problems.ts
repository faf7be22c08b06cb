import type { Localised } from '../locales/locale.ts';
import { ReportingLines, type Reports } from './reporting-chain.ts';

/** What is wrong with one person of a directory, by the person's place in it. */
export interface DirectoryProblem {
  index: number;
  field: 'id' | 'email' | 'managerId';
  /** To be read after the field's name. */
  detail: Localised;
}

type Entry = Reports & { email: string };

/**
 * Checks people against each other: identifiers and addresses held twice, managers who are not there, circles
 * of managers. `idsElsewhere` are further identifiers that exist (of rows that could not be read, say).
 */
export function directoryProblems(
  people: readonly Entry[],
  idsElsewhere: ReadonlySet<string> = new Set(),
): DirectoryProblem[] {
  // The first of two with the same identifier: the second is complained of anyway.
  const indexOf = new Map(people.map(({ id }, index) => [id, index] as const).reverse());
  const unknownManagers = people.flatMap(({ managerId }, index): DirectoryProblem[] =>
    managerId === undefined || indexOf.has(managerId) || idsElsewhere.has(managerId)
      ? []
      : [{ index, field: 'managerId', detail: unknownManager(managerId) }],
  );
  const cycles = new ReportingLines(people).cycles().map(
    (cycle): DirectoryProblem => ({
      index: indexOf.get(cycle[0] ?? '') ?? 0,
      field: 'managerId',
      detail: circle(cycle),
    }),
  );
  return [...repeated(people, 'id'), ...repeated(people, 'email'), ...unknownManagers, ...cycles].sort(
    (a, b) => a.index - b.index,
  );
}

function repeated(people: readonly Entry[], field: 'id' | 'email'): DirectoryProblem[] {
  const first = new Map<string, Entry>();
  return people.flatMap((person, index): DirectoryProblem[] => {
    const holder = first.get(person[field]);
    if (!holder) {
      first.set(person[field], person);
      return [];
    }
    const [by, par] = field === 'email' ? [` by "${holder.id}"`, ` par "${holder.id}"`] : ['', ''];
    const detail = {
      en: `"${person[field]}" is used already${by}: give each person one of their own`,
      fr: `"${person[field]}" est déjà utilisé${par} : donnez à chaque personne le sien`,
    };
    return [{ index, field, detail }];
  });
}

function unknownManager(managerId: string): Localised {
  return {
    en: `names "${managerId}", who is not among the people: add that person, or leave the manager out`,
    fr: `nomme "${managerId}", qui n’est pas parmi les personnes : ajoutez cette personne, ou ne donnez pas de responsable`,
  };
}

function circle(cycle: readonly string[]): Localised {
  const [first] = cycle;
  if (cycle.length === 1)
    return {
      en: `names the person themselves ("${first}") as their own manager: leave the manager out at the top`,
      fr: `donne la personne ("${first}") comme responsable d’elle-même : ne donnez pas de responsable au sommet`,
    };
  const around = shortened([...cycle, first ?? '']).join(' → ');
  return {
    en: `closes a circle of managers: ${around}; leave the manager out at the top`,
    fr: `ferme un cercle de responsables : ${around} ; ne donnez pas de responsable au sommet`,
  };
}

/** A circle of hundreds would fill the page and be no clearer. */
function shortened(ids: readonly string[]): string[] {
  return ids.length <= 12 ? [...ids] : [...ids.slice(0, 6), '…', ...ids.slice(-5)];
}
