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
  nobody: 'Nobody was found.',
  name: 'Name',
  email: 'Mail address',
  manager: 'Manager',
  managerId: 'Manager’s staff number',
  managerHint: 'Leave it empty if nobody is above this person.',
  hasLeft: 'Has left the company',
  left: 'This person has left the company',
  show: 'See what it means',
  correct: (name: string) => `Correct ${name}`,
  fileTitle: 'A new file from HR',
  fileLead:
    'Paste the file here as text, with its line of headers. You see what it changes before anything is done. Send a larger file through the API (PUT\u00a0/cohorts/{id}/people).',
  file: 'The file, as CSV',
  gone: 'Anyone missing from the file has left the company',
  nothingTitle: 'Nothing to change',
  nothing: 'All of this is already so.',
  wrongTitle: 'This cannot be applied yet',
  nothingDone: 'Nothing has been changed.',
  confirmTitle: 'Please confirm',
  confirmLead: 'Put this right in the file, or confirm that it is as it should be.',
  isRight: 'This is as it should be',
  back: 'Back to the people',
  underWay: 'Another change is being applied. Try again in a minute.',
  problems: {
    name: 'Enter a name.',
    email: (name: string) => `${name}: this address belongs to somebody else, or is not a mail address.`,
    managerId: (name: string) =>
      `${name}: the manager is not in the directory, or the managers would form a circle.`,
    id: (name: string) => `${name}: this staff number is there twice.`,
  },
};

export type PeopleCatalogue = typeof people;
