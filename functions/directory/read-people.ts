import { mendMojibake } from '../text/mojibake.ts';
import { isHeaderWord } from './columns/header-word.ts';
import { readColumns } from './columns/read-columns.ts';
import type { HrTable, RowLeftOut } from './file/hr-table.ts';
import { readHrTable } from './file/read-hr-table.ts';
import { nameIndex } from './named/name-index.ts';
import { type DirectoryRead, readTable } from './reading/read-table.ts';
import type { Reading } from './reading/reading.ts';
import { type NoticeCode, Notices } from './report/notice.ts';

export function readPeople(source: string | Uint8Array, reading: Reading): DirectoryRead {
  throw new Error('waits for the reader of tables and of columns');
}
