import { manners } from './manners.ts';

const { quoted, colon } = manners;

/** What every form says, whatever it asks. */
export const forms = {
  // Around the questions
  minutes: (minutes: number) => (minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`),
  optional: '(optional)',
  answerUntil: (when: string) => `You can answer, and change your answers, until ${when}.`,
  answerUntilAll: (when: string) =>
    `You can answer until ${when}. You can change your answers until then, or until everybody who was asked has answered.`,
  decideUntil: (when: string) => `You can decide until ${when}.`,
  goodToKnow: 'Good to know',
  whoReads: 'Who reads your answers',
  upToCharacters: (count: string) => `Up to ${count} characters.`,
  between: (min: string, max: string) => `From ${min} to ${max}.`,
  choose: 'Choose',
  rank: (place: number) => ['First choice', 'Second choice', 'Third choice'][place - 1] ?? `Choice ${place}`,
  noChoice: 'No choice',
  changingAnswers: 'You have answered already. Change what you like and send the form again.',
  changedMeanwhile:
    'These answers were changed in another window after you opened this page. Below is what you have just typed: send it again to replace what was saved.',

  // Errors
  errorPrefix: 'Error: ',
  errorTitle: 'There is a problem',
  /** Of a question whose own words for it nobody needs unless a form is posted by hand. */
  answerAgain: (label: string) => `Answer ${quoted(label)} with what this page offers`,
  /** @param missing what to do, such as "Select how often you see this" */
  missingRow: (missing: string, row: string) => `${missing}${colon}${quoted(row)}`,
  tooFew: (label: string, min: number) => `Select at least ${min} answers to ${quoted(label)}`,
  tooMany: (label: string, max: number) => `Select at most ${max} answers to ${quoted(label)}`,
  repeated: (label: string) => `Select a different answer for each choice in ${quoted(label)}`,
  tooLong: (subject: string, max: string, over: string) =>
    `${subject} must be ${max} characters or less. It is ${over} too long`,
  notANumber: (subject: string) => `${subject} must be a number, in figures`,
  notWhole: (subject: string) => `${subject} must be a whole number`,
  tooPrecise: (subject: string, decimals: number) =>
    `${subject} must have at most ${decimals} ${decimals === 1 ? 'digit' : 'digits'} after the point`,
  outOfRange: (subject: string, min: string, max: string) => `${subject} must be between ${min} and ${max}`,
  notADate: (subject: string) => `${subject} must be a real date, such as 31/03/2027`,
  outsideDays: (subject: string, earliest: string, latest: string) =>
    `${subject} must be between ${earliest} and ${latest}`,
  tooEarly: (subject: string, day: string) => `${subject} must be on ${day} or later`,
  tooLate: (subject: string, day: string) => `${subject} must be on ${day} or earlier`,
  notATime: (subject: string) => `${subject} must be a time, such as 14:30`,

  // After the form
  confirmationTitle: 'Thank you, your answers are saved',
  confirmationChange: (when: string) => `You can change your answers until ${when}.`,
  confirmationChangeAll: (when: string) =>
    `You can change your answers until ${when}, or until everybody who was asked has answered.`,
  confirmationKeepLink: 'The link in your mail opens this form again.',
  changeAnswers: 'Change my answers',
  yourAnswers: 'Your answers',
  noAnswer: 'No answer',
  closedTitle: 'This form is closed',
  closedSince: (when: string) => `It could be answered until ${when}.`,
  closedAnswered: 'Your answers were saved in time and count. You need not do anything.',
  closedUnanswered: 'No answer from you was received. If you would still like to say something, write to HR:',
  closedContact: 'If you have a question, write to HR:',
  yes: 'Yes',
};
export type FormsCatalogue = typeof forms;
