const pairs = (count: number) => (count === 1 ? '1 pair' : `${count} pairs`);
const are = (count: number) => (count === 1 ? 'is' : 'are');
const have = (count: number) => (count === 1 ? 'has' : 'have');

/** What the reports say that leadership gets before the final one and after it. */
export const interim = {
  name: {
    kickoff: 'Kickoff note',
    midPoint: 'Mid-point summary',
    final: 'Final report',
    followUp: (months: number) => `Follow-up after ${months === 1 ? 'one month' : `${months} months`}`,
  },
  others: 'The other reports of this cohort',
  kickoff: {
    title: (cohort: string) => `Mentoring cohort ${cohort}: who starts, and what for`,
    period: (day: string) => `Kickoff on ${day}`,
    start: (count: number, day: string) => `${pairs(count)} ${count === 1 ? 'starts' : 'start'} on ${day}.`,
    everybodyHasAMentor: 'Every accepted mentee has a mentor.',
    waiting: (count: number) =>
      count === 1
        ? 'One accepted mentee is still without a mentor.'
        : `${count} accepted mentees are still without a mentor.`,
    figure: {
      pairs: 'Pairs formed',
      mentors: 'Mentors in a pair',
      mentees: 'Mentees in a pair',
      waiting: 'Accepted mentees without a mentor',
    },
    objectives: 'What the cohort is for, and how it will be measured',
    noObjective: 'No objective was fixed at launch: the final report will describe and not judge.',
    measuredIn: 'Measured in',
    atBest: 'What can be told',
    source: {
      counted: 'Counted by the programme',
      endForm: 'The form at the end',
      lastPulse: 'The last check-in',
      views: 'The views at the start and at the end',
      hr: 'Brought by HR at the end',
    },
    told: {
      fact: 'Told in full, whatever it is',
      reported: 'As HR brings it',
      fromPeople: (people: number) => `From ${people} people on`,
      canBeMet: (expected: number, needed: number) =>
        `Some ${expected} answers are expected; that the target is met can be told from ${needed} on`,
      highest: (expected: number, target: string) =>
        `Some ${expected} answers are expected: with so few, at best a target of ${target} can be told as met`,
      nothing: (expected: number) => `Some ${expected} answers are expected: too few to tell anything`,
    },
    dates: 'The next dates, as planned',
    midPoint: (day: string) => `Mid-point summary: ${day}`,
    endForms: (from: string, until: string) => `Last forms: ${from} to ${until}`,
    report: (day: string) => `Final report: after the last forms and HR’s part, on ${day} at the latest`,
    notes: (people: number) => [
      'This note counts who takes part. It holds nothing that anybody answered in confidence.',
      `Later, what people answer is told only of ${people} people or more, and each answer in one figure only. Whether a target close to everybody is met takes many answers, so that nobody’s can be worked out.`,
    ],
  },
  midPoint: {
    title: (cohort: string) => `Mentoring cohort ${cohort}: half-way`,
    period: (from: string, to: string) => `From the kickoff on ${from} to ${to}`,
    active: (count: number, of: number) =>
      count === of
        ? `${of === 1 ? 'The only pair is' : `All ${of} pairs are`} still active`
        : `${count} of ${pairs(of)} ${are(count)} still active`,
    stands: (active: string, meetings: string) => `${active}; ${meetings}.`,
    met: (count: number) => `${count} ${have(count)} met`,
    notMet: (count: number) => `${count} ${have(count)} not met yet`,
    notHeardOf: (count: number) => `of ${count} nobody has said`,
    nobodySaid: 'nobody has said yet whether they meet',
    nobodyAlerted: 'HR has not been alerted of any pair that is slow to meet.',
    alerted: (count: number, settled: number) =>
      `HR has been alerted of ${pairs(count)} slow to meet, and has dealt with ${
        settled === count ? (count === 1 ? 'it' : 'all of them') : settled === 0 ? 'none yet' : settled
      }.`,
    figure: {
      active: 'Pairs still active',
      met: 'Pairs that have met',
      notMet: 'Pairs that have not met yet',
      response: 'Mentees who answered the check-in',
    },
    meetings: 'Who meets',
    ended: (count: number) => `Pairs that ended: ${count}`,
    howOften: (groups: string) => `How often pairs have met so far, with the number of pairs: ${groups}`,
    response: (sides: string) => `Response to this check-in: ${sides}`,
    keptForReport:
      'What people think of their conversations is told in the final report: each answer is told once.',
    notes: (people: number, number: number) => [
      `What people think is from check-in ${number} alone, and told only of ${people} people or more. The final report does not use these answers again; it asks anew.`,
      'How often pairs meet is counted in full, from all check-ins so far; there may have been more meetings than people told of.',
      'A mentee who changed mentor on the way counts as one pair, which goes on.',
    ],
    notesWithoutOpinions: [
      'How often pairs meet is counted in full, from all check-ins so far; there may have been more meetings than people told of.',
      'A mentee who changed mentor on the way counts as one pair, which goes on.',
    ],
  },
  followUp: {
    title: (cohort: string, months: number) =>
      `Mentoring cohort ${cohort}, ${months === 1 ? 'one month' : `${months} months`} later: what has stayed`,
    period: 'Asked of everybody who was in a pair to the end',
    nobody: 'Nobody answered this time: nothing can be told of what has stayed.',
    uses: (count: string) => `Of the mentees who answered, ${count} still use what they learned.`,
    tooFew: 'Whether mentees still use what they learned cannot be told: too few answered.',
    notRepresentative: 'Fewer than half of the mentees answered: this is not representative.',
    statement: {
      usesLearning: 'I still use something I learned',
      inTouch: 'We are still in touch',
    },
    figure: {
      response: { mentor: 'Mentors who answered', mentee: 'Mentees who answered' },
      uses: 'Mentees who still use what they learned',
      inTouch: 'Mentees still in touch with their mentor',
    },
    objectives: 'The objectives, then and now',
    atEnd: 'In the final report',
    now: 'Now',
    unknown: 'Not known',
    notAskedAgain: 'Not asked again',
    notes: (people: number) => [
      `Answers are from this follow-up alone, and told only of ${people} people or more. They are other answers than those of the final report: who answered then may be silent now.`,
      'Somebody of two pairs is counted once, and says yes if it is so of one of them.',
      'There is no comparison group: the figures show what has stayed, and not what it is due to.',
    ],
  },
};
export type InterimCatalogue = typeof interim;
