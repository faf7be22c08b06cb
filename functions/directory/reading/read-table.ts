import { type ColumnRead, OPTIONAL_FIELDS, type OptionalField } from '../columns/column.ts';
import type { HrTable } from '../file/hr-table.ts';
import type { FindByName } from '../managers/manager-finder.ts';
import { reportingFigures } from '../managers/reporting-figures.ts';
import type { Person, Uncalled } from '../person.ts';
import type { DirectoryReport } from '../report/directory-report.ts';
import type { Notices } from '../report/notice.ts';
import { managersOf } from './managers-of.ts';
import { OptionalFields } from './optional-fields.ts';
import type { Reading } from './reading.ts';
import { TakenColumns } from './row.ts';
import { type Who, whoIsWho } from './who.ts';

/** A file as people: complete and right only where nothing in the report stands in the way. */
export interface DirectoryRead {
  people: Person[];
  uncalled: Uncalled[];
  report: DirectoryReport;
}

/** How names are looked up among these people. */
export type NamesOf = (
  people: readonly { id: string; name: string; email?: string | undefined }[],
) => FindByName;

/** Reads the people of a table whose columns are known. */
export function readTable(
  table: HrTable,
  allColumns: readonly ColumnRead[],
  reading: Reading,
  { notices, namesOf }: { notices: Notices; namesOf: NamesOf },
): DirectoryRead {
  const columns = allColumns.map((column) => withoutUse(column, reading));
  const taken = new TakenColumns(columns);
  tellOfColumns(columns, taken, notices);
  const [language] = reading.languages;
  if (language && reading.languages.length > 1 && !taken.has('language'))
    notices.add('languageAssumed', { value: language });
  const who = taken.has('id') || taken.has('email') ? whoIsWho(table.rows, taken, reading, notices) : [];
  const inFile = new Set(who.map(({ id }) => id));
  const among = [...who, ...reading.known.filter(({ id }) => !inFile.has(id))];
  const { managerOf, named, found } = managersOf(who, taken, { among, byName: namesOf(among) }, notices);
  const optional = new OptionalFields(taken, table.rows, reading, notices);
  const people = who.flatMap((one) => personOf(one, managerOf, optional));
  const uncalled = who.flatMap((one) => uncalledOf(one, managerOf));
  const hasLeft = uncalled.filter(({ because }) => because === 'hasLeft').length;
  const noAddress = uncalled.length - hasLeft;
  if (hasLeft > 0) notices.add('leavers', { count: hasLeft });
  if (noAddress > 0) notices.add('noAddress', { count: noAddress });
  if (people.length === 0 && who.length > 0) notices.add('nobodyToCall');
  const nameById = new Map(who.map(({ id, name }) => [id, name]));
  const { encoding, separator, header } = table;
  return {
    people,
    uncalled,
    report: {
      file: { encoding, separator, headerLine: header.line },
      columns,
      people: people.length,
      hasLeft,
      noAddress,
      managers: {
        ...reportingFigures([...people, ...uncalled], (id) => nameById.get(id) ?? id),
        named,
        found,
      },
      notices: notices.all(),
    },
  };
}

function isOptional(field: string): field is OptionalField {
  return OPTIONAL_FIELDS.some((one) => one === field);
}

/** Nothing is kept that no criterion, rule or form of the cohort uses. */
function withoutUse(column: ColumnRead, { keeps }: Reading): ColumnRead {
  const { as } = column;
  if (as === undefined || !isOptional(as) || keeps.fields.has(as)) return column;
  if (keeps.columns.has(column.header)) return { ...column, as: 'own' };
  const { example: _example, ...rest } = column;
  return { ...rest, as: undefined, leftOut: { kind: 'unused' } };
}

function tellOfColumns(columns: readonly ColumnRead[], taken: TakenColumns, notices: Notices): void {
  for (const { header, leftOut } of columns)
    if (leftOut?.kind === 'managerUnclear') notices.add('managerColumnUnused', { column: header });
  if (!taken.has('id') && !taken.has('email')) notices.add('noWayToKnow');
  const hasName = taken.has('name') || taken.has('firstName') || taken.has('lastName');
  if (!hasName) notices.add('noNames');
}

function personOf(
  { row, id, name, email, hasLeft }: Who,
  managerOf: ReadonlyMap<string, string>,
  optional: OptionalFields,
): Person[] {
  if (email === undefined || hasLeft) return [];
  const managerId = managerOf.get(id);
  return [{ id, name, email, ...(managerId !== undefined && { managerId }), ...optional.of(row, id) }];
}

function uncalledOf({ id, name, email, hasLeft }: Who, managerOf: ReadonlyMap<string, string>): Uncalled[] {
  if (email !== undefined && !hasLeft) return [];
  const managerId = managerOf.get(id);
  const because = hasLeft ? 'hasLeft' : 'noAddress';
  return [{ id, name: name || id, because, ...(managerId !== undefined && { managerId }) }];
}
