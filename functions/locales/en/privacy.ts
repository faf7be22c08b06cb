/** Who reads what somebody answers: the sentences of forms and mails, and the words beside an answer. */
export const privacy = {
  onlyHr: 'Only HR reads your answers. They are confidential, not anonymous.',
  hrReads: (purpose: string) =>
    `HR reads your answers${purpose}; your partner and your manager do not. They are confidential, not anonymous.`,
  purpose: { pulse: ', to see how each pair is doing' },
  theTwo: (seen: string) =>
    `The two of you read this. HR sees ${seen}, never what you write; nobody else reads anything of it.`,
  theTwoCounted: (seen: string) =>
    `The two of you read this. HR sees ${seen}, never what you write. Leadership sees how many pairs meet and how often, never who; nobody else reads anything of it.`,
  thatThereIsAPlan: 'that you have a plan',
  application:
    'HR reads your application to select and match. When a pair is proposed, the other person reads what you write about your goal, in your own words, and is told why you fit: skills (with how well the mentor knows them), languages and a way of meeting that you have in common. Nobody else learns anything of it, and nothing goes into an appraisal.',
  outcome: 'The other person learns only whether the pair comes about. Only HR reads your reason.',
  figures: 'Leadership sees only figures about groups of at least five people.',
  figuresBesidePairs:
    'Leadership sees how many pairs meet and how often, never who; of your other answers it sees only figures about groups of at least five people.',
  quoted: (what: string) =>
    `Leadership reads ${what} only if you allow it, once HR has read it, and without your name.`,
  onlyHrOf: (what: string) => `Only HR sees ${what}.`,
  managersView:
    'Your answers are used in figures about groups of at least five people. The person you describe may ask to read them, with your name; HR does not read them, and they never enter an appraisal.',
  hrDecision:
    'Your decision is recorded with your name and the time. The first decision counts for all HR coordinators; any of them can take it back until it is carried out.',
  matchReview:
    'What you change is kept in the cohort’s records. Participants see the reasons for their own pair only.',
  /** In the middle of a sentence. */
  fields: {
    firstMeeting: 'when you first meet',
    metOn: 'on which day you met',
    meetOn: 'on which day you meet',
    meetAt: 'at what time',
    cadence: 'how often you mean to meet',
    success: 'your success',
    learningExample: 'your example',
    change: 'your suggestion',
    contactMe: 'your wish to be contacted',
    wantsNext: 'your wish for another cohort',
    result: 'what has changed in your work',
  },
  /** Beside one answer, for HR: who reads it besides HR. */
  beside: {
    hr: 'HR',
    partner: 'the other person of the pair',
    fit: 'the other person, as far as it speaks for the pair',
    quoted: 'leadership, without the name',
    onlyHr: 'Only HR',
  },
};

export type PrivacyCatalogue = typeof privacy;
