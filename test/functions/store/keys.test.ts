import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PersonId } from '../../../functions/directory/person.ts';
import { pairIdOf } from '../../../functions/pairs/pair.ts';
import { canBeStored, type Key, LONGEST_KEY, type Range } from '../../../functions/store/key.ts';
import { key, kindAt, kinds, ledgerEntry } from '../../../functions/store/keys.ts';
import { StoredKey } from '../../../functions/store/stored-key.ts';

/** One key of each kind, of the ids there are. */
function oneOfEach({ c, p, q, round = 'pulse-1', hash = 'hash' }: Ids): Record<keyof typeof key, Key> {
  const pair = pairIdOf(p, q);
  const at = '2027-01-01T00:00:00.000Z';
  return {
    cohort: key.cohort(c),
    cohortListing: key.cohortListing(undefined, at, c),
    companyListing: key.companyListing(undefined, c),
    launch: key.launch(hash),
    person: key.person(c, p),
    uncalled: key.uncalled(c, p),
    directoryReport: key.directoryReport(c),
    staff: key.staff(c, q),
    directoryChange: key.directoryChange(c),
    changePart: key.changePart(c, 'ab', 1),
    mentor: key.mentor(c, p),
    mentee: key.mentee(c, p),
    lastMail: key.lastMail(c, p),
    quiet: key.quiet(c, p),
    newAddress: key.newAddress(c, p),
    withdrawal: key.withdrawal(c, p),
    pairOf: key.pairOf(c, p, pair),
    linkOf: key.linkOf(c, p, hash),
    namedBy: key.namedBy(c, p, hash),
    session: key.session(c, `hr~${p}`, hash),
    doorMails: key.doorMails(c, p),
    wishList: key.wishList(c),
    pair: key.pair(c, pair),
    meeting: key.meeting(c, pair, '2027-01-01', 'mentor'),
    meetingDate: key.meetingDate(c, pair),
    fit: key.fit(c, pair, 'mentor'),
    plan: key.plan(c, pair, 1),
    proposal: key.proposal(c, 1),
    proposalPart: key.proposalPart(c, 1, 0, '1-ab'),
    reason: key.reason(c, 1, 2),
    rematch: key.rematch(c, 1),
    alert: key.alert(c, 'noPairs'),
    event: key.event(c, at, 12),
    recordedSoFar: key.recordedSoFar(c),
    recorded: key.recorded(c, 'ab'),
    report: key.report(c),
    kickoffNote: key.kickoffNote(c),
    midPoint: key.midPoint(c),
    followUpReport: key.followUpReport(c, 1),
    leadershipDecision: key.leadershipDecision(c, 1),
    told: key.told(c, 'pairEnded', `${pair}~mentor`),
    round: key.round(c, round),
    audience: key.audience(c, round, 0),
    request: key.request(c, round, p),
    pending: key.pending(c, round, p),
    mail: key.mail(c, round, 0, p),
    link: key.link(hash),
    address: key.address(hash),
  };
}

interface Ids {
  c: string;
  p: string;
  q: string;
  round?: string;
  hash?: string;
}

const ONE_OF_EACH = oneOfEach({ c: 'c', p: 'p', q: 'q' });

test('a team that has a name has a list of its own, which no other’s begins', () => {
  expect(key.cohortListing('lyon', '2027-01-01T00:00:00.000Z', 'c')).toMatchObject({
    pk: 'COHORTS#lyon',
    sk: '2027-01-01T00:00:00.000Z#c',
  });
  expect(key.cohortListing.all('lyon')).toMatchObject({ pk: 'COHORTS#lyon', prefix: '' });
  expect(key.cohortListing.all(undefined)).toMatchObject({ pk: 'COHORTS', prefix: '' });
});

test('keys lie where they have always lain', () => {
  expect(Object.values(ONE_OF_EACH).map(({ pk, sk }) => `${pk} ${sk}`)).toMatchInlineSnapshot(`
    [
      "COHORT#c COHORT",
      "COHORTS 2027-01-01T00:00:00.000Z#c",
      "COMPANY c",
      "LAUNCH#hash LAUNCH",
      "COHORT#c PERSON#p",
      "COHORT#c UNCALLED#p",
      "COHORT#c DIRECTORYREPORT",
      "COHORT#c STAFF#q",
      "COHORT#c DIRECTORYCHANGE",
      "COHORT#c CHANGEPART#ab#0001",
      "COHORT#c MENTOR#p",
      "COHORT#c MENTEE#p",
      "COHORT#c LASTMAIL#p",
      "COHORT#c QUIET#p",
      "COHORT#c NEWADDRESS#p",
      "COHORT#c WITHDRAWAL#p",
      "COHORT#c PAIROF#p#p~q",
      "COHORT#c LINKOF#p#hash",
      "COHORT#c NAMEDBY#p#hash",
      "COHORT#c SESSION#hr~p#hash",
      "COHORT#c DOOR#p",
      "COHORT#c WISHLIST",
      "COHORT#c PAIR#p~q",
      "COHORT#c MEETING#p~q#2027-01-01#mentor",
      "COHORT#c MEETINGDATE#p~q",
      "COHORT#c FIT#p~q#mentor",
      "COHORT#c PLAN#p~q#0001",
      "COHORT#c PROPOSAL#001",
      "COHORT#c PROPOSED#001#0000#1-ab",
      "COHORT#c REASON#001#0002",
      "COHORT#c REMATCH#001",
      "COHORT#c ALERT#noPairs",
      "COHORT#c EVENT#2027-01-01T00:00:00.000Z#000000012",
      "COHORT#c RECORDEDSOFAR",
      "COHORT#c RECORDED#ab",
      "COHORT#c REPORT",
      "COHORT#c KICKOFFNOTE",
      "COHORT#c MIDPOINT",
      "COHORT#c FOLLOWUPREPORT#001",
      "COHORT#c LEADERSHIP#001",
      "COHORT#c TOLD#pairEnded#p~q~mentor",
      "COHORT#c ROUND#pulse-1",
      "ROUND#c#pulse-1 AUDIENCE#0000",
      "ROUND#c#pulse-1 REQUEST#p",
      "ROUND#c#pulse-1 PENDING#p",
      "ROUND#c#pulse-1 MAIL#0#p",
      "LINK#hash LINK",
      "ADDRESS#hash ADDRESS",
    ]
  `);
});

test('of each key it is known what it is of, and it survives being stored', () => {
  for (const [name, itsKey] of Object.entries(ONE_OF_EACH)) {
    expect(Object.entries(key).find(([, kind]) => kind === kindAt(itsKey.pk, itsKey.sk))?.[0]).toBe(name);
    expect(StoredKey.parse({ ...itsKey, text: 'beside it' })).toEqual(itsKey);
  }
  for (const [pk, sk] of [
    ['COHORT#c', 'NOTE#1'],
    ['ROUND#c#r', 'PERSON#p'],
    ['COHORT#c', 'REQUEST#q'],
    ['', ''],
  ])
    expect(StoredKey.safeParse({ pk, sk }).success).toBe(false);
});

test('whatever ids a definition may have, every key made of them fits, with room for what is put beside them', () => {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-';
  const personId = fc
    .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 64 })
    .filter((id) => PersonId.safeParse(id).success);
  const hash = 'h'.repeat(64);
  const longest = 'P'.repeat(64);
  // Names of rounds, alerts and occurrences are ours: a kind, a number, a date, one or two people.
  const beside = `withdrawalConfirmed-9999-2027-01-01T00:00:00.000Z-${'n'.repeat(200)}`;
  expect(PersonId.safeParse(longest).success).toBe(true);
  expect(PersonId.safeParse(`${longest}P`).success).toBe(false);
  fc.assert(
    fc.property(personId, personId, (p, q) => {
      for (const [one, other] of [
        [p, q],
        [longest, longest],
      ] as const) {
        const ids = { c: 'abcdefghjkmn', p: one, q: other, round: beside, hash };
        const pair = pairIdOf(one, other);
        const made = [
          ...Object.values(oneOfEach(ids)),
          key.request(ids.c, beside, `${pair}~manager`),
          key.mail(ids.c, beside, 99, `${pair}~mentor`),
          key.told(ids.c, beside, `${pair}~mentor`),
          key.alert(ids.c, `${beside}-${pair}-${pair}`),
        ];
        for (const { pk, sk } of made) {
          expect(canBeStored({ pk, sk })).toBe(true);
          expect(pk.length).toBeLessThan(LONGEST_KEY.pk);
          expect(sk.length).toBeLessThan(LONGEST_KEY.sk);
        }
      }
    }),
  );
});

test('what cannot be a key is told by its bytes, not its characters', () => {
  expect(canBeStored({ pk: 'p'.repeat(2048), sk: 's'.repeat(1024) })).toBe(true);
  expect(canBeStored({ pk: 'p'.repeat(2049), sk: 's' })).toBe(false);
  expect(canBeStored({ pk: 'p', sk: 's'.repeat(1025) })).toBe(false);
  expect(canBeStored({ pk: 'p', sk: 'é'.repeat(513) })).toBe(false);
  expect(canBeStored({ pk: 'p', sk: '\udc00' })).toBe(false);
});

test('a kind is listed by a range that holds its own keys and nobody else’s', () => {
  const isIn = ({ pk, prefix }: Range, one: Key) => one.pk === pk && one.sk.startsWith(prefix);
  for (const kind of kinds) {
    if (kind.layout === 'alone') continue;
    const inRound = kind.layout === 'inRound' || kind.layout === 'ofRequest';
    const range = inRound ? kind.all('c', 'pulse-1') : kind.all('c');
    const listed = Object.values(ONE_OF_EACH).filter((one) => isIn(range, one));
    expect(listed.map(({ pk, sk }) => kindAt(pk, sk))).toEqual([kind]);
  }
});

test('a place in the ledger says of whom the mail is', () => {
  expect(ledgerEntry(ONE_OF_EACH.mail)).toEqual({ cohortId: 'c', roundId: 'pulse-1', requestId: 'p' });
  expect(ledgerEntry(ONE_OF_EACH.told)).toEqual({ cohortId: 'c', requestId: 'p~q~mentor' });
  expect(ledgerEntry(ONE_OF_EACH.request)).toBeUndefined();
});

test('nothing but the map makes keys, or knows what they look like', () => {
  const elsewhere = readdirSync('functions', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('store/'))
    .map((path) => ({ path, text: readFileSync(join('functions', path), 'utf8') }));
  const makes = /import \{(?!\s*type\b)[^}]*\} from '[^']*\/store\/key\.ts'/;
  const spells = /['`"][A-Z]{3,}#|\b[ps]k: ['`"]/;
  for (const { path, text } of elsewhere) {
    expect(makes.test(text), `${path} makes keys`).toBe(false);
    expect(spells.test(text), `${path} spells out a key`).toBe(false);
  }
});
