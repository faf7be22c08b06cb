import { type DirectoryProblem, directoryProblems } from '../../directory/directory-problems.ts';
import { ReportingLines } from '../../directory/reporting-chain.ts';
import type { NewDirectory } from './difference.ts';

/** What stands against the directory as it would become, by HR's id of the one whom it is about. */
export interface NewDirectoryProblem extends Pick<DirectoryProblem, 'field' | 'detail'> {
  id: string;
}

/**
 * Two with one address, managers who are not there, circles of managers: also those that come about only with people
 * the file does not speak of.
 */
export function newDirectoryProblems({ called, others }: NewDirectory): NewDirectoryProblem[] {
  const problems = directoryProblems(called, new Set(others.map(({ id }) => id))).flatMap(
    ({ index, field, detail }): NewDirectoryProblem[] => {
      const person = called[index];
      return person ? [{ id: person.id, field, detail }] : [];
    },
  );
  const amongCalled = new Set(new ReportingLines(called).cycles().map((cycle) => cycle.join(' ')));
  const throughOthers = new ReportingLines([...called, ...others])
    .cycles()
    .filter((cycle) => !amongCalled.has(cycle.join(' ')))
    .map((cycle): NewDirectoryProblem => {
      const around = [...cycle, cycle[0]].join(' → ');
      const detail = {
        en: `closes a circle of managers with people who are kept for the reporting lines: ${around}; leave the manager out at the top`,
        fr: `ferme un cercle de responsables avec des personnes gardées pour les lignes hiérarchiques : ${around} ; ne donnez pas de responsable au sommet`,
      };
      return { id: cycle[0] ?? '', field: 'managerId', detail };
    });
  return [...problems, ...throughOthers];
}
