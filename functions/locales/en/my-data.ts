/** What people read on the page on which they see what is kept about them, and around leaving. */
export const myData = {
  title: 'My data',
  lead: 'What this cohort keeps about you. Each form said who reads its answers; your manager never does.',
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
  yourAnswers: 'What you answered',
  noAnswers: 'You have not answered any form yet.',
  rights: (date: string) =>
    `All of this is erased by itself ${date}. If something is wrong, or you want it erased earlier, reply to any of our mails: HR will take care of it.`,
  leave: 'Leave the programme',
  leaveLead: 'You may leave whenever you like, without giving a reason.',
  leaving: (moment: string) => `You leave the programme on ${moment}`,
  leavingLead:
    'Until then you get no forms or reminders, and only HR knows. Have you changed your mind? Then what rested goes on as if nothing had been.',
  takeBack: 'I stay',
  remindersTitle: 'No more reminders?',
  remindersLead: 'You still get the mails that matter: proposals, invitations, results. Only reminders stop.',
  remindersStop: 'Stop the reminders',
  remindersStopped: 'Done. You will not be reminded any more. The forms stay open until their date.',
};
export type MyDataCatalogue = typeof myData;
