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
  partners: 'Your pair',
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
  asFile: 'As a file',
  fileLead:
    'Who you are, your parts, your answers, the meetings of your pair, and what the other person wrote for both of you. How your manager sees you is not in it: your answers’ page shows that on request.',
  download: 'Download my data (JSON)',
  howLong: 'Until when it is kept',
  yourAnswers: 'What you answered',
  answersLead: 'Each form said who reads its answers; your manager never does.',
  noAnswers: 'You have not answered any form yet.',
  rights: (date: string) =>
    `All of this is erased by itself ${date}. If something is wrong, or you want it erased earlier, reply to any of our mails: HR will take care of it.`,
  sessions: 'Where this page is open',
  endSession: 'Close',
  leave: 'Leave the programme',
  leaving: (moment: string) => `You leave the programme on ${moment}`,
  leavingLead:
    'Until then you get no forms or reminders, and only HR knows. Have you changed your mind? Then you take part as before, and forms that are still open come again.',
  takeBack: 'I stay',
};
export type MyDataCatalogue = typeof myData;
