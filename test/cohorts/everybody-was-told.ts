import type { StoredMail } from '../../infra/local/machine/mail/mailbox.ts';
import type { PairView, PersonView } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';

/** What tells a participant in a final status how it ended for them. */
const LAST_WORDS: Record<string, readonly string[]> = {
  'mentor notSelected': ['mentorNotSelected'],
  'mentee notSelected': ['menteeNotSelected'],
  'mentor unmatched': ['mentorUnmatched', 'pairEnded', 'pairMoved', 'cohortStopped'],
  'mentee unmatched': ['unmatched', 'pairEnded', 'cohortStopped'],
  'mentor completed': ['thanks'],
  'mentee completed': ['thanks'],
  'mentor withdrawn': ['withdrawalConfirmed'],
  'mentee withdrawn': ['withdrawalConfirmed'],
};
const FINAL_PAIRS = new Set(['declined', 'lapsed', 'noPlace', 'ended', 'completed']);

export interface Ending {
  status: string;
  people: readonly PersonView[];
  pairs: readonly PairView[];
  mails: readonly StoredMail[];
  /** The mails whose forms were filled in. */
  answered: readonly StoredMail[];
}

/** Everybody who applied has a final status and was told of it, nobody was written to twice. Empty when all is well. */
export function whoWasNotTold({ status, people, pairs, mails, answered }: Ending): string[] {
  const told = (email: string) =>
    new Set(mails.filter(({ to }) => to.includes(email)).map((mail) => kindOfMail(mail).kind));
  const ledger = mails.map(({ tags }) => tags.ledger ?? '');
  return [
    ...people.flatMap(({ id, email, roles }) => [
      ...roles.flatMap((role) => {
        const words = LAST_WORDS[`${role.side} ${role.status}`];
        if (!words) return [`${role.side} ${id} is left as ${role.status}`];
        return words.some((word) => told(email).has(word))
          ? []
          : [`${role.side} ${id} is ${role.status}: not told`];
      }),
      ...(status === 'stopped' && isLeftInTheDark(roles, told(email))
        ? [`${id} does not know of the stop`]
        : []),
    ]),
    ...answered.flatMap((mail) => {
      const side = { mentorCall: 'mentor', menteeCall: 'mentee' }[kindOfMail(mail).kind];
      const person = people.find(({ email }) => mail.to.includes(email));
      const known = person?.roles.some((role) => role.side === side);
      return side === undefined || known ? [] : [`${mail.to.join()} applied as ${side}, and is nothing`];
    }),
    ...pairs
      .filter((pair) => !FINAL_PAIRS.has(pair.status))
      .map(({ pairId, status: left }) => `pair ${pairId} is left as ${left}`),
    ...ledger.filter((entry, index) => ledger.indexOf(entry) !== index).map((entry) => `twice: ${entry}`),
  ];
}

function isLeftInTheDark(roles: PersonView['roles'], told: ReadonlySet<string>): boolean {
  const involved = roles.some((role) => role.status !== 'notSelected' && role.status !== 'withdrawn');
  const hasLeft = roles.some((role) => role.status === 'withdrawn');
  return involved && !hasLeft && !told.has('cohortStopped');
}
