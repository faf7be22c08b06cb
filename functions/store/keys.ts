import {
  alone,
  idsOfPartition,
  inCohort,
  inRound,
  type Key,
  listedFor,
  manyOfPerson,
  ofPerson,
  ofRequest,
  onceInCohort,
} from './key.ts';

const NOTHING = { holds: 'nothing' } as const;

/** Nothing in it has to be erased with a person. */
const REFERENCES = { holds: 'references', until: 'retention' } as const;
const LASTING_REFERENCES = { holds: 'references', until: 'always' } as const;

/** What leadership was given on the way: two versions of it could be subtracted. */
const FROZEN = {
  holds: 'words',
  erased: [],
  keeps: {
    what: 'report',
    until: 'always',
    because:
      'Two versions of it could be subtracted. Nobody is in it: it counts, and repeats the objectives.',
  },
} as const;

const number3 = (number: number) => String(number).padStart(3, '0');
const number9 = (number: number) => String(number).padStart(9, '0');
const number4 = (number: number) => String(number).padStart(4, '0');

/**
 * Where each thing lies in the one table, and what becomes of it when a person is erased. `#` separates the parts
 * of a key, `~` the parts of an identifier; neither can be part of a person's id. People are named by a random reference
 * in all of them but one, `STAFF`: so an erasure rewrites no key.
 *
 * Every key there is comes from here. The two erasures are derived from it: of one person (erase-person.ts), and of
 * all at the end of retention (erase-cohort.ts).
 */
export const key = {
  /** `COHORT#c` `COHORT`: settings, state, the token of a step that waits for HR. */
  cohort: onceInCohort('COHORT', {
    holds: 'words',
    erased: ['byRule'],
    keeps: {
      what: 'contacts',
      until: 'always',
      because: 'HR, sponsor and leadership are named by the definition. They run the programme.',
    },
  }),
  /** `COHORTS#team`, or `COHORTS` for the first, `createdAt#c`: the cohorts of a team of HR. */
  cohortListing: listedFor('COHORTS', NOTHING, (createdAt: string, cohortId: string) => [
    createdAt,
    cohortId,
  ]),
  /** `COMPANY` `c`: every cohort of whatever team that still keeps personal data. */
  companyListing: listedFor('COMPANY', NOTHING, (cohortId: string) => [cohortId]),
  /** `LAUNCH#key` `LAUNCH`: the hash of a definition and the cohort it became. */
  launch: alone('LAUNCH', NOTHING, (idempotencyKey: string) => ({
    pk: `LAUNCH#${idempotencyKey}`,
    sk: 'LAUNCH',
  })),

  /** `PERSON#p`: HR's directory, and HR's own id of each. */
  person: ofPerson('PERSON', { holds: 'words', erased: ['byKey', 'byRule'] }),
  /** `UNCALLED#p`: somebody of HR's file who is kept for the reporting lines only. */
  uncalled: ofPerson('UNCALLED', { holds: 'words', erased: ['byKey', 'byRule'] }),
  /** `DIRECTORYREPORT`: what was made of HR's file at the launch, without a value of it. */
  directoryReport: onceInCohort('DIRECTORYREPORT', NOTHING),
  /** `STAFF#id`: the person whom HR means by an id of its own. */
  staff: inCohort('STAFF', { holds: 'words', erased: ['byRule'] }, (staffId: string) => [staffId]),
  /** `DIRECTORYCHANGE`: that HR's new data is being applied, and how many people it is about. */
  directoryChange: onceInCohort('DIRECTORYCHANGE', REFERENCES),
  /** `CHANGEPART#change#n`: people of HR's new data, until it is applied. */
  changePart: inCohort(
    'CHANGEPART',
    { holds: 'words', erased: ['byRule'] },
    (changeId: string, part: number) => [changeId, number4(part)],
  ),
  /** `MENTOR#p`, `MENTEE#p`: an application. Others are wished for, or to be avoided, in it. */
  mentor: ofPerson('MENTOR', { holds: 'words', erased: ['byKey', 'byRule'] }),
  mentee: ofPerson('MENTEE', { holds: 'words', erased: ['byKey', 'byRule'] }),
  /** `LASTMAIL#p`: when the person was written to, for two mails not to come within one hour. */
  lastMail: ofPerson('LASTMAIL', { holds: 'references', erased: ['byKey'] }),
  /** `QUIET#p`: who asked not to be written to. */
  quiet: ofPerson('QUIET', { holds: 'references', erased: ['byKey'] }),
  /** `NEWADDRESS#p`: the address that somebody has asked to be written to at, and the one it takes the place of. */
  newAddress: ofPerson('NEWADDRESS', { holds: 'words', erased: ['byKey'] }),
  /** `WITHDRAWAL#p`: their wish to leave, and why. */
  withdrawal: ofPerson('WITHDRAWAL', { holds: 'words', erased: ['byKey', 'byRule'] }),
  /** `PAIROF#p#pair`: by which the pairs of a person are found. */
  pairOf: manyOfPerson('PAIROF', { holds: 'references', erased: ['byKey'] }),
  /** `LINKOF#p#hash`: by which the links of a person are found. */
  linkOf: manyOfPerson('LINKOF', { holds: 'references', erased: ['byKey'] }),
  /** `NAMEDBY#p#text`: whom HR says they mean by what they wrote. */
  namedBy: manyOfPerson('NAMEDBY', { holds: 'references', erased: ['byKey', 'byRule'] }),
  /** `SESSION#reader#hash`: a browser that was let in, by the hash of its cookie. */
  session: inCohort(
    'SESSION',
    { holds: 'references', erased: ['byRule'] },
    (reader: string, hash: string) => [reader, hash],
  ),
  /** `DOOR#reader`: when somebody was last sent a link of one hour, and how many today. */
  doorMails: inCohort('DOOR', REFERENCES, (reader: string) => [reader]),
  /** `WISHLIST`: names of the mentors whom mentees can wish for. */
  wishList: onceInCohort('WISHLIST', { holds: 'words', erased: ['byRule'] }),

  /** `PAIR#mentee~mentor`, with what speaks for the two. */
  pair: inCohort('PAIR', { holds: 'words', erased: ['byRule'] }, (pairId: string) => [pairId]),
  /** `MEETING#pair#day#side`: that the two met, as one of them noted it, with a line for both. */
  meeting: inCohort(
    'MEETING',
    { holds: 'words', erased: ['byRule'] },
    (pairId: string, day: string, side: string) => [pairId, day, side],
  ),
  /** `MEETINGDATE#pair`: the date that the two have arranged last, and where. */
  meetingDate: inCohort('MEETINGDATE', { holds: 'words', erased: ['byRule'] }, (pairId: string) => [pairId]),
  /** `FIT#pair#side`: whether one of the two finds that they fit. */
  fit: inCohort('FIT', { holds: 'words', erased: ['byRule'] }, (pairId: string, side: string) => [
    pairId,
    side,
  ]),
  /** `PLAN#mentee~mentor#n`: the nth version of what the two have planned. */
  plan: inCohort('PLAN', { holds: 'words', erased: ['byRule'] }, (pairId: string, version: number) => [
    pairId,
    number4(version),
  ]),
  /** `PROPOSAL#n`: what HR wants of it. */
  proposal: inCohort('PROPOSAL', { holds: 'words', erased: ['byRule'] }, (number: number) => [
    number3(number),
  ]),
  /** `PROPOSED#n#part#computation`: everybody in it, with the facts of each pair. */
  proposalPart: inCohort(
    'PROPOSED',
    { holds: 'words', erased: ['byRule'] },
    (number: number, part: number, partsId: string) => [number3(number), number4(part), partsId],
  ),
  /** `REASON#n#revision`: why HR changed a proposal. */
  reason: inCohort('REASON', { holds: 'words', erased: ['byRule'] }, (number: number, revision: number) => [
    number3(number),
    number4(revision),
  ]),
  /** `REMATCH#n`: HR's request to match again, and why. */
  rematch: inCohort('REMATCH', { holds: 'words', erased: ['byRule'] }, (number: number) => [number3(number)]),

  /** `ALERT#id`: what a person at HR must look at. */
  alert: inCohort('ALERT', { holds: 'words', erased: ['byRule'] }, (alertId: string) => [alertId]),
  /** `EVENT#at#order`: the trail. Entries from before their order was kept have an id in its place. */
  event: inCohort('EVENT', LASTING_REFERENCES, (at: string, order: number | string) => [
    at,
    typeof order === 'number' ? number9(order) : order,
  ]),
  /** `RECORDEDSOFAR`: how many entries the trail has, by which those of one instant keep their order. */
  recordedSoFar: onceInCohort('RECORDEDSOFAR', NOTHING),
  /** `RECORDED#id`: that an occurrence is in the trail. */
  recorded: inCohort('RECORDED', LASTING_REFERENCES, (id: string) => [id]),
  /** `REPORT`: frozen. */
  report: onceInCohort('REPORT', {
    holds: 'words',
    erased: [],
    keeps: {
      what: 'report',
      until: 'always',
      because: 'Two versions of it could be subtracted. Quotes in it were allowed, and are nobody’s by name.',
    },
  }),
  /** `KICKOFFNOTE`: frozen when the pairs start. */
  kickoffNote: onceInCohort('KICKOFFNOTE', FROZEN),
  /** `MIDPOINT`: frozen half-way. */
  midPoint: onceInCohort('MIDPOINT', FROZEN),
  /** `FOLLOWUPREPORT#n`: frozen after the follow-up of that number. */
  followUpReport: inCohort('FOLLOWUPREPORT', FROZEN, (number: number) => [number3(number)]),
  /** `LEADERSHIP#n`: the nth decision of leadership's on the report, and a word of theirs to HR. */
  leadershipDecision: inCohort(
    'LEADERSHIP',
    {
      holds: 'words',
      erased: ['byRule'],
      keeps: {
        what: 'contacts',
        until: 'always',
        because: 'Who decided is named by the definition. The word to HR goes with the personal data.',
      },
    },
    (number: number) => [number3(number)],
  ),

  /** `TOLD#occurrence#request`: the ledger of mails outside of rounds. */
  told: inCohort('TOLD', REFERENCES, (occurrence: string, requestId: string) => [occurrence, requestId]),
  /** `COHORT#c` `ROUND#r`: dates and counts, the token of a step that waits for answers. */
  round: inCohort('ROUND', NOTHING, (roundId: string) => [roundId]),
  /** `ROUND#c#r` `AUDIENCE#n`: to whom the round goes. */
  audience: inRound('AUDIENCE', REFERENCES, (chunk: number) => [number4(chunk)]),
  /** `REQUEST#q`: one copy of the round, with the answers. Others are named in them. */
  request: ofRequest('REQUEST', { holds: 'words', erased: ['byKey', 'byRule'] }),
  /** `PENDING#q`: a copy that nobody has answered yet. */
  pending: ofRequest('PENDING', { holds: 'references', erased: ['byKey'] }),
  /** `MAIL#wave#q`: the ledger of a round's mails. */
  mail: inRound('MAIL', REFERENCES, (wave: number, requestId: string) => [wave, requestId]),

  /** `LINK#hash` `LINK`: what a token in a mail opens, for whom. */
  link: alone('LINK', { holds: 'references', erased: ['byRule'] }, (hash: string) => ({
    pk: `LINK#${hash}`,
    sk: 'LINK',
  })),
  /** `ADDRESS#hash` `ADDRESS`: not to be written to. */
  address: alone(
    'ADDRESS',
    {
      holds: 'references',
      erased: [],
      keeps: {
        what: 'fingerprint',
        until: 'always',
        because: 'Whoever complained is not to be written to by the next cohort either.',
      },
    },
    (hash: string) => ({ pk: `ADDRESS#${hash}`, sk: 'ADDRESS' }),
  ),
};

type KindName = keyof typeof key;
export type Kind = (typeof key)[KindName];

export const kinds: readonly Kind[] = Object.values(key);

/** Of which kind an item is that lies there; undefined where nothing of the map does. */
export function kindAt(pk: string, sk: string): Kind | undefined {
  const [partition] = pk.split('#');
  const [kind] = sk.split('#');
  const inPartition = idsOfPartition(pk);
  return kinds.find((one) => {
    if (one.layout === 'alone') return one.partition === partition;
    const liesInRound = one.layout === 'inRound' || one.layout === 'ofRequest';
    return inPartition !== undefined && liesInRound === 'roundId' in inPartition && one.kind === kind;
  });
}

/** What a place in the mail ledger says: of which request the mail is, in which round. A notice is of none. */
export interface LedgerEntry {
  cohortId: string;
  roundId?: string;
  requestId: string;
}

/** @returns undefined for a key that is no place in the ledger */
export function ledgerEntry({ pk, sk }: Key): LedgerEntry | undefined {
  const kind = kindAt(pk, sk);
  const ids = idsOfPartition(pk);
  const requestId = sk.split('#').at(-1);
  return ids && requestId && (kind === key.mail || kind === key.told) ? { ...ids, requestId } : undefined;
}

type PrivacyOf<Name extends KindName> = (typeof key)[Name]['privacy'];
type Outlives = { holds: 'nothing' } | { until: 'always' } | { keeps: { until: 'always' } };

/** Kinds of whose items a person is erased by a rule. */
export type ErasedByRule = {
  [Name in KindName]: PrivacyOf<Name> extends { erased: infer Ways extends readonly unknown[] }
    ? 'byRule' extends Ways[number]
      ? Name
      : never
    : never;
}[KindName];

/** Kinds outside of a cohort's partitions that do not outlive its personal data. */
export type ErasedOutsideCohort = {
  [Name in KindName]: (typeof key)[Name]['layout'] extends 'alone'
    ? PrivacyOf<Name> extends Outlives
      ? never
      : Name
    : never;
}[KindName];
