import type { ColumnField } from '../columns/column.ts';
import { type FindByName, ManagerFinder, type PossibleManager } from '../managers/manager-finder.ts';
import type { Notices } from '../report/notice.ts';
import { ReportingLines } from '../reporting-chain.ts';
import type { TakenColumns } from './row.ts';
import type { Who } from './who.ts';

const MANAGER_FIELDS = [
  'managerId',
  'managerEmail',
  'managerName',
  'manager',
] as const satisfies ColumnField[];

/** A file of which so many managers are missing is a part of a company: its reporting lines cannot be relied on. */
const TOO_MANY_MISSING = 1 / 3;

/** A circle of hundreds would fill the page and be no clearer. */
const LONGEST_CIRCLE = 12;

/** Everybody's manager by id, and how many of those named are there. */
export interface ManagersRead {
  managerOf: ReadonlyMap<string, string>;
  named: number;
  found: number;
}

/** Finds each person's manager among all of the file, and those known already; whoever is not there cuts the line, and it is said. */
export function managersOf(
  people: readonly Who[],
  columns: TakenColumns,
  { among, byName }: { among: readonly PossibleManager[]; byName: FindByName },
  notices: Notices,
): ManagersRead {
  const field = MANAGER_FIELDS.find((one) => columns.has(one));
  const managerOf = new Map<string, string>();
  if (field === undefined) {
    if (people.length > 1) notices.add('noManagers');
    return { managerOf, named: 0, found: 0 };
  }
  const finder = new ManagerFinder(among, byName);
  const column = columns.headerOf(field);
  const found = new Set<string>();
  const missing = new Set<string>();
  for (const { row, id } of people) {
    const cell = columns.cell(row, field);
    if (cell === '') continue;
    const at = { line: row.line, column, value: cell };
    const manager = finder.find(cell, id);
    if (manager.kind === 'found') {
      managerOf.set(id, manager.id);
      found.add(manager.id);
    } else if (manager.kind === 'notFound') {
      missing.add(cell);
      notices.add('managerNotFound', at);
    } else if (manager.kind === 'nobody') notices.add('nobodyAsManager', at);
    else if (manager.kind === 'unclear')
      notices.add('managerUnclear', { ...at, value: `${cell} (${manager.ids.join(', ')})` });
  }
  const named = found.size + missing.size;
  if (named > 0 && missing.size / named >= TOO_MANY_MISSING) {
    for (const [index, cell] of [...missing].entries())
      notices.add('managersNotInFile', { column, value: cell, count: index === 0 ? missing.size : 0 });
  }
  if (managerOf.size === 0 && people.length > 1 && named === 0) notices.add('noManagers', { column });
  tellCircles(people, managerOf, column, notices);
  return { managerOf, named, found: found.size };
}

function tellCircles(
  people: readonly Who[],
  managerOf: ReadonlyMap<string, string>,
  column: string | undefined,
  notices: Notices,
): void {
  const byId = new Map(people.map((one) => [one.id, one]));
  const lines = new ReportingLines(people.map(({ id }) => ({ id, managerId: managerOf.get(id) })));
  for (const circle of lines.cycles()) {
    const [first = ''] = circle;
    const shown =
      circle.length <= LONGEST_CIRCLE ? circle : [...circle.slice(0, 6), '…', ...circle.slice(-5)];
    const line = byId.get(first)?.row.line;
    notices.add('managerCircle', {
      ...(line !== undefined && { line }),
      column,
      value: [...shown, first].join(' → '),
    });
  }
}
