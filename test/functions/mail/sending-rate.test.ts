import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pace, sendingRate } from '../../../functions/mail/ses/sending-rate.ts';

/** Time that passes only by sleeping, for callers that go one after the other. */
function handClock(): Pace & { now: () => number } {
  let now = 0;
  return {
    elapsed: () => now,
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

describe('the sending rate', () => {
  it('lets one second’s worth through at once, then keeps the rate', async () => {
    const clock = handClock();
    const takeTurn = sendingRate(10, clock);
    for (let i = 0; i < 10; i++) await takeTurn();
    expect(clock.now()).toBe(0);
    for (let i = 0; i < 20; i++) await takeTurn();
    expect(clock.now()).toBeCloseTo(2000);
  });

  it('never lets more than two seconds’ worth into one second, whatever the pauses', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 150 }),
        async (perSecond, pauses) => {
          const clock = handClock();
          const takeTurn = sendingRate(perSecond, clock);
          const sentAt: number[] = [];
          for (const pause of pauses) {
            await clock.sleep(pause);
            await takeTurn();
            sentAt.push(clock.now());
          }
          for (const at of sentAt) {
            const within = sentAt.filter((other) => other >= at && other < at + 1000 - 0.001).length;
            expect(within).toBeLessThanOrEqual(2 * perSecond);
          }
        },
      ),
    );
  });

  it('makes those who ask at the same time wait in turn', async () => {
    const waits: number[] = [];
    const takeTurn = sendingRate(2, {
      elapsed: () => 0,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    await Promise.all(Array.from({ length: 5 }, () => takeTurn()));
    expect(waits).toEqual([500, 1000, 1500]);
  });

  it('works below one a second', async () => {
    const clock = handClock();
    const takeTurn = sendingRate(0.5, clock);
    await takeTurn();
    await takeTurn();
    expect(clock.now()).toBe(2000);
  });

  it.each([0, -1, Number.NaN])('refuses %d', (perSecond) => {
    expect(() => sendingRate(perSecond, handClock())).toThrow(RangeError);
  });
});
