import { manners } from './manners.ts';

const { quoted, colon } = manners;
/** Before what is wrong with the answer to a question. */
const about = (label: string) => `${quoted(label)}${colon}`;

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
  required: (label: string) => `${about(label)}please answer this question.`,
  requiredChoice: (label: string) => `${about(label)}choose one of the answers.`,
  requiredRow: (label: string, row: string) => `${about(label)}choose an answer for ${quoted(row)}.`,
  requiredConsent: (label: string) => `${about(label)}tick the box to go on.`,
  unknownChoice: (label: string) => `${about(label)}choose one of the answers on this page.`,
  tooFew: (label: string, min: number) => `${about(label)}choose at least ${min}.`,
  tooMany: (label: string, max: number) => `${about(label)}choose at most ${max}.`,
  repeated: (label: string) => `${about(label)}choose a different one each time.`,
  tooLong: (label: string, max: number, over: number) =>
    `${about(label)}use at most ${max} characters. It is ${over} too long.`,
  notANumber: (label: string) => `${about(label)}write a number in figures.`,
  notWhole: (label: string) => `${about(label)}write a whole number.`,
  tooPrecise: (label: string, decimals: number) =>
    `${about(label)}use at most ${decimals} ${decimals === 1 ? 'digit' : 'digits'} after the point.`,
  outOfRange: (label: string, min: string, max: string) =>
    `${about(label)}write a number from ${min} to ${max}.`,
  notADate: (label: string) => `${about(label)}write a date, such as 31/03/2027.`,
  tooEarly: (label: string, day: string) => `${about(label)}choose ${day} or a later day.`,
  tooLate: (label: string, day: string) => `${about(label)}choose ${day} or an earlier day.`,
  notATime: (label: string) => `${about(label)}write a time, such as 14:30.`,

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
