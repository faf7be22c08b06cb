const pairs = (count: number) => (count === 1 ? 'one pair' : `${count} pairs`);
const mentees = (count: number) => (count === 1 ? 'one mentee' : `${count} mentees`);
const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** What HR's review of the pairs says. */
export const review = {
  acts: {
    lock: 'Keep',
    free: 'Free',
    forbid: 'Exclude',
    allow: 'Allow again',
    move: 'Put these two together',
    holdBack: 'Hold back',
    release: 'Publish with the others',
    policy: 'Choose this policy',
    pairsUnderWay: 'Choose this',
    recompute: 'Compute again',
  },
  decide: 'Decide',
  reason: 'Reason',
  reasonHint: 'For the timeline: only HR reads it. It is erased with the personal data.',
  reasonMissing: 'Please say why in a few words: the reason goes into the timeline.',
  reasonTooLong: (most: number) => `Please shorten the reason to ${most} characters.`,
  yourDecision: 'Your decision',
  changedMeanwhile: (who: string) => `${who} has just changed the proposal`,
  somebody: 'Somebody',
  changedMeanwhileLead:
    'You see it as it is now. What you decided was not done; do it again if you still want it.',
  pairGone: 'These two are not together in the proposal any more, so nothing was done.',
  frozen:
    'A decision on these pairs stands. To change anything, take it back first, as long as that is possible.',
  firmness: 'How firm',
  firmnessLead:
    'How firm a pair is: everybody is matched again up to 20 times, each time with every weight moved by up to 20 %. A pair that comes out each time does not hang on the weights.',
  held: (held: number, runs: number) => `holds in ${held === 0 ? 'none' : held} of ${runs} runs`,
  keptByYou: 'kept by you',
  notAnew: 'not computed for this pair',
  heldBack: 'held back',
  otherMentors: 'Other mentors',
  whyNoMentor: 'Why not this or that mentor?',
  leastFirmFirst: 'The least firm pairs come first, then the weakest',
  whatChanged: 'What changed',
  sinceRevision: 'Against the pairs before they were last computed:',
  sinceProposal: (number: number) => `For those matched again, since proposal ${number}:`,
  nothingChanged: 'All pairs stayed as they were.',
  kept: (count: number) => `${pairs(count)} as before`,
  moved: (count: number) => `${mentees(count)} with another mentor`,
  gained: (count: number) => `${mentees(count)} with a mentor who had none`,
  lost: (count: number) => `${mentees(count)} without a mentor who had one`,
  movedOne: (mentee: string, from: string, to: string) => `${mentee}: ${to} instead of ${from}`,
  gainedOne: (mentee: string, mentor: string) => `${mentee}: now with ${mentor}`,
  lostOne: (mentee: string, mentor: string) => `${mentee}: no mentor any more, was with ${mentor}`,
  staysTogether:
    'Pairs of the version before stay together where moving them would gain little: the proof counts that in their favour.',
  servedDifference: (difference: number) =>
    difference === 0
      ? 'As many mentees have a mentor.'
      : `${mentees(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} with a mentor.`,
  totalDifference: (difference: number) =>
    difference === 0
      ? 'The fit of all pairs together is the same.'
      : `All pairs together have ${one.format(Math.abs(difference))} points of fit ${difference > 0 ? 'more' : 'fewer'}.`,
  publishPart: (published: number, _heldBack: number) => `Publish ${pairs(published)} of these`,
  heldBackLead: (count: number) =>
    `${count === 1 ? 'One pair is' : `${count} pairs are`} left out: the two are told nothing yet and are matched again in the next proposal.`,
  heldBackLast:
    'This is the last proposal your definition allows: a mentee left out now is told that they wait, and a mentor that there is no mentee for them yet.',
  nothingToPublish: 'Every pair is held back: there is nothing to publish.',
  waitingTitle: (count: number) =>
    count === 1 ? 'One decision is not computed yet' : `${count} decisions are not computed yet`,
  waitingLead:
    'So many people cannot be matched while a page waits. Decide on all you want to change, then have it computed. That begins when it can no longer be taken back, and takes some minutes; you get a mail when the new pairs are ready. If you publish instead, pairs you excluded, and mentees you want with somebody else, are left out and matched again.',
  waitingOnPage: 'Everybody else is matched anew when you have it computed.',
  computeThem: 'Have it computed',
  otherMentorsOf: (mentee: string) => `Other mentors for ${mentee}`,
  hasMentor: (mentee: string, mentor: string) => `In this proposal ${mentee} has ${mentor}.`,
  hasNoMentor: (mentee: string) => `In this proposal ${mentee} has no mentor.`,
  choicesCaption: 'Possible mentors, the best fit first',
  choicesLead: 'Mentors whom a rule excludes come last, with the rule.',
  searchMentor: 'Search a mentor by name',
  noMentor: 'No mentor of that name takes part.',
  nowWith: 'Now with',
  freePlaces: (count: number) => (count === 1 ? 'one free place' : `${count} free places`),
  possible: 'What it would mean',
  notPossible: 'Not possible',
  seePrice: 'See what it would mean',
  pairTitle: (mentee: string, mentor: string) => `${mentee} with ${mentor}?`,
  nobody: 'These two do not both take part in this proposal.',
  price: 'What it would cost the others',
  movers: 'Who would change mentor',
  byCriterion: 'How well they fit',
  criterion: 'Criterion',
  ofMost: (points: number, most: number) => `${one.format(points)} of ${one.format(most)}`,
  tooLargeForPrice:
    'In a cohort of this size, what it costs the others cannot be computed while a page waits. You see it under “What changed” once you have had it computed.',
  tooLargeForPolicies:
    'In a cohort of this size, the policies cannot be compared while a page waits. Choose one, have it computed, and see under “What changed” what it does.',
  allRulesHold: 'No rule stands in the way.',
  back: 'Back to all pairs',
  policies: 'Compare the policies',
  policiesLead:
    'Each policy was solved for everybody anew, with the pairs you keep and exclude; what is said to change is against the pairs as they are now. The choice also holds for later proposals of this cohort.',
  policy: 'Policy',
  objectives: {
    mostServed: 'Serve the most people',
    bestTotal: 'Best fit of all pairs together',
    highestFloor: 'Lift the weakest pair',
  },
  objectiveLeads: {
    mostServed: 'As many mentees as possible get a mentor; among those solutions, the best fit.',
    bestTotal: 'The fit of all pairs together counts, even if somebody goes without a mentor.',
    highestFloor:
      'As many mentees as possible get a mentor; then the weakest pair is made as good as it can be.',
  },
  servedOf: (served: number, all: number) => `${served} of ${all} mentees`,
  total: 'Fit of all pairs together',
  presentPolicy: 'chosen now',
  nothingToChange: 'This is how the pairs are now.',
  staying: 'Pairs under way',
  stayingLead: (count: number) =>
    `${count === 1 ? 'One pair has' : `${count} pairs have`} said yes already. Here is what it costs that ${count === 1 ? 'it stays' : 'they stay'} as they are.`,
  pairsUnderWay: { stay: 'They stay together', mayMove: 'They may change mentor' },
  pairsUnderWayLeads: {
    stay: (_bonus: number) =>
      'Nobody who has a partner is asked anything. Those who wait get the places that are free.',
    mayMove: (bonus: number) =>
      `A mentee is asked about another mentor where that serves somebody more, or fits better by more than ${one.format(bonus)} of 100. A pair ends only when its mentee and the new mentor have both said yes, and both sides of it are told; nobody is left without a mentor.`,
  },
  keptUnderWay: 'Pairs under way that you keep together',
  insteadOf: (mentor: string) => `now with ${mentor}`,
  goesOnWith: (mentee: string, mentor: string) => `${mentee} goes on with ${mentor}.`,
  changesMentor: (mentee: string, mentor: string, before: string) =>
    `In this proposal ${mentee} is asked to change from ${before} to ${mentor}.`,
  changeMentor: (count: number) =>
    `${count === 1 ? 'One mentee who has a mentor is' : `${count} mentees who have a mentor are`} asked to change: the present pair goes on unless the mentee and the new mentor both say yes.`,
  goOn: (count: number) =>
    `${count === 1 ? 'One pair' : `${count} pairs`} under way ${count === 1 ? 'goes' : 'go'} on unchanged.`,
  besideThem: 'What is proved holds for the places that are free beside them.',
  noPairWhileStaying:
    'As long as the pairs under way stay, there is no pair to propose. If some of them may change mentor, there is. Nothing is asked of anybody before you decide.',
  noPairNow: 'As things stand there is no pair to propose.',
  closeWithoutPairs: 'Leave all pairs as they are',
  samePairs: 'The pairs would be the same.',
};

export type ReviewCatalogue = typeof review;
