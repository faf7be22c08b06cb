import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DueQueue, type Entry } from '../../../../infra/local/clock/clock-queue.ts';

const Deed = fc.oneof(
  fc.record({ add: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ cancel: fc.nat() }),
  fc.constant('take' as const),
);

test('whatever is added, cancelled and taken in between, what lives is taken in order', () => {
  fc.assert(
    fc.property(fc.array(Deed, { maxLength: 300, size: 'max' }), (deeds) => {
      const queue = new DueQueue();
      // Sorting is stable: at one instant the first added stays first.
      let living: Entry[] = [];
      for (const deed of deeds) {
        if (deed === 'take') {
          expect(queue.takeFirst()).toBe(living.shift());
        } else if ('add' in deed) {
          living.push(queue.add(deed.add, '', () => undefined));
          living.sort((a, b) => a.at - b.at);
        } else {
          const cancelled = living[deed.cancel % Math.max(1, living.length)];
          if (cancelled) queue.remove(cancelled);
          living = living.filter((entry) => entry !== cancelled);
        }
        expect([queue.size, queue.first()]).toEqual([living.length, living[0]]);
      }
      expect(queue.sorted()).toEqual(living);
    }),
  );
});

test('what was cancelled is let go, however far away it was due', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const queue = new DueQueue();
  queue.add(1, 'the next thing', () => undefined);
  const histories = Array.from({ length: 1000 }, (_, year) => {
    const history = { of: `execution ${year}` };
    const timeout = queue.add(1000 + year, 'times out', () => void history.of);
    queue.remove(timeout);
    return new WeakRef(history);
  });
  await new Promise((later) => setTimeout(later));
  collectGarbage();
  expect(histories.filter((history) => history.deref() !== undefined).length).toBeLessThan(50);
  expect(queue.first()?.label).toBe('the next thing');
});
