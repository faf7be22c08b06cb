import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { key } from '../../../functions/store/keys.ts';
import type { Table } from '../../../functions/store/table.ts';
import { spend } from '../../../functions/web/budget/post-budget.ts';
import { takePost } from '../../../functions/web/budget/take-post.ts';
import { findLink, newLink } from '../../../functions/web/link.ts';
import { hashToken, newToken } from '../../../functions/web/link-token.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

const NOON = Date.parse('2027-03-01T12:00:00Z');
const AT_ONCE = 200;
const INTERVAL_MS = 6_000;

/** When posts were let through, of posts at these moments. */
function allowedOf(moments: readonly number[]): number[] {
  let fullAt: Date | undefined;
  return moments.filter((at) => {
    const spent = spend(fullAt, new Date(at));
    if (spent.isAllowed) fullAt = spent.fullAt;
    return spent.isAllowed;
  });
}

/** Posts as people and programs send them: in bursts, steadily, with pauses of any length. */
const moments = fc
  .array(
    fc.record({
      pause: fc.integer({ min: 0, max: 3_600_000 }),
      posts: fc.integer({ min: 1, max: 250 }),
      every: fc.constantFrom(0, 10, 1_000, 5_999, 6_000, 10_000),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((bursts) => {
    let at = NOON;
    return bursts.flatMap(({ pause, posts, every }) => {
      at += pause;
      return Array.from({ length: posts }, () => {
        at += every;
        return at;
      });
    });
  });

describe('the rule', () => {
  test('lets through as many as at first, and in any time no more than that time refills', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const allowed = allowedOf(all);
        expect(allowed.length).toBeGreaterThanOrEqual(Math.min(AT_ONCE, all.length));
        for (let first = 0; first < allowed.length; first += 17) {
          for (let last = first; last < allowed.length; last += 13) {
            const span = (allowed[last] ?? 0) - (allowed[first] ?? 0);
            expect(last - first + 1).toBeLessThanOrEqual(AT_ONCE + span / INTERVAL_MS);
          }
        }
      }),
    );
  });

  test('heals: after the wait it names one more is let through, whatever came before', () => {
    fc.assert(
      fc.property(moments, (all) => {
        let fullAt: Date | undefined;
        for (const at of all) {
          const spent = spend(fullAt, new Date(at));
          if (spent.isAllowed) {
            fullAt = spent.fullAt;
            continue;
          }
          expect(spent.retryAfterSeconds).toBeGreaterThan(0);
          expect(spent.retryAfterSeconds).toBeLessThanOrEqual(INTERVAL_MS / 1000);
          expect(spend(fullAt, new Date(at + 1000 * spent.retryAfterSeconds)).isAllowed).toBe(true);
        }
      }),
    );
  });

  test('never refuses whoever posts no faster than it refills', () => {
    const steady = Array.from({ length: 5_000 }, (_, index) => NOON + index * INTERVAL_MS);
    expect(allowedOf(steady)).toEqual(steady);
  });

  test('is whole again twenty minutes after it was used up', () => {
    const burst = Array.from({ length: 500 }, () => NOON);
    const later = Array.from({ length: 500 }, () => NOON + AT_ONCE * INTERVAL_MS);
    expect(allowedOf([...burst, ...later])).toHaveLength(2 * AT_ONCE);
  });
});

describe('beside the link', () => {
  let memory: MemoryTable;
  let table: Table;
  let token: string;
  const now = new Date(NOON);
  beforeAll(async () => {
    memory = await openMemoryTable();
    table = await memory.another();
    const link = { scope: 'person', cohortId: 'c', role: 'person', personId: 'p', language: 'en' } as const;
    const [issued, items] = newLink(link, now);
    await table.putAll(items);
    token = issued;
  });
  afterAll(() => memory[Symbol.asyncDispose]());

  test('posts at once are counted one by one, and the link opens its page as before', async () => {
    const waits: number[] = [];
    for (let round = 0; round < 27; round++) {
      waits.push(
        ...(await Promise.all(
          Array.from({ length: 8 }, () => takePost(table, key.link(hashToken(token)), now)),
        )),
      );
    }
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(AT_ONCE);
    expect(new Set(waits)).toEqual(new Set([0, 6]));
    expect(await takePost(table, key.link(hashToken(token)), new Date(NOON + INTERVAL_MS))).toBe(0);
    expect(await findLink(table, token, now)).toMatchObject({ state: 'valid', link: { personId: 'p' } });
  });

  test('a token that nobody knows leaves nothing behind', async () => {
    const before = await memory.scanned();
    expect(await takePost(table, key.link(hashToken(newToken())), now)).toBe(0);
    const after = await memory.scanned();
    expect(after).toEqual(before);
    expect(z.array(z.looseObject({})).parse(after)).not.toHaveLength(0);
  });
});
