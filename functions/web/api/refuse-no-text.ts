import { ApiError } from './api-error.ts';
import { fileKindOf } from './file-kind.ts';
import type { Problem } from './problem.ts';

const WORKBOOK: Problem = {
  status: 415,
  title: 'This is a workbook or an archive, no text.',
  detail: 'Open it, choose “Save as”, “CSV UTF-8”, and send that file.',
};
const PDF: Problem = {
  status: 415,
  title: 'This is a PDF, no text.',
  detail: 'Have the list exported as CSV and send that file.',
};

/** @throws ApiError 415 for a file that was posted by mistake, which says what it is and what to send */
export function refuseNoText(bytes: Uint8Array): void {
  const kind = fileKindOf(bytes);
  if (kind === 'pdf') throw new ApiError(PDF);
  if (kind === 'zip' || kind === 'oldSpreadsheet') throw new ApiError(WORKBOOK);
}
