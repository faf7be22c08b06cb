import { languageName } from '../../language-name.ts';

/** A thing said of HR's file. */
export interface Facts {
  count: number;
  /** In quotation marks. */
  column: string;
  /** What the file has there, quoted; the first ones. */
  values: string;
  /** The first of them, as it is. */
  first: string;
}

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** What HR reads of its file: what was taken, left out, refused, and what it has to confirm. */
export const directory = {
  quoted: (text: string) => `“${text}”`,
  where: (lines: readonly number[], others: number) =>
    `(line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}${others > 0 ? ` and ${others} more` : ''})`,
  /** What a column tells of somebody that is none of a programme's business. */
  demographics: {
    age: 'how old people are',
    gender: 'their gender',
    'sexual orientation': 'their sexual orientation',
    origin: 'where they come from',
    religion: 'their religion',
    family: 'of their family',
    health: 'of their health',
    opinions: 'their opinions',
    'military service': 'of their military service',
    pay: 'what they are paid',
    'bank account': 'their bank account',
    'identity number': 'an identity number',
    'home address': 'where they live',
    'private contact': 'how to reach them in private',
    'emergency contact': 'whom to call in an emergency',
    rating: 'how they are rated',
  },
  leftOut: {
    demographic: (what: string) =>
      `tells ${what}: people are matched on goals, skills and wishes, never on who they are; nothing of it is kept`,
    secondBest: (best: string) => `“${best}” says it better`,
    unused: 'no criterion, rule or form of this cohort uses it: nothing of it is kept',
    otherPerson: 'names another person than the manager',
    managerUnclear: 'looks like the managers, and could not be made out',
    ignored: 'you said so',
    noValues: 'has no values',
  },
  notices: {
    encodingGuessed: () =>
      'The file is not in UTF-8: it was read as Windows-1252. Look at a name with an accent below.',
    hiddenCharacters: ({ count }: Facts) =>
      `Invisible characters, or such as turn a text around, were taken out of ${many(count, 'line', 'lines')}.`,
    knownByAddress: () =>
      'There is no column of ids: people are known by their mail address. Whoever gets another address would be somebody new; a column of staff numbers avoids that.',
    spreadsheetIds: ({ values }: Facts) =>
      `A spreadsheet has taken ids for numbers: ${values}. Format the column as text and export again, or the same people will not be recognised next time.`,
    datesByCountry: ({ column, first, count }: Facts) =>
      `${many(count, 'date', 'dates')} in ${column} could be read in two ways; they were read with the ${first === 'monthFirst' ? 'month' : 'day'} first, as in the cohort’s country.`,
    datesByHabit: ({ column, count }: Facts) =>
      `${many(count, 'date', 'dates')} in ${column} could be read in two ways; they were read with the day first. Give the cohort a country, or dates such as 2026-09-07, if that is wrong.`,
    leavers: ({ count }: Facts) =>
      `${many(count, 'person has', 'people have')} left the company: kept for the reporting lines, never written to.`,
    leavesLater: ({ count, values }: Facts) =>
      `${many(count, 'person leaves', 'people leave')} later (${values}): until then they are here.`,
    statusUnknown: ({ column, values }: Facts) =>
      `${column} has values we do not know: ${values}. These people count as being here.`,
    noAddress: ({ count }: Facts) =>
      `${many(count, 'person has', 'people have')} no mail address: kept for the reporting lines, not called.`,
    otherAddresses: ({ values }: Facts) => `More than one address: ${values}. The first is used.`,
    nobodyAsManager: ({ values, count }: Facts) =>
      `${many(count, 'cell names', 'cells name')} nobody as manager: ${values}.`,
    languageAssumed: ({ first }: Facts) =>
      `No column says in which language people are written to: everybody who is new gets ${languageName(first, 'en')}, the cohort’s first. Put the other one first in "languages", or add a column.`,
    linesBeforeHeader: ({ count }: Facts) => `${many(count, 'line', 'lines')} above the headers left out.`,
    blankRows: ({ count }: Facts) => `${many(count, 'empty line', 'empty lines')} left out.`,
    rulers: ({ count }: Facts) => `${many(count, 'line', 'lines')} of dashes left out.`,
    totals: ({ count }: Facts) => `${many(count, 'line', 'lines')} of totals left out.`,
    headersAgain: ({ count }: Facts) =>
      `The headers come again in ${many(count, 'line', 'lines')}, left out.`,
    sameRowTwice: ({ count }: Facts) =>
      `${many(count, 'line is', 'lines are')} there twice, letter for letter: taken once.`,
    addressNotValid: ({ column, values }: Facts) =>
      `${column} holds what is no mail address: ${values}. These people are kept for the reporting lines and not called.`,
    addressNotAscii: ({ values }: Facts) =>
      `Addresses with accents before the @ cannot be written to: ${values}. These people are kept for the reporting lines and not called.`,
    gradeNotOrdered: ({ column, values }: Facts) =>
      `${column} has grades that are no numbers: ${values}. They are left out; give "grades" in the definition, the lowest first, and they are used.`,
    languageUnknown: ({ column, values }: Facts) =>
      `${column} has what is no language we know: ${values}. These people are written to as before or, where they are new, in the cohort’s first language.`,
    languageNotSpokenHere: ({ values }: Facts) =>
      `The cohort does not write in ${values}: these people are written to as before or, where they are new, in its first language; that they speak it is kept.`,
    spokenUnknown: ({ column, values }: Facts) =>
      `${column} has what is no language we know: ${values}; left out.`,
    timeZoneUnknown: ({ column, values }: Facts) =>
      `${column} has time zones we do not know: ${values}. The site’s or the cohort’s is used.`,
    dateUnreadable: ({ column, values }: Facts) => `${column} has what is no date: ${values}; left out.`,
    dateAbsurd: ({ column, values }: Facts) =>
      `${column} has dates that cannot be meant: ${values}; left out.`,
    dateAmbiguous: ({ column, values }: Facts) =>
      `${column} writes some dates with the day first and some with the month first: ${values} could be either and are left out. Write them as 2026-09-07.`,
    textCut: ({ column, values }: Facts) => `Texts of ${column} are too long and were cut: ${values}.`,
    managerNotFound: ({ column, count, values }: Facts) =>
      `${column} names managers who are not in the file: ${values}. The reporting line of ${many(count, 'person ends', 'people ends')} there: they could be paired with somebody above. Add those managers to the file, even without an address.`,
    mendedText: ({ values }: Facts) =>
      `Accents are broken: ${values}. The file was read in the wrong encoding and saved. Export it again as UTF-8; or confirm, and the reading on the right is taken.`,
    managerColumnUnused: ({ column }: Facts) =>
      `${column} looks like the managers and is not used: we cannot make out what its cells are. Say it with "columns" in the definition ({${column}: "managerName"}, "managerEmail" or "managerId"), or confirm that it is not needed.`,
    noManagers: () =>
      'Nobody in the file has a manager: unless an earlier file said who reports to whom, people could be paired with somebody they report to. Add a column with the manager’s id, address or name; or confirm that the file is to be taken without managers.',
    managersNotInFile: ({ count, values }: Facts) =>
      `${many(count, 'manager is', 'managers are')} not in the file, a third or more of those it names: ${values}. People could be paired with somebody above them. Send the whole company, or confirm that those managers take no part.`,
    idsAlike: ({ values }: Facts) =>
      `Some ids differ only in capitals or zeros at the beginning: ${values}. If they are one person, keep one line; if not, confirm.`,
    columnNotThere: ({ column, first }: Facts) =>
      `"columns" names ${column}, which is no header of the file${first ? `; did you mean “${first}”?` : ''}`,
    noWayToKnow: () =>
      'There is no column of ids and none of mail addresses: nobody can be told from anybody else, or written to. Name them with "columns" in the definition ({"Staff no.": "id", "Mail": "email"}).',
    noNames: () =>
      'There is no column of names. Name it with "columns" in the definition ({"Worker": "name"}).',
    columnTwice: ({ column, first }: Facts) =>
      `"columns" takes ${column} for what it takes “${first}” for: keep one of the two`,
    columnDemographic: ({ column }: Facts) =>
      `"columns" asks for ${column}, which tells who somebody is: it is never kept`,
    rowMisfit: ({ count }: Facts) =>
      `${many(count, 'line has', 'lines have')} cells that do not stand under their headers: put a cell that holds the separator in quotes`,
    quoteOpen: ({ count }: Facts) =>
      `A quotation mark in ${many(count, 'line', 'lines')} takes in the lines below: close it, or double the marks inside a quoted cell`,
    idMissing: ({ column, values }: Facts) => `${column} is empty for ${values}: give each person an id`,
    idNotUsable: ({ column, values }: Facts) =>
      `${column} has ids that cannot be used: ${values}. They begin with a letter or digit and hold at most 64 letters, digits, spaces and . _ / + & -`,
    idTwice: ({ values }: Facts) =>
      `One id for several lines: ${values}. Give each person an id and a line of their own`,
    nameMissing: ({ values }: Facts) => `There is no name for ${values}: mails address people by it`,
    addressTwice: ({ values }: Facts) =>
      `One address for two people: ${values}. Give each their own, or leave it empty for one of them`,
    managerUnclear: ({ column, values }: Facts) =>
      `${column} does not say who is meant: ${values}. Give the manager’s id or address instead of the name`,
    managerCircle: ({ values }: Facts) =>
      `The managers go round in a circle: ${values}. Leave the manager out at the top`,
    nobodyToCall: () =>
      'Nobody in the file can be written to: there is not one mail address that can be used.',
  },
};

/** The same in every language: a notice without words does not compile. */
export interface DirectoryWords {
  quoted: (text: string) => string;
  where: (lines: readonly number[], others: number) => string;
  demographics: Record<keyof typeof directory.demographics, string>;
  leftOut: Record<Exclude<keyof typeof directory.leftOut, 'demographic' | 'secondBest'>, string> & {
    demographic: (what: string) => string;
    secondBest: (best: string) => string;
  };
  notices: Record<keyof typeof directory.notices, (facts: Facts) => string>;
}
