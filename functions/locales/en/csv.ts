/** What stands in the files HR takes along, beside the figures and statuses themselves. */
export const csv = {
  participation: {
    personId: 'Person',
    name: 'Name',
    email: 'Mail address',
    side: 'Role',
    status: 'Status',
    appliedOn: 'Applied on',
    trainedOn: 'Trained on',
    partner: 'Partner',
    pairStatus: 'Pair',
    pairedOn: 'Paired on',
    endedOn: 'Ended on',
    formsSent: 'Forms sent',
    formsAnswered: 'Forms answered',
  },
  role: { mentor: 'Mentor', mentee: 'Mentee' },
  figures: {
    part: 'Part',
    figure: 'Figure',
    value: 'Value',
    lowest: 'Lowest',
    highest: 'Highest',
    of: 'Of',
    asked: 'Asked',
    target: 'Target',
    verdict: 'Verdict',
    note: 'Note',
  },
};
export type CsvCatalogue = typeof csv;
