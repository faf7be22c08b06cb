import { ApiError } from './api-error.ts';
import { fileKindOf } from './file-kind.ts';
import type { Problem } from './problem.ts';

const WORKBOOK: Problem = {
  status: 415,
  title: {
    en: 'This is a workbook or an archive, no text.',
    fr: 'C’est un classeur ou une archive, pas du texte.',
  },
  detail: {
    en: 'Open it, choose “Save as”, “CSV UTF-8”, and send that file.',
    fr: 'Ouvrez-le, choisissez « Enregistrer sous », « CSV UTF-8 », et envoyez ce fichier.',
  },
};
const PDF: Problem = {
  status: 415,
  title: { en: 'This is a PDF, no text.', fr: 'C’est un PDF, pas du texte.' },
  detail: {
    en: 'Have the list exported as CSV and send that file.',
    fr: 'Faites exporter la liste en CSV et envoyez ce fichier.',
  },
};

/** @throws ApiError 415 for a file that was posted by mistake, which says what it is and what to send */
export function refuseNoText(bytes: Uint8Array): void {
  const kind = fileKindOf(bytes);
  if (kind === 'pdf') throw new ApiError(PDF);
  if (kind === 'zip' || kind === 'oldSpreadsheet') throw new ApiError(WORKBOOK);
}
