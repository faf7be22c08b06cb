import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS } from '../../../../functions/time/day.ts';
import { Clock, type ClockMode } from '../../../../infra/local/clock/clock.ts';

const START = new Date('2027-01-04T08:00:00Z');

const open: Clock[] = [];

function clockIn(mode: ClockMode, start = START): Clock {
  const clock = new Clock({ mode, start });
  clock.start();
  open.push(clock);
  return clock;
}

function inDays(days: number): Date {
  return new Date(START.getTime() + days * DAY_MS);
}

afterEach(() => {
  for (const clock of open.splice(0)) {
    clock.stop();
    clock.uninstall();
  }
});

describe('by hand', () => {
  it('does nothing until it is told, then everything up to that instant in order', async () => {
    const clock = clockIn('hand');
    const done: string[] = [];
    clock.at(inDays(3), 'third', () => void done.push(`third ${clock.now().toISOString()}`));
    clock.at(inDays(1), 'first', () => void done.push(`first ${clock.now().toISOString()}`));
    clock.at(inDays(9), 'later', () => void done.push('later'));
    await clock.settled();
    expect(done).toEqual([]);
    await clock.advanceTo(inDays(5));
    expect(done).toEqual(['first 2027-01-05T08:00:00.000Z', 'third 2027-01-07T08:00:00.000Z']);
    expect(clock.now()).toEqual(inDays(5));
    expect(clock.nextDue()).toEqual({ at: inDays(9), label: 'later' });
  });

  it('goes to the next thing due, with all that is due at the same instant, and says what it was', async () => {
    const clock = clockIn('hand');
    const done: string[] = [];
    clock.at(inDays(2), 'a', () => void done.push('a'));
    clock.at(inDays(2), 'b', () => void done.push('b'));
    expect(await clock.advanceToNext()).toEqual({ at: inDays(2), label: 'a' });
    expect(done).toEqual(['a', 'b']);
    expect(await clock.advanceToNext()).toBeUndefined();
  });

  it('does what is already due without advancing', async () => {
    const clock = clockIn('hand');
    const done: Date[] = [];
    clock.at(inDays(-1), 'overdue', () => void done.push(clock.now()));
    await clock.settled();
    expect(done).toEqual([START]);
  });

  it('moves on to an instant reached before a restart, and does there what is due', async () => {
    const clock = clockIn('hand');
    const done: string[] = [];
    clock.at(inDays(1), 'due', () => void done.push('due'));
    clock.notBefore(inDays(3));
    clock.notBefore(inDays(2));
    await clock.settled();
    expect(clock.now()).toEqual(inDays(3));
    expect(done).toEqual(['due']);
  });

  it('never goes back', async () => {
    const clock = clockIn('hand');
    await clock.advanceTo(inDays(2));
    await clock.advanceTo(inDays(1));
    expect(clock.now()).toEqual(inDays(2));
  });

  it('takes two advances one after the other', async () => {
    const clock = clockIn('hand');
    const seen: Date[] = [];
    clock.at(inDays(1), 'slow', async () => {
      await clock.busy(async () => new Promise((resolve) => setTimeout(resolve, 20)));
      seen.push(clock.now());
    });
    await Promise.all([clock.advanceTo(inDays(2)), clock.advanceTo(inDays(4))]);
    expect(seen).toEqual([inDays(1)]);
    expect(clock.now()).toEqual(inDays(4));
  });

  it('hands the failure of a due action to whoever advanced, after doing the rest', async () => {
    const clock = clockIn('hand');
    const done: string[] = [];
    clock.at(inDays(1), 'breaks', () => {
      throw new Error('broken');
    });
    clock.at(inDays(2), 'after', () => void done.push('after'));
    await expect(clock.advanceTo(inDays(3))).rejects.toThrow('broken');
    expect(done).toEqual(['after']);
    await clock.advanceTo(inDays(4));
  });
});

describe('fast', () => {
  it('jumps to each thing due once all is quiet, including what was added on the way', async () => {
    const clock = clockIn('fast');
    const done: string[] = [];
    clock.at(inDays(30), 'month', () => void done.push(`month ${clock.now().toISOString()}`));
    clock.at(inDays(1), 'day', () => {
      clock.at(inDays(2), 'two', () => void done.push(`two ${clock.now().toISOString()}`));
    });
    await clock.settled();
    expect(done).toEqual(['two 2027-01-06T08:00:00.000Z', 'month 2027-02-03T08:00:00.000Z']);
  });

  it('stands still while work is in flight', async () => {
    const clock = clockIn('fast');
    const order: string[] = [];
    clock.at(inDays(1), 'wait', () => void order.push('wait'));
    await clock.busy(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push(`work ended ${clock.now().toISOString()}`);
    });
    await clock.settled();
    expect(order).toEqual(['work ended 2027-01-04T08:00:00.000Z', 'wait']);
  });

  it('finishes each action, with the work it started, before the next', async () => {
    const clock = clockIn('fast');
    const order: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      clock.at(inDays(1), name, async () => {
        order.push(`${name} begins`);
        void clock.busy(async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          order.push(`${name} ends`);
        });
      });
    }
    await clock.settled();
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('leaves out what was cancelled, so the time of a thing cancelled is never reached', async () => {
    const clock = clockIn('fast');
    const cancel = clock.at(inDays(300), 'timeout', () => expect.unreachable());
    clock.at(inDays(1), 'answer', () => cancel());
    await clock.settled();
    expect(clock.now()).toEqual(inDays(1));
  });

  it('lets the event loop turn even when something is due at the same instant for ever', async () => {
    const clock = clockIn('fast');
    let rounds = 0;
    const again = (): void => {
      rounds += 1;
      clock.at(clock.now(), 'again', again);
    };
    clock.at(START, 'again', again);
    await new Promise((resolve) => setTimeout(resolve, 20));
    clock.stop();
    expect(rounds).toBeGreaterThan(1);
    expect(clock.now()).toEqual(START);
  });

  it('reports the failure of an action and goes on', async () => {
    const failed: unknown[] = [];
    const clock = new Clock({
      mode: 'fast',
      start: START,
      onError: (error, label) => failed.push([String(error), label]),
    });
    clock.start();
    open.push(clock);
    clock.at(inDays(1), 'breaks', async () => Promise.reject(new Error('broken')));
    clock.at(inDays(2), 'after', () => void failed.push('after'));
    await clock.settled();
    expect(failed).toEqual([['Error: broken', 'breaks'], 'after']);
  });

  it('runs anything registered in order of instant, then of registration', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }), async (days) => {
        const clock = clockIn('fast');
        const done: [number, number][] = [];
        for (const [index, day] of days.entries()) {
          clock.at(inDays(day), `${index}`, () => void done.push([day, index]));
        }
        await clock.settled();
        const expected = days.map((day, index): [number, number] => [day, index]);
        expect(done).toEqual(expected.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
      { numRuns: 50 },
    );
  });
});

describe('real', () => {
  it('waits as long as the wall does, in order', async () => {
    const clock = clockIn('real', new Date());
    const done: string[] = [];
    const now = clock.now().getTime();
    await new Promise<void>((resolve) => {
      clock.at(new Date(now + 30), 'second', () => {
        done.push('second');
        resolve();
      });
      clock.at(new Date(now + 10), 'first', () => void done.push('first'));
    });
    expect(done).toEqual(['first', 'second']);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(now + 30);
  });

  it('goes on from a start that lies ahead of the wall', () => {
    const ahead = new Date(Date.now() + 100 * DAY_MS);
    const clock = clockIn('real', ahead);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(ahead.getTime());
  });

  it('can be skipped ahead by a person', async () => {
    const clock = clockIn('real', new Date());
    const done: string[] = [];
    const next = new Date(clock.now().getTime() + 20 * DAY_MS);
    clock.at(next, 'round closes', () => void done.push('round closes'));
    await clock.advanceToNext();
    expect(done).toEqual(['round closes']);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(next.getTime());
  });

  it('arms what lies beyond the longest timer in pieces', () => {
    const timeouts = vi.spyOn(globalThis, 'setTimeout');
    const clock = clockIn('real', new Date());
    clock.at(new Date(clock.now().getTime() + 60 * DAY_MS), 'far', () => expect.unreachable());
    return clock.settled().then(() => {
      expect(timeouts.mock.calls.at(-1)?.[1]).toBe(2 ** 31 - 1);
      timeouts.mockRestore();
    });
  });
});

it('changes its mode and keeps its time', async () => {
  const clock = clockIn('hand');
  const done: string[] = [];
  clock.at(inDays(10), 'ten', () => void done.push('ten'));
  await clock.advanceTo(inDays(1));
  clock.setMode('fast');
  await clock.settled();
  expect(done).toEqual(['ten']);
  clock.setMode('real');
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(inDays(10).getTime());
});

describe('as the time of the process', () => {
  it('is what every Date reads, and only "now" changes', async () => {
    const clock = clockIn('hand');
    clock.install();
    expect(Date.now()).toBe(START.getTime());
    expect(new Date()).toEqual(START);
    expect(new Date()).toBeInstanceOf(Date);
    expect(new Date().constructor).toBe(Date);
    expect(Date()).toBe(START.toString());
    expect(new Date('2020-02-29T00:00:00Z').toISOString()).toBe('2020-02-29T00:00:00.000Z');
    expect(new Date(2020, 1, 29).getMonth()).toBe(1);
    expect(Date.UTC(2020, 1, 29)).toBe(Date.parse('2020-02-29T00:00:00Z'));
    class Day extends Date {}
    expect(new Day()).toBeInstanceOf(Day);
    expect(new Day().getTime()).toBe(START.getTime());
    await clock.advanceTo(inDays(7));
    expect(new Date()).toEqual(inDays(7));
    clock.uninstall();
    expect(Math.abs(Date.now() - performance.timeOrigin - performance.now())).toBeLessThan(DAY_MS);
    expect(new Date().constructor).toBe(Date);
  });

  it('can only be one clock at a time', () => {
    clockIn('hand').install();
    expect(() => clockIn('hand').install()).toThrow('already installed');
  });
});
