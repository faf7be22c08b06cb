/** What two people read on the page of their pair. */
export const pairPage = {
  title: (partner: string) => `You and ${partner}`,
  lead: {
    proposed: 'HR suggests that the two of you form a pair. It begins only if both of you accept.',
    settled: 'You have both said yes. The programme tells you when you begin.',
    underWay: 'This page is for the two of you: who you are, what you plan, and where to get help.',
    resting: 'Your pair pauses for now. HR has told you about it, and tells you when it goes on.',
  },
  you: 'You',
  job: 'Job',
  department: 'Department',
  site: 'Site',
  email: 'Mail address',
  whoYouAre: 'Who you are',
  sides: { mentor: 'mentor', mentee: 'mentee' },
  /** Above what somebody wrote when they applied, by their side. */
  ownWords: {
    mentee: 'What they want to have achieved by the end',
    mentor: 'What they would most like to help with',
  },
  /** The same of whoever reads it. */
  yourWords: {
    mentee: 'What you want to have achieved by the end',
    mentor: 'What you would most like to help with',
  },
  asWritten: 'In the words of the application, which said that the other person of the pair would read them.',
  more: 'There is more here: what you each wrote when you applied, what brings you together and, once you have both said yes, where to write to each other; later your plan, and how to reach HR. So that a forwarded mail does not show it, it opens by a link of its own, which works for one hour.',
  ask: 'Send me this link',
  reasons: 'What brings you together',
  list: {
    title: 'Your pairs',
    lead: 'Each pair has a page of its own.',
    none: 'You have no pair at present. Whenever there is something new, we write to you.',
  },
  over: {
    title: 'This pair is over',
    ended: (partner: string) => `You and ${partner} are no pair any more. There is nothing left to do here.`,
    never: 'This pair has not come about. There is nothing left to do here.',
    completed: (partner: string) =>
      `The programme of your pair with ${partner} has come to its end. What you agreed on stays yours.`,
  },
};
export type PairPageCatalogue = typeof pairPage;
