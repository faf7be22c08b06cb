/** What a language does the same way whatever it speaks of. */
export interface Manners {
  /** The language's own name, for whoever looks for it on a page in another. */
  readonly name: string;
  /** For `Intl`. */
  readonly tag: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  /** What somebody wrote, in quotation marks. */
  readonly quoted: (text: string) => string;
  /** A text with its spaces as the language wants them, whoever wrote it. */
  readonly spaced: (text: string) => string;
  /** A written-out day as people say it, where `Intl` leaves something out. */
  readonly said: (day: string) => string;
  /** "Monday 16 March 2026 at 09:00" */
  readonly at: (day: string, time: string) => string;
  /** "on 16 March 2026", within a sentence. */
  readonly onDay: (day: string) => string;
  /** What separates the fields of a CSV in the spreadsheets of the language. With semicolons, the decimal sign is a comma. */
  readonly csvSeparator: ',' | ';';
}

export const manners: Manners = {
  name: 'English',
  // British: 24 hours, and the day before the month. Readers of one company share a page's language, not a habit.
  tag: 'en-GB',
  colon: ': ',
  quoted: (text) => `“${text}”`,
  spaced: (text) => text,
  said: (day) => day,
  at: (day, time) => `${day} at ${time}`,
  onDay: (day) => `on ${day}`,
  csvSeparator: ',',
};
