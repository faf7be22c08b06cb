import { manners } from './manners.ts';

const list = new Intl.ListFormat(manners.tag);

/** Everything the report and its summary say. What is counted, masked and judged is decided before. */
export const report = {
  title: (cohort: string) => `Mentoring cohort ${cohort}: what came of it`,
  period: (from: string, to: string) => `${from} to ${to}`,
  frozen: (on: string) => `Figures fixed on ${on}; they do not change any more.`,
  side: { mentor: 'Mentors', mentee: 'Mentees' },
  /** The same within a sentence. */
  people: { mentor: 'mentors', mentee: 'mentees' },
  measure: {
    mentorApplications: 'People who applied as mentors',
    menteeApplications: 'People who applied as mentees',
    pairsFormed: 'Pairs formed',
    pairsActiveAtEnd: 'Pairs still active at the end',
    meetingsPerPair: 'Meetings per pair',
    pairsMeeting: 'Pairs that met as often as aimed for',
    responseRate: 'Response to the end form',
    goalAttainment: 'People who reached at least half of their goals',
    usesLearning: 'People who use what they learned in their work',
    partnerKeptCommitments: 'People whose partner kept commitments',
    trainingPrepared: 'People whom the training prepared',
    wouldDoAgain: 'People who would do it again',
    recommendScore: 'Recommendation score (−100 to 100)',
    openness: 'People who can speak openly',
    helpfulness: 'People whom the conversations help',
    selfViewChange: 'Change in how mentees see their own leadership',
    selfViewChangeLookingBack: 'The same, looking back from the end',
    managerViewChange: 'Change seen by the mentees’ managers',
    reported: 'Figure brought by HR',
  },
  statement: {
    goalAttainment: 'At least half of the goals were reached',
    usesLearning: 'I use something I learned here',
    helpfulness: 'Our conversations help with the goal',
    openness: 'I can speak openly',
    partnerKeptCommitments: 'My partner kept commitments',
    trainingPrepared: 'The training prepared me',
    wouldDoAgain: 'I would do it again',
  },
  view: {
    giveFeedback: 'Give feedback',
    delegate: 'Delegate',
    decideWithIncompleteInformation: 'Decide with incomplete information',
    handleConflict: 'Handle conflict',
    explainDirection: 'Explain a direction',
    developOthers: 'Develop others',
  },
  step: {
    called: 'Called',
    applied: 'Applied',
    accepted: 'Accepted',
    trained: 'Trained',
    paired: 'In a pair',
  },
  outcome: {
    met: 'Met',
    missed: 'Missed',
    metAmongAnswered: 'Met among those who answered',
    missedAmongAnswered: 'Missed among those who answered',
    metOrJustShort: 'Met, or just short',
    missedOrJustMet: 'Missed, or just met',
    notRepresentative: 'Cannot be told: fewer than half answered',
    notTold: 'Cannot be told: too few answered',
    notMeasured: 'Not measured',
  },
  likelyOfAll: 'and likely of all who were asked, if the silent are like the others',
  soFar: (met: number, cohorts: number) => `Met in ${met} of ${cohorts} cohorts`,
  nextTime: {
    likely: 'Next time: likely again',
    cannotTell: 'Next time: too early to tell',
    open: 'Next time: open',
    unlikely: 'Next time: unlikely',
  },
  masked: {
    tooFew: (people: number) => `Not shown: fewer than ${people} people answered`,
    tooClose: 'Not shown: beside another figure it would give answers away',
    toldAtMidPoint: 'Not shown again: told in the mid-point summary',
    notMeasured: 'Not measured',
  },
  recommendation: {
    interviewNonRespondents:
      'Fewer than half of the mentees answered. Before drawing conclusions, have HR talk to a few of those who did not.',
    learnWhyPairsEnded:
      'Fewer than four pairs in five were still active at the end. Find out why the others stopped before calling again.',
    planMeetingsAtKickoff:
      'One pair in five or more hardly met. Have the first three meetings put into the calendars at kickoff.',
    prepareMentorsBetter:
      'Fewer than six mentors in ten felt well prepared. Give their training more practice and less theory.',
    prepareMenteesBetter:
      'Fewer than six mentees in ten felt well prepared. Spend their training on setting a goal and on what to ask of a mentor.',
    renewConfidentiality:
      'Fewer than six mentees in ten say that they can speak openly. Repeat at kickoff what stays between the two, and what HR sees.',
    reviewCommitments:
      'Fewer than six mentees in ten say that their mentor kept commitments. Take up in the agreement what happens when a meeting is missed.',
    workOnGoals:
      'Fewer than six mentees in ten reached at least half of their goals. Have pairs review the goals at mid-term, and make them smaller.',
    involveManagers:
      'Mentees see a change in themselves that their managers do not see. Have each mentee agree with their manager on what to try at work, and ask again in three months.',
    findMoreMentors:
      'Accepted mentees stayed without a mentor. Call mentors earlier, or more widely, before the next call for mentees.',
    enterReportedFigures: 'A figure that HR was to bring is missing. Bring it in time for the next report.',
  },
  /** The same in a line, where there is no room for why. */
  proposedChange: {
    interviewNonRespondents: 'HR talks to a few of those who did not answer',
    learnWhyPairsEnded: 'HR finds out why pairs stopped before calling again',
    planMeetingsAtKickoff: 'The first three meetings are put into the calendars at kickoff',
    prepareMentorsBetter: 'Mentors’ training holds more practice and less theory',
    prepareMenteesBetter: 'Mentees’ training is about setting a goal and what to ask of a mentor',
    renewConfidentiality: 'What stays between the two is said again at kickoff',
    reviewCommitments: 'The agreement says what happens when a meeting is missed',
    workOnGoals: 'Goals are smaller, and pairs review them at mid-term',
    involveManagers: 'Each mentee agrees with their manager on what to try at work',
    findMoreMentors: 'Mentors are called earlier, or more widely',
    enterReportedFigures: 'HR brings the missing figure in time',
  },
  decision: {
    continue: 'Do you agree to open the next cohort with the same design?',
    adjust: 'Do you agree to open the next cohort with the changes proposed in the report?',
    discuss: 'These figures do not decide by themselves: shall we talk about how to go on?',
    none: 'We ask for no decision: too little is known to base one on.',
  },

  overall: 'All six together',
  of: (count: string, of: string) => `${count} of ${of}`,
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: string) => `at most ${value}`,
  fewerThan: (count: string) => `fewer than ${count}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  answered: (n: number, asked: number) => `${n} of ${asked} answered`,
  asked: (counted: string, asked: string) => `${counted}, ${asked} asked`,
  pairs: (n: number) => (n === 1 ? '1 pair' : `${n} pairs`),
  target: (value: string) => `target ${value}`,
  baseline: (value: string) => `before: ${value}`,
  meetings: (value: string) => `${value} meetings`,

  verdict: {
    noPairs: 'No pair was formed: there is nothing to judge.',
    noObjective: 'No objective was fixed at launch: this report describes and does not judge.',
    allMet: (objectives: number) =>
      `The cohort met ${{ 1: 'its objective', 2: 'both of its objectives' }[objectives] ?? `all ${objectives} of its objectives`}.`,
    /** What became of the only objective. */
    one: {
      missed: 'The cohort missed its objective.',
      close: 'The cohort met its objective, or missed it by very little.',
      cannotBeTold: 'Whether the cohort met its objective cannot be told.',
    },
    several: (objectives: number, found: readonly string[]) =>
      `Of its ${objectives} objectives, the cohort ${list.format(found)}.`,
    /** How many of them came to what. */
    found: {
      met: (count: number) => `met ${count}`,
      missed: (count: number) => `missed ${count}`,
      close: (count: number) => `met or narrowly missed ${count}`,
      cannotBeTold: (count: number) => `leaves ${count} that cannot be told`,
    },
    amongAnswered: (count: number, objectives: number) =>
      count === 1
        ? `${objectives === 1 ? 'This verdict' : 'One of these verdicts'} is about those who answered; the others who were asked could turn it.`
        : `${count} of these verdicts are about those who answered; the others who were asked could turn them.`,
    nobodyAnswered: 'No mentee answered the last form: nothing is said here in their name.',
    doubt: 'Fewer than half of the mentees answered: what is said here in their name is not representative.',
  },
  contradiction: {
    managersSeeNoChange: 'Mentees say that they have changed; their managers do not see it.',
    usedWithoutGoals:
      'Most mentees use what they learned, and yet fewer than six in ten reached half of their goals.',
  },
  notRepresentative: 'Not representative: fewer than half answered.',

  figure: {
    response: 'Mentees who answered',
    active: 'Pairs active at the end',
    again: 'Mentees who would do it again',
    change: 'Change in leadership, as mentees see it (1 to 5)',
  },
  heading: {
    objectives: 'The objectives fixed at launch',
    reach: 'Reach and cost',
    funnel: 'From the call to the pairs',
    saidBy: { mentor: 'What mentors said', mentee: 'What mentees said' },
    reaction: 'Reaction: how people found it',
    learning: 'Learning: how mentees see their own leadership',
    behaviour: 'Behaviour: what is used at work',
    results: 'Results: what came of it',
    levels: 'Reaction, learning, behaviour and results',
    whoAgrees: 'How many agree',
    recommendations: 'What we recommend',
    decision: 'The decision we ask of you',
    method: 'Limits: what these figures can and cannot say',
    masked: 'Not shown in this report',
    table: 'The figures of the chart',
  },
  finding: {
    said: (people: string, byMost: number, of: number, least: string | undefined) =>
      `At least half of ${people} agree with ${byMost === of ? `all ${of}` : `${byMost} of ${of}`} statements${least === undefined ? '' : `; fewest with “${least}”`}`,
    usesLearning: (people: string, counted: string) =>
      `Among ${people}, ${counted} use what they learned in their work`,
    goalAttainment: (people: string, counted: string) =>
      `Among ${people}, ${counted} say that at least half of the goals were reached`,
    saidTooFew: {
      mentor: 'Too few mentors answered to show what they said',
      mentee: 'Too few mentees answered to show what they said',
    },
    changed: {
      selfView: (n: number, change: string) =>
        `${n} mentees see their own leadership changed by ${change}, on average, on a scale of 1 to 5`,
      selfViewLookingBack: (n: number, change: string) =>
        `${n} mentees, looking back from the end, put the change in their leadership at ${change}, on average, on a scale of 1 to 5`,
      managerView: (n: number, change: string) =>
        `The managers of ${n} mentees see a change of ${change}, on average, on a scale of 1 to 5`,
    },
  },
  column: {
    objective: 'Objective',
    result: 'Result',
    target: 'Target',
    outcome: 'Verdict',
    statement: 'Statement',
    unfavourable: 'Disagree',
    neutral: 'Undecided',
    favourable: 'Agree',
    answered: 'Answered',
    possible: 'Not told apart',
    others: 'Undecided or disagree',
    mixed: 'Undecided, or both',
    behaviour: 'Behaviour',
    change: 'Change',
    lookingBack: 'Looking back',
    step: 'Step',
  },
  viewKind: {
    selfView: 'Mentees about themselves, start and end',
    selfViewLookingBack: 'Mentees about themselves, looking back from the end',
    managerView: 'The mentees’ managers, start and end',
  },
  /** @param figures.others how many people an end of a figure hides */
  method: (figures: { people: number; others: number; authors: number }) => [
    `A confidential answer is told of ${figures.people} people or more, and in one figure only. Close to none or to all, a count reads “at most ${figures.others}” or “at least” all but ${figures.others}, so that nobody’s answer can be worked out. Comments are shown from ${figures.authors} authors on; HR chooses them among those whose author agreed.`,
    'Objectives are judged for the people of this cohort. “Met” and “missed” hold whatever those think who did not answer; “among those who answered” could be turned by them. Only what is said of next time looks beyond the cohort.',
    'Who was called, took part, answered and met how often is counted in full: these are facts, not opinions.',
    'Counts are given below 20 answers, percentages from 20 on. Changes are of the people who gave both views.',
    'There is no comparison group: the figures show a change during the programme, not an effect of it.',
    'Mentors and mentees are never added up, as their answers are not independent. The questions are our own and not a validated scale.',
    'Those asked are all who were ever in a pair, including those who left. Meetings are those reported in the pulses, so there may have been more.',
    'A mentee who changed mentor on the way counts as one pair, which went on.',
  ],
  measuredBy: (measure: string) => `Measured by: ${measure}`,
  lookingBack: (change: string) =>
    `Looking back from the end, they put the change at ${change}: people often rate their start lower once they know more.`,
  pairsByMeetings: 'How often pairs met, with the number of pairs',
  metTimes: (pairs: string, from: number, upTo: number | undefined) => {
    if (upTo === 0) return `never, or not said (${pairs})`;
    return upTo === undefined ? `${from} times or more (${pairs})` : `${from} to ${upTo} times (${pairs})`;
  },
  withoutMentor: 'Accepted mentees who never had a mentor',
  chosen: (shown: number, of: number) => `${shown} of ${of}, chosen at random.`,
  commentsOf: { mentor: 'Comments of mentors', mentee: 'Comments of mentees' },
  maskedBecause: {
    tooFew: (people: number) => `Fewer than ${people} people answered`,
    tooClose: 'Beside another figure, it would give answers away',
    tooFewAuthors: (authors: number) =>
      `Fewer than ${authors} people may be quoted by their own leave and HR’s`,
  },
  listed: (names: readonly string[]) => names.join('; '),
  quotesOf: {
    success: {
      mentor: 'Successes that mentors agreed to share',
      mentee: 'Successes that mentees agreed to share',
    },
    oneThingToChange: { mentor: 'What mentors would change', mentee: 'What mentees would change' },
  },
  hoursSpent: 'Hours of work spent',
  cost: {
    notTold: 'cannot be told, as too few said it',
    ofSide: (people: string, hours: string) => `${people} ${hours} hours on average`,
    /** @param total of everybody who was in a pair */
    inAll: (bySide: readonly string[], total: string) =>
      `${list.format(bySide)}; for everybody in a pair ${total} hours in all, if those who did not answer spent as much`,
  },
  notShown: 'not shown',
  levelNotTold: 'Cannot be told: too few people answered.',
  levelsNotTold: 'None of the four can be told: too few people answered.',
  wantsNext: {
    mentor: 'Mentors who would like to be called for the next cohort',
    mentee: 'Mentees who would like to be mentors one day',
  },
  ofSide: (people: string, value: string) => `${people} ${value}`,
  noRecommendation: 'Nothing in these figures calls for a change.',
  openPdf: 'The same report as PDF',
  confidential: (threshold: number) => `Answers are told only where ${threshold} people or more gave them.`,
  page: (number: number, of: number) => `Page ${number} of ${of}`,
};
export type ReportCatalogue = typeof report;
