import { createHash } from 'node:crypto';
import { plainWord } from '../../text/plain-word.ts';
import { readAddress } from '../cells/addresses.ts';
import { dateColumn, readDate } from '../cells/dates.ts';
import { hasLeft } from '../cells/employment.ts';
import { asSpoken, type NameOrder, nameOrder } from '../cells/names.ts';
import type { HrRow } from '../file/hr-table.ts';
import { PersonId } from '../person.ts';
import type { Notices } from '../report/notice.ts';
import type { Reading } from './reading.ts';
import type { TakenColumns } from './row.ts';

/** Who a line is about. */
export interface Who {
  row: HrRow;
  id: string;
  name: string;
  email: string | undefined;
  hasLeft: boolean;
}

const LONGEST_NAME = 120;

/** An id that a spreadsheet has taken for a number: "1.00123E+05". */
const AS_A_NUMBER = /^\d+(?:[.,]\d+)?E\+?\d+$/i;

/** Who each line is about. What makes it impossible to know is refused, by line. */
export function whoIsWho(
  rows: readonly HrRow[],
  columns: TakenColumns,
  reading: Reading,
  notices: Notices,
): Who[] {
  const order = nameOrder(columns.values(rows, 'name'));
  const gone = whetherGone(rows, columns, reading, notices);
  const isByAddress = !columns.has('id');
  if (isByAddress) notices.add('knownByAddress', { column: columns.headerOf('email') });
  const found = withoutRepeatedRows(rows, notices).flatMap((row): Who[] => {
    const email = addressOf(row, columns, notices);
    const name = nameOf(row, columns, order, notices);
    const id = isByAddress ? idBy(email, name) : idIn(columns.cell(row, 'id'));
    const isGone = gone(row);
    const who = { row, id, name: name || id, email: isGone ? undefined : email, hasLeft: isGone };
    return isKnown(who, name, columns, notices) ? [who] : [];
  });
  tellDoubles(found, columns, notices);
  return found;
}

/** A line that is there twice, letter for letter, is one person. */
function withoutRepeatedRows(rows: readonly HrRow[], notices: Notices): HrRow[] {
  const seen = new Set<string>();
  return rows.filter(({ cells, line }) => {
    const text = JSON.stringify(cells);
    if (!seen.has(text)) return Boolean(seen.add(text));
    notices.add('sameRowTwice', { line });
    return false;
  });
}

function addressOf(row: HrRow, columns: TakenColumns, notices: Notices): string | undefined {
  const cell = columns.cell(row, 'email');
  const read = readAddress(cell);
  const at = { line: row.line, column: columns.headerOf('email'), value: cell };
  if ('email' in read) {
    if (read.others.length > 0) notices.add('otherAddresses', at);
    return read.email;
  }
  if (read.why !== 'none') notices.add(read.why === 'notAscii' ? 'addressNotAscii' : 'addressNotValid', at);
  return undefined;
}

function nameOf(row: HrRow, columns: TakenColumns, order: NameOrder, notices: Notices): string {
  const inTwo = [columns.cell(row, 'firstName'), columns.cell(row, 'lastName')].filter(Boolean).join(' ');
  const name = asSpoken(columns.cell(row, 'name'), order) || inTwo;
  if (name.length <= LONGEST_NAME) return name;
  notices.add('textCut', {
    line: row.line,
    column: columns.headerOf('name'),
    value: `${name.slice(0, 40)}…`,
  });
  return name.slice(0, LONGEST_NAME).toWellFormed().trim();
}

/** As text, whatever it looks like; a French spreadsheet writes "1,00123E+05". */
function idIn(cell: string): string {
  return AS_A_NUMBER.test(cell) ? cell.replace(',', '.') : cell;
}

/** For whom HR's file has no id: their address, in the letters an id may have; or, without one, their name. */
function idBy(email: string | undefined, name: string): string {
  const id = (email?.replace('@', '_at_') ?? plainWord(name)).replace(/[^\p{L}\p{N}._-]/gu, '_');
  if (id.length <= 60) return id;
  return `${id.slice(0, 40)}-${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;
}

function isKnown(
  { row: { line }, id, email, hasLeft }: Who,
  name: string,
  columns: TakenColumns,
  notices: Notices,
): boolean {
  const problems = [
    id === '' && ({ code: 'idMissing', column: columns.headerOf('id'), value: name || email } as const),
    id !== '' &&
      !PersonId.safeParse(id).success &&
      ({ code: 'idNotUsable', column: columns.headerOf('id'), value: id } as const),
    name === '' &&
      email !== undefined &&
      !hasLeft &&
      ({
        code: 'nameMissing',
        column: columns.headerOf('name') ?? columns.headerOf('lastName'),
        value: id || email,
      } as const),
  ].filter((problem) => problem !== false);
  for (const { code, column, value } of problems)
    notices.add(code, { line, column, ...(value !== undefined && { value }) });
  return problems.length === 0;
}

/** Ids and addresses that two lines have, and ids that somebody may have meant to be one. */
function tellDoubles(people: readonly Who[], columns: TakenColumns, notices: Notices): void {
  const byId = new Map<string, Who>();
  const byLikeness = new Map<string, Who>();
  const byEmail = new Map<string, Who>();
  for (const one of people) {
    const { id, email, row } = one;
    const column = columns.headerOf('id');
    const same = byId.get(id);
    if (same) notices.add('idTwice', { line: row.line, column, value: `${id} (${same.name}, ${one.name})` });
    else byId.set(id, one);
    const likeness = id.toLowerCase().replace(/^0+(?=.)/, '');
    const alike = byLikeness.get(likeness);
    if (alike && alike.id !== id)
      notices.add('idsAlike', { line: row.line, column, value: `${alike.id} / ${id}` });
    else byLikeness.set(likeness, one);
    if (AS_A_NUMBER.test(id)) notices.add('spreadsheetIds', { line: row.line, column, value: id });
    const other = email === undefined ? undefined : byEmail.get(email);
    if (email !== undefined && other && other.id !== id)
      notices.add('addressTwice', {
        line: row.line,
        column: columns.headerOf('email'),
        value: `${email} (${other.name}, ${one.name})`,
      });
    else if (email !== undefined) byEmail.set(email, one);
  }
}

/** Whether somebody has left, by a column of status or of last days. */
function whetherGone(
  rows: readonly HrRow[],
  columns: TakenColumns,
  { country, today }: Reading,
  notices: Notices,
): (row: HrRow) => boolean {
  const days = dateColumn(columns.values(rows, 'leftOn'), country);
  const statusHeader = columns.headerOf('status') ?? '';
  return (row) => {
    const at = { line: row.line };
    const status = columns.cell(row, 'status');
    const byStatus = status === '' ? false : hasLeft(status, statusHeader);
    if (byStatus === undefined) notices.add('statusUnknown', { ...at, column: statusHeader, value: status });
    const cell = columns.cell(row, 'leftOn');
    const column = columns.headerOf('leftOn');
    if (cell === '') return byStatus === true;
    const read = readDate(cell, days, today);
    if ('date' in read) {
      if (read.date > today && !byStatus) notices.add('leavesLater', { ...at, column, value: read.date });
      return byStatus === true || read.date <= today;
    }
    // 31.12.9999 is how some programs write "never".
    if (read.why !== 'absurd') notices.add('dateUnreadable', { ...at, column, value: cell });
    return byStatus === true;
  };
}
