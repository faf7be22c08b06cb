import type { Locale } from '../../locales/locale.ts';
import type { NoTable } from './hr-table.ts';

type Words = Record<NoTable['why'], (problem: NoTable) => string>;

const CSV_UTF8 = 'CSV UTF-8';

const EN: Words = {
  empty: () => 'The file is empty.',
  onlyHeader: ({ line }) => `Line ${line} is the header, and nobody stands below it.`,
  noHeader: ({ line, found }) =>
    `No line names the columns (line ${line} holds “${found}”). Put a line with words such as “Employee ID”, “Name”, “Email”, “Manager” above the people.`,
  unknownEncoding: ({ line, found }) =>
    `Line ${line} (“${found}”) is in an encoding that cannot be told. Save the file as “${CSV_UTF8}” and send it again.`,
  charactersLost: ({ line, found }) =>
    `Line ${line} (“${found}”) has lost letters: a program read it in the wrong encoding. Export the file again, save it as “${CSV_UTF8}”, and do not open it in between.`,
  spreadsheet: () =>
    `This is a workbook, not a CSV. Open it, choose “Save as”, “${CSV_UTF8}”, and send that file.`,
  pdf: () => 'This is a PDF. Have the list exported as CSV and send that file.',
  gzip: () => 'This is a compressed file inside another. Unpack it once.',
  webPage: () =>
    `This is a web page or XML under the name of a table. Open it in a spreadsheet program and save it as “${CSV_UTF8}”.`,
  json: () => 'This is JSON. Send it as the definition, or export the people as CSV.',
};

const FR: Words = {
  empty: () => 'Le fichier est vide.',
  onlyHeader: ({ line }) => `La ligne ${line} est l’en-tête et personne ne figure en dessous.`,
  noHeader: ({ line, found }) =>
    `Aucune ligne ne nomme les colonnes (la ligne ${line} contient « ${found} »). Ajoutez au-dessus des personnes une ligne avec des mots tels que « Matricule », « Nom », « E-mail », « Responsable ».`,
  unknownEncoding: ({ line, found }) =>
    `L’encodage de la ligne ${line} (« ${found} ») ne peut pas être déterminé. Enregistrez le fichier au format « ${CSV_UTF8} » et renvoyez-le.`,
  charactersLost: ({ line, found }) =>
    `La ligne ${line} (« ${found} ») a perdu des lettres : un programme l’a lue dans le mauvais encodage. Exportez à nouveau le fichier, enregistrez-le au format « ${CSV_UTF8} » et ne l’ouvrez pas entre-temps.`,
  spreadsheet: () =>
    `C’est un classeur, pas un CSV. Ouvrez-le, choisissez « Enregistrer sous », « ${CSV_UTF8} », et envoyez ce fichier-là.`,
  pdf: () => 'C’est un PDF. Faites exporter la liste en CSV et envoyez ce fichier-là.',
  gzip: () => 'C’est un fichier compressé dans un autre. Décompressez-le une fois.',
  webPage: () =>
    `C’est une page web ou du XML sous le nom d’un tableau. Ouvrez le fichier dans un tableur et enregistrez-le au format « ${CSV_UTF8} ».`,
  json: () => 'C’est du JSON. Envoyez-le comme définition, ou exportez les personnes en CSV.',
};

const WORDS: Record<Locale, Words> = { en: EN, fr: FR };

/** Why a file holds no table, and what to do about it. */
export function noTableWords(problem: NoTable, locale: Locale): string {
  return WORDS[locale][problem.why](problem);
}
