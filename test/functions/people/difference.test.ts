import { describe, expect, test } from 'vitest';
import type { Person, Uncalled } from '../../../functions/directory/person.ts';
import type { Pair, PairStatus } from '../../../functions/pairs/pair.ts';
import { endsMany, pairsUnderNewLines } from '../../../functions/pairs/under-new-lines.ts';
import {
  changesNothing,
  differenceOf,
  newDirectory,
  withGoneAsLeft,
} from '../../../functions/people/difference/difference.ts';
import { knownDirectory } from '../../../functions/people/difference/known-directory.ts';
import { newDirectoryProblems } from '../../../functions/people/difference/new-directory-problems.ts';

const person = (id: string, rest: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  email: `${id}@example.com`,
  language: 'en',
  ...rest,
});
const uncalled = (id: string, rest: Partial<Uncalled> = {}): Uncalled => ({
  id,
  name: `Person ${id}`,
  because: 'hasLeft',
  ...rest,
});

const ref = (id: string) => `ref-${id}`;
const stored = ({ managerId, ...one }: Person, leftAt?: string) => ({
  ...one,
  id: ref(one.id),
  staffId: one.id,
  ...(managerId !== undefined && { managerId: ref(managerId) }),
  ...(leftAt !== undefined && { leftAt }),
});

/** 1 manages 2 and 3; 8 has left; 9 is in the lines only. */
const KNOWN = knownDirectory(
  [
    stored(person('1', { site: 'Lyon' })),
    stored(person('2', { managerId: '1', site: 'Paris' })),
    stored(person('3', { managerId: '1' })),
    stored(person('8'), '2026-01-05T08:00:00.000Z'),
  ],
  [{ ...uncalled('9', { because: 'noAddress' }), id: ref('9'), staffId: '9' }],
);
const AS_BEFORE = {
  people: [
    person('1', { site: 'Lyon' }),
    person('2', { managerId: '1', site: 'Paris' }),
    person('3', { managerId: '1' }),
  ],
  uncalled: [uncalled('8'), uncalled('9', { because: 'noAddress' })],
};
const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id);

test('the same file once more says nothing new', () => {
  const difference = differenceOf(KNOWN, AS_BEFORE, { isWhole: true, own: 'keep' });
  expect(changesNothing(difference)).toBe(true);
  expect(difference).toMatchObject({ unchanged: 5, goneFromFile: [], lostColumns: [] });
});

describe('a file of later', () => {
  test('tells who joined, left, came back, moved, and is in no line', () => {
    const difference = differenceOf(
      KNOWN,
      {
        people: [
          person('1', { site: 'Lyon', email: 'one@example.com' }),
          person('8'),
          person('9'),
          person('5', { managerId: '1', site: 'Lyon' }),
        ],
        uncalled: [uncalled('2', { managerId: '1' })],
      },
      { isWhole: true, own: 'keep' },
    );
    expect(ids(difference.joined)).toEqual(['5']);
    expect(ids(difference.back)).toEqual(['8', '9']);
    expect(difference.left.map(({ after }) => after.id)).toEqual(['2']);
    expect(difference.changed.map(({ after, fields }) => [after.id, fields])).toEqual([['1', ['email']]]);
    // Asked about, and never taken as left of itself.
    expect(ids(difference.goneFromFile)).toEqual(['3']);
    expect(newDirectory(KNOWN, difference).called.map(({ id }) => id)).toEqual(['1', '3', '5', '8', '9']);
    const asLeft = withGoneAsLeft(difference);
    expect(asLeft.left.map(({ after }) => after.id)).toEqual(['2', '3']);
    expect(newDirectory(KNOWN, asLeft).called.map(({ id }) => id)).toEqual(['1', '5', '8', '9']);
  });

  test('somebody without an address keeps the one that is known', () => {
    const difference = differenceOf(
      KNOWN,
      { people: AS_BEFORE.people.slice(0, 2), uncalled: [uncalled('3', { because: 'noAddress' })] },
      { isWhole: true, own: 'keep' },
    );
    expect(ids(difference.lostAddress)).toEqual(['3']);
    expect(newDirectory(KNOWN, difference).called.at(2)).toMatchObject({ email: '3@example.com' });
  });

  test('a column that is with nobody any more was left out of the export: managers are kept', () => {
    const people = AS_BEFORE.people.map(({ managerId: _managerId, ...rest }) => rest);
    const difference = differenceOf(KNOWN, { ...AS_BEFORE, people }, { isWhole: true, own: 'keep' });
    expect(difference.lostColumns).toEqual(['managerId']);
    expect(changesNothing(difference)).toBe(true);
  });
});

test('what is said of one person leaves the others alone', () => {
  const one = { people: [person('2', { managerId: '3', site: 'Paris' })], uncalled: [] };
  const difference = differenceOf(KNOWN, one, { isWhole: false, own: 'keep' });
  expect(difference.changed.map(({ fields }) => fields)).toEqual([['managerId']]);
  expect([difference.goneFromFile, difference.lostColumns]).toEqual([[], []]);
});

describe('refused', () => {
  const problemsOf = (people: Person[], rest: Uncalled[] = []) =>
    newDirectoryProblems(
      newDirectory(KNOWN, differenceOf(KNOWN, { people, uncalled: rest }, { isWhole: true, own: 'keep' })),
    ).map(({ id, field }) => [id, field]);

  test('an address of somebody the file does not speak of', () => {
    expect(problemsOf([person('5', { email: '3@example.com' })])).toEqual([['5', 'email']]);
  });

  test('a circle that closes through people who are kept for the lines only', () => {
    const people = [person('1', { managerId: '9' }), person('2', { managerId: '1' })];
    expect(problemsOf(people, [uncalled('9', { managerId: '2' })])).toEqual([['1', 'managerId']]);
  });
});

describe('what it means for pairs', () => {
  const pair = (menteeId: string, mentorId: string, status: PairStatus): Pair => ({
    pairId: `${menteeId}~${mentorId}`,
    menteeId,
    mentorId,
    status,
    proposal: 1,
    points: 1,
    proposedAt: '2026-01-05T08:00:00.000Z',
    criteria: [],
  });
  const all = [
    pair('e1', 'm1', 'active'),
    pair('e2', 'm2', 'proposed'),
    pair('e3', 'm3', 'suspended'),
    pair('e4', 'm4', 'accepted'),
    pair('e5', 'm5', 'ended'),
  ];

  test('under way and in one line they pause; proposed they fall; out of it they go on; who left ends theirs', () => {
    const reports = [
      { id: 'e1', managerId: 'boss' },
      // Not in the directory as a person, and in the line all the same.
      { id: 'boss', managerId: 'm1' },
      { id: 'm2', managerId: 'e2' },
      { id: 'e5', managerId: 'm5' },
    ];
    const { pausing, falling, resuming, ending } = pairsUnderNewLines(all, reports, new Set(['m4']));
    expect([pausing, falling, resuming, ending].map((list) => list.map(({ pairId }) => pairId))).toEqual([
      ['e1~m1'],
      ['e2~m2'],
      ['e3~m3'],
      ['e4~m4'],
    ]);
    expect(endsMany(ending, all)).toBe(true);
  });

  test('one of ten may end without being asked about, two may not', () => {
    const ten = Array.from({ length: 10 }, (_, index) => pair(`e${index}`, `m${index}`, 'active'));
    expect(endsMany(ten.slice(0, 1), ten)).toBe(false);
    expect(endsMany(ten.slice(0, 2), ten)).toBe(true);
  });
});
