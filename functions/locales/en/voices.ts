/** HR's page of what people wrote. */
export const voices = {
  title: 'What people wrote',
  lead: 'Here you read, with names, what people wrote in forms that said HR reads them:',
  contents: [
    'goals and answers to your own questions, in applications and later forms',
    'questions before the start, reasons to decline a pair or to leave',
    'successes, examples and suggestions, each with its author’s leave to share it or not',
    'what has changed some months later',
    'who wishes to be contacted, to be a mentor one day, or to be called again',
  ],
  notHere: 'What managers answered and what the two of a pair plan is never here: nobody at HR reads it.',
  recorded:
    'Opening it is recorded in the timeline with your name and the time. It stays open on this device for eight hours at most.',
  open: 'Open what people wrote',
  byForm: 'Form',
  byStage: 'Stage',
  bySide: 'Role',
  bySite: 'Site',
  all: 'All',
  filter: 'Show',
  count: (count: number) => (count === 1 ? 'One entry' : `${count} entries`),
  nothingYet: 'Nobody has written anything yet.',
  nothingHere: 'Nobody has written anything of this kind.',
  who: 'Who',
  what: 'What they wrote',
  where: 'Form',
  readers: 'Who reads it',
  whyLeaving: 'Reason for leaving',
  forms: {
    mentorApplication: 'Application as a mentor',
    menteeApplication: 'Application for a mentor',
    mentorTraining: 'Confirmation of the training',
    pairProposal: 'Answer to a proposal',
    pulse: 'Check-in',
    endForm: 'End form',
    followUp: 'Follow-up',
    withdrawal: 'Wish to leave',
  },
  sides: { mentor: 'Mentor', mentee: 'Mentee' },
  permissions: {
    withName: 'May be shared, with the name',
    withoutName: 'May be shared, without the name',
    no: 'Not to be shared',
  },
};

export type VoicesCatalogue = typeof voices;
