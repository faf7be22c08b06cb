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
    goalAttainment: 'I reached at least half of my goals',
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
    notMet: 'Not met',
    undecided: 'Undecided',
    notShown: 'Not shown',
    notMeasured: 'Not measured',
  },
  masked: {
    belowThreshold: (people: number) => `Not shown: fewer than ${people} people`,
    remainder: 'Not shown: too few, or too close to another figure',
    needsMoreAnswers: (answers: number) => `Not shown: takes ${answers} answers or more`,
    notMeasured: 'Not measured',
  },
  recommendation: {
    interviewNonRespondents:
      'Fewer than half of the mentees answered. Before drawing conclusions, have HR talk to a few of those who did not.',
    learnWhyPairsEnded:
      'Fewer than four pairs in five were still active at the end. Find out why the others stopped before calling again.',
    planMeetingsAtKickoff:
      'Pairs met less than four times. Have the first three meetings put into the calendars at kickoff.',
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
    findMoreMentors: 'Some accepted mentees stayed without a mentor. Call mentors earlier, or more widely.',
    repeatToDecide:
      'These numbers neither confirm nor rule out some of the targets. Keep the same objectives for the next cohort and judge both together.',
    enterReportedFigures: 'A figure that HR was to bring is missing. Enter it with the next report.',
    evaluateTogetherWithNext:
      'The cohort is too small to be reported on. Evaluate it together with the next one.',
  },
  decision: {
    continue: 'Do you agree to open the next cohort with the same design?',
    adjust: 'Do you agree to open the next cohort with the changes proposed in the report?',
    repeat:
      'Do you agree to a second cohort with the same objectives, so that the two can be judged together?',
    combine: 'Do you agree to judge this cohort only together with the next one?',
  },

  overall: 'All six together',
  of: (count: string, of: string) => `${count} of ${of}`,
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: string) => `at most ${value}`,
  fewerThan: (count: string) => `fewer than ${count}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  interval: (range: string) => `95% interval: ${range}`,
  answers: (n: number) => `${n} answers`,
  pairs: (n: number) => `${n} pairs`,
  fromTo: (before: string, after: string) => `from ${before} to ${after}`,
  target: (value: string) => `target ${value}`,
  baseline: (value: string) => `before: ${value}`,
  meetings: (value: string) => `${value} meetings`,
  improved: (count: string) => `improved: ${count}`,

  verdict: {
    tooSmall: 'This cohort is too small for any figure about it to be shown.',
    noObjective: 'No objective was fixed at launch: this report describes and does not judge.',
    allMet: (objectives: number) =>
      `The cohort met ${objectives === 1 ? 'its objective' : `all ${objectives} of its objectives`}.`,
    /** What became of the only objective. */
    one: {
      notMet: 'The cohort missed its objective.',
      undecided: 'The cohort leaves its objective undecided.',
      notShown: 'The cohort has one objective, whose result cannot be shown.',
      notMeasured: 'The cohort has one objective, which nobody measured.',
    },
    several: (objectives: number, found: readonly string[]) =>
      `Of its ${objectives} objectives, the cohort ${list.format(found)}.`,
    /** How many of them came to what. */
    found: {
      met: (count: number) => `met ${count}`,
      notMet: (count: number) => `missed ${count}`,
      undecided: (count: number) => `leaves ${count} undecided`,
      notShown: (count: number) => `has ${count} that cannot be shown`,
      notMeasured: (count: number) => `has ${count} that nobody measured`,
    },
    doubt: 'Too few mentees answered for their answers to be representative.',
  },
  notRepresentative: 'Not representative: fewer than half answered.',

  figure: {
    response: 'Mentees who answered',
    active: 'Pairs active at the end',
    again: 'Mentees who would do it again',
    change: 'Change in leadership, as mentees see it (1 to 5)',
    improved: 'Mentees who see themselves lead better',
  },
  heading: {
    objectives: 'The objectives fixed at launch',
    happened: 'What happened',
    funnel: 'From the call to the pairs',
    saidBy: { mentor: 'What mentors said', mentee: 'What mentees said' },
    changed: 'What changed',
    comments: {
      success: 'Successes people agreed to share',
      oneThingToChange: 'What people would change',
    },
    recommendations: 'What we recommend',
    decision: 'The decision we ask of you',
    method: 'How to read these figures',
    masked: 'Not shown in this report',
    table: 'The figures of the chart',
  },
  finding: {
    said: (people: string, byMost: number, of: number, least: string | undefined) =>
      `At least half of ${people} agree with ${byMost === of ? `all ${of}` : `${byMost} of ${of}`} statements${least === undefined ? '' : `; fewest with “${least}”`}`,
    saidTooFew: {
      mentor: 'Too few mentors answered to show what they said',
      mentee: 'Too few mentees answered to show what they said',
    },
    changed: (change: string, interval: string, n: number) =>
      `Among ${n} mentees, the mean view of their own leadership changed by ${change} (${interval}) on a scale of 1 to 5`,
    changedUnclear: (n: number) => `Among ${n} mentees, no change can be told from chance`,
    changedTooFew: 'Too few people have both a first and a last view to show a mean',
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
    possible: 'Not told apart',
    others: 'Undecided or disagree',
    mixed: 'Undecided, or both',
    interval: '95% interval',
    intervalOfChange: '95% interval of the change',
    bounds: 'Had all answered',
    behaviour: 'Behaviour',
    before: 'Start',
    after: 'End',
    change: 'Change',
    step: 'Step',
  },
  viewKind: {
    selfView: 'Mentees about themselves, start and end',
    selfViewLookingBack: 'Mentees about themselves, looking back from the end',
    managerView: 'The mentees’ managers, start and end',
  },
  /** @param figures.others one less than the fewest people a figure may be about */
  method: (figures: { people: number; others: number; authors: number }) => [
    `But for how many pairs met so often, no figure is about fewer than ${figures.people} people, alone or by subtraction. So a count close to none or to all reads “at most ${figures.others}” or “at least” all but ${figures.others}. Comments are shown from ${figures.authors} authors on.`,
    'The 95% interval says how far the figure could lie from that of many such cohorts. A target counts as met only when the whole interval reaches it.',
    'Counts are given below 20 answers, percentages from 20 on. Means before and after are of the people who have both views and need at least ten of them.',
    'There is no comparison group: the figures show a change during the programme, not an effect of it.',
    'Mentors and mentees are never added up, as their answers are not independent. The questions are our own and not a validated scale.',
    'Those asked are all who were ever in a pair, including those who left. Meetings are those reported in the pulses, so there may have been more.',
    'A mentee who changed mentor on the way counts as one pair, which went on.',
  ],
  measuredBy: (measure: string) => `Measured by: ${measure}`,
  lookingBack: (change: string, interval: string) =>
    `Looking back from the end, the same people put the change at ${change} (${interval}): people often rate their start lower once they know more.`,
  chosen: (shown: number, of: number) => `${shown} of ${of}, chosen at random.`,
  commentsOf: { mentor: 'Comments of mentors', mentee: 'Comments of mentees' },
  fewerAuthors: (authors: number) => `fewer than ${authors} authors agreed to be quoted`,
  attrition: (both: string, before: string) => `Both views: ${both}. First view: ${before}.`,
  hoursSpent: 'Hours spent, on average',
  hours: (people: string, mean: string) => `${people} ${mean}`,
  noRecommendation: 'Nothing in these figures calls for a change.',
  openPdf: 'The same report as PDF',
  confidential: (threshold: number) => `Figures about fewer than ${threshold} people are not shown.`,
  page: (number: number, of: number) => `Page ${number} of ${of}`,
};
export type ReportCatalogue = typeof report;
