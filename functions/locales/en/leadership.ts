/** What is said around leadership's decision, and of what came of the cohort to those who took part. */
export const leadership = {
  choices: {
    continue: 'As before',
    adjust: 'With these changes',
    discuss: 'Let us talk',
  },
  title: 'Your answer to the report',
  titleForHr: 'Leadership’s answer to the report',
  lead: 'How should it go on? Press one button: the next page shows what it means before anything is decided.',
  leadTalkOnly:
    'The report asks for no decision, as too little is known to base one on. If you want to talk about it, HR hears it from you here.',
  meansByChanges: 'Which changes?',
  note: 'A word to HR (optional)',
  noteReaders:
    'HR alone reads it: it is not shown to other readers of the report, and neither those who took part nor their managers get it.',
  noteTooLong: (over: number) =>
    over === 1
      ? 'Your word to HR is one character too long. Nothing is decided yet.'
      : `Your word to HR is ${over} characters too long. Nothing is decided yet.`,
  stands: (who: string, choice: string, when: string) => `${who} decided on ${when}: ${choice}.`,
  nobodyYet: 'Leadership has not decided yet.',
  noteOf: (who: string) => `${who} to HR:`,
  ownNote: 'Your word to HR:',
  changeUntil: (when: string) =>
    `It can be changed here until ${when}. Then those who took part and their managers read it in the mail about the results.`,
  changeUntilTold:
    'It can be changed here until those who took part and their managers read it in the mail about the results, after the cohort has closed.',
  changeAlways:
    'It can be changed here at any time: there is no mail about the results in this cohort, and nobody but HR is told.',
  changeIt: 'To change it, press another button, or the same one with another word to HR.',
  closed: (when: string) =>
    `Since ${when} it can no longer be changed here: those who took part and their managers are told the results. If something else is to be said, please write to HR.`,
  tooLate: 'It was too late: what you pressed has not been noted.',
  saidByMentees: {
    goalAttainment: 'Mentees who reached at least half of their goals',
    wouldDoAgain: 'Mentees who would do it again',
  },
};

export type LeadershipCatalogue = typeof leadership;
