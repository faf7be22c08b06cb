/** HR's page about the people of the directory. */
export const people = {
  title: 'People',
  pausedTitle: 'Paused pairs',
  pausedLead:
    'One of the two reports to the other. End the pair, so that both wait for somebody else, or correct who manages whom: then it goes on by itself.',
  endPair: 'End this pair',
  find: 'Find a person',
  search: 'Search',
  found: 'People found',
  nobody: 'Nobody is called like this.',
  name: 'Name',
  email: 'Mail address',
  manager: 'Manager',
  managerId: 'HR’s number of the manager (empty: nobody above)',
  hasLeft: 'Has left the company',
  left: 'This person has left the company',
  show: 'See what it means',
  correct: (name: string) => `Correct ${name}`,
  fileTitle: 'A new file of HR',
  fileLead:
    'Paste the file here as text, with its line of headers. You see what it changes before anything is done. A longer file goes by PUT /cohorts/{id}/people.',
  file: 'The file, as CSV',
  gone: 'Whoever is in no line of the file has left the company',
  nothing: 'It changes nothing.',
  wrongTitle: 'This cannot be taken over yet',
  back: 'Back to the people',
  underWay: 'Another change is being taken over. Try again in a minute.',
  problems: {
    email: (name: string) => `${name}: somebody else has this address already, or it is none.`,
    managerId: (name: string) =>
      `${name}: the manager is not in the directory, or a circle of managers would close.`,
    id: (name: string) => `${name}: this number is there twice.`,
  },
};

export type PeopleCatalogue = typeof people;
