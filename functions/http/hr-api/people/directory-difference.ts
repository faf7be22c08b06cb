import * as z from 'zod';
import { PairStatus } from '../../../pairs/pair.ts';
import { OWN_FIELDS, type OwnWord } from '../../../people/difference/own-words.ts';
import type { PlannedChange } from '../../../stages/directory-change/plan-change.ts';

const Ids = z.array(z.string());
const ListedPair = z.strictObject({ mentee: z.string(), mentor: z.string(), status: PairStatus });
const ListedPairs = z.array(ListedPair);

const OwnWords = z.array(
  z.strictObject({ person: z.string(), field: z.enum(OWN_FIELDS), since: z.iso.datetime() }),
);

/** What HR's new data changes, people by HR's ids. */
export const DirectoryDifference = z.strictObject({
  applying: z.boolean().describe('Whether it is being taken over; as a rule it takes seconds'),
  confirm: z
    .string()
    .nullable()
    .describe('Send the same again with it as "confirm" to have it taken over; null where nothing changes'),
  endingPairs: z
    .int()
    .nullable()
    .describe('More than a tenth of the pairs under way would end: to be sent as "endingPairs", too'),
  joined: Ids.describe(
    'New in the company. They can be registered and be somebody’s manager; a call that is open is not sent to them',
  ),
  left: Ids,
  back: Ids.describe(
    'Had left, or had no address. Whoever left the cohort by it comes back by registering only',
  ),
  goneFromFile: Ids.describe('In no line of the file, and kept as they are unless you send "gone=left"'),
  lostAddress: Ids.describe('Without an address in the file: the one that is known is kept'),
  changed: z.array(z.strictObject({ person: z.string(), fields: Ids })),
  corrections: z
    .strictObject({
      kept: OwnWords.describe('The file says otherwise: theirs is kept unless you send "corrections=file"'),
      replaced: OwnWords.describe('What you send takes the place of theirs, and they are told'),
      agreed: OwnWords.describe('The same is in the file now: a later file counts again'),
    })
    .describe(
      'Names and addresses that people have corrected themselves, as far as the change speaks of them',
    ),
  linesOnly: Ids.describe('Kept for the reporting lines only: new there, or changed'),
  unchanged: z.int(),
  lostColumns: Ids.describe('Filled before, and with nobody in this file: what is known is kept'),
  pairs: z.strictObject({
    pausing: ListedPairs.describe('One of the two would report to the other: they pause until you decide'),
    falling: ListedPairs.describe('Proposed only: the proposal is dropped'),
    resuming: ListedPairs,
    ending: ListedPairs.describe('One of the two has left: the other one is told, and waits'),
  }),
  leavingParticipants: Ids,
  reachableAgain: Ids.describe('Mail to them came back: the forms that are open are sent to the new address'),
});

/** The plan as HR's program reads it; references in it become HR's ids on the way out. */
export function differenceAnswer(
  plan: PlannedChange,
  applying: boolean,
): z.infer<typeof DirectoryDifference> {
  const { difference, pairs, leavingParticipants, reachableAgain } = plan;
  const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id);
  const own = (words: readonly OwnWord[]) =>
    words.map(({ person, field, since }) => ({ person: person.id, field, since }));
  const listed = (list: PlannedChange['pairs']['ending']) =>
    list.map(({ menteeId, mentorId, status }) => ({ mentee: menteeId, mentor: mentorId, status }));
  return {
    applying,
    confirm: plan.confirm ?? null,
    endingPairs: plan.endsMany ? plan.endingPairs : null,
    joined: ids(difference.joined),
    left: difference.left.map(({ after }) => after.id),
    back: ids(difference.back),
    goneFromFile: ids(difference.goneFromFile),
    lostAddress: ids(difference.lostAddress),
    changed: difference.changed.map(({ after, fields }) => ({ person: after.id, fields: [...fields] })),
    corrections: {
      kept: own(difference.ownWords.kept),
      replaced: own(difference.ownWords.replaced),
      agreed: own(difference.ownWords.agreed),
    },
    linesOnly: ids(difference.uncalled),
    unchanged: difference.unchanged,
    lostColumns: [...difference.lostColumns],
    pairs: {
      pausing: listed(pairs.pausing),
      falling: listed(pairs.falling),
      resuming: listed(pairs.resuming),
      ending: listed(pairs.ending),
    },
    leavingParticipants: [...leavingParticipants],
    reachableAgain: [...reachableAgain],
  };
}
