/** What people read on the page on which they see what is kept about them, and around leaving. */
export const myData = {
  title: 'My data',
  lead: 'What this cohort knows of you, until when, and where your page is open.',
  who: 'Who you are',
  name: 'Name',
  email: 'Mail address',
  job: 'Job',
  department: 'Department',
  site: 'Site',
  role: 'Your part',
  partners: (count: number): string => (count === 1 ? 'Your pair' : 'Your pairs'),
  sides: { mentor: 'Mentor', mentee: 'Mentee' },
  statuses: {
    applied: 'has applied',
    selected: 'selected',
    notSelected: 'not selected this time',
    trained: 'selected and trained',
    paired: 'in a pair',
    unmatched: 'without a pair, waiting',
    withdrawn: 'has left',
    completed: 'has completed the programme',
  },
  meetings: {
    title: 'Your meetings',
    readers:
      'The other person of the pair reads this, too, but not what you have taken back. HR sees on which days you met and when you meet next, never what you wrote.',
    with: (partner: string) => `With ${partner}`,
    you: 'you',
    noted: (by: string, day: string, minutes: number) => `${day}, noted by ${by}: ${minutes} minutes.`,
    takenBack: '(taken back)',
    arranged: (day: string, times: string) => `Arranged: ${day}, ${times}.`,
    calledOff: (day: string, times: string) => `Called off: ${day}, ${times}.`,
  },
  asFile: 'As a file',
  fileLead:
    'Who you are, your parts, your answers, the meetings of your pair, and what the other person wrote for both of you. How your manager sees you is not in it: your answers’ page shows that on request.',
  download: 'Download my data (JSON)',
  howLong: 'Until when it is kept',
  yourAnswers: 'What you answered',
  answersLead: 'Each form said who reads its answers; your manager never does.',
  noAnswers: 'You have not answered any form yet.',
  rights: (date: string) =>
    `All of this is erased by itself ${date}. If something is wrong, reply to any of our mails: your reply goes to HR, who can correct it.`,
  eraseMe: 'Erase my data',
  erasedByHr:
    'Do you want it erased earlier? Reply to any of our mails: your reply goes to HR, who can do it.',
  erasedThen: 'On that day your personal data in this programme is erased, too.',
  sessions: 'Where this page is open',
  endSession: 'Close',
  leave: 'Leave the programme',
  leaving: (moment: string) => `You leave the programme on ${moment}`,
  leavingLead:
    'Until then you get no forms or reminders, and only HR knows. Have you changed your mind? Then you take part as before, and forms that are still open come again.',
  takeBack: 'I stay',
};
export type MyDataCatalogue = typeof myData;
