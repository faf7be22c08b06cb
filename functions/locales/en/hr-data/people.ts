/** HR's page about the people of the directory. */
export const people = {
  title: 'People',
  pausedTitle: 'Paused pairs',
  pausedLead:
    'One of the two reports to the other. End the pair, so that both wait for somebody else, or correct who manages whom: then it goes on by itself.',
  wishedTitle: 'Pairs in which another partner is wished for',
  wishedLead:
    'Talk to whoever wishes for it. If it is to be, end the pair: both are told that it has ended, not who wished for it, and wait. Then match again on the overview.',
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
    'You see what it changes before anything is done. Send a file of more than 2 MB through the API (PUT\u00a0/cohorts/{id}/people).',
  file: 'The file',
  fileHint: 'CSV as your program exports it, also compressed with gzip.',
  pasted: 'Or paste it here as text, with its line of headers',
  confirmTitle: 'Please look at this first',
  confirmYes: 'This is right: show what changes',
  report: {
    title: 'What was made of the file',
    ofLaunch: 'What was made of the file at the launch',
    who: (people: number, left: number, withoutAddress: number) =>
      [
        people === 1 ? '1 person can be written to.' : `${people} people can be written to.`,
        left > 0 &&
          `${left === 1 ? '1 person who has left is' : `${left} people who have left are`} kept for the reporting lines only.`,
        withoutAddress > 0 &&
          `${withoutAddress === 1 ? '1 person without an address is' : `${withoutAddress} people without an address are`} kept for the reporting lines only.`,
      ]
        .filter(Boolean)
        .join(' '),
    managers: (withManager: number, depth: number, top: readonly string[], topCount: number) => {
      if (withManager === 0) return 'Nobody has a manager.';
      const named = top.join(', ') || `${topCount}`;
      const others = top.length > 0 && topCount > top.length ? ` and ${topCount - top.length} more` : '';
      return `${withManager === 1 ? '1 person has' : `${withManager} people have`} a manager; the hierarchy has ${depth === 1 ? '1 level' : `${depth} levels`}. At the top: ${named}${others}.`;
    },
    remarks: 'Left out, or open to more than one reading',
    columns: 'Columns',
    header: 'Header',
    takenAs: 'Taken as',
    example: 'Example',
    left: (why: string) => `left out: ${why}`,
    fields: {
      id: 'id',
      name: 'name',
      firstName: 'first name',
      lastName: 'last name',
      email: 'mail address',
      language: 'language of mails',
      managerId: 'manager, by id',
      managerEmail: 'manager, by address',
      managerName: 'manager, by name',
      manager: 'manager',
      site: 'site',
      department: 'department',
      team: 'team',
      jobTitle: 'job title',
      grade: 'grade',
      startedOn: 'first day',
      timeZone: 'time zone',
      spokenLanguages: 'languages spoken',
      status: 'still here or not',
      leftOn: 'last day',
      own: 'a column of your own, which a criterion or rule names',
    },
  },
  corrections: 'Where people have corrected their name or address themselves, take what the file says',
  gone: 'Anyone missing from the file has left the company',
  nothingTitle: 'Nothing to change',
  nothing: 'All of this is already so.',
  wrongTitle: 'This cannot be applied yet',
  nothingDone: 'Nothing has been changed.',
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
