import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptInstant } from '../../../../infra/local/clock/kept-instant.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentoring-instant-'));
  file = join(folder, 'clock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keep(...instants: Date[]): void {
  const kept = new KeptInstant(file);
  for (const instant of instants) kept.keep(instant, true);
  kept.close();
}

function read(): Pick<KeptInstant, 'before' | 'isDamaged'> {
  const kept = new KeptInstant(file);
  kept.close();
  return kept;
}

const growing = fc
  .uniqueArray(fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), {
    minLength: 1,
    maxLength: 6,
    selector: (date) => date.getTime(),
  })
  .map((dates) => dates.sort((a, b) => a.getTime() - b.getTime()));

test('gives back the last instant, however many starts lie between', () => {
  fc.assert(
    fc.property(growing, fc.boolean(), (instants, oneStartEach) => {
      rmSync(file, { force: true });
      if (oneStartEach) for (const instant of instants) keep(instant);
      else keep(...instants);
      expect(read().before).toEqual(instants.at(-1));
    }),
    { numRuns: 50 },
  );
});

test('a write torn at any byte leaves the instant before it, or is whole', () => {
  fc.assert(
    fc.property(growing, fc.boolean(), (instants, wasOldFormat) => {
      rmSync(file, { force: true });
      const [next = new Date(0), ...earlier] = instants.toReversed();
      const [last] = earlier;
      if (wasOldFormat && last) writeFileSync(file, last.toISOString());
      else keep(...earlier.toReversed());
      const before = last ? readFileSync(file, 'latin1') : '';
      keep(next);
      const after = readFileSync(file, 'latin1');
      // What of the next write has reached the file lies over what was there.
      for (let bytes = 0; bytes <= after.length; bytes++) {
        writeFileSync(file, (after.slice(0, bytes) + before.slice(bytes)).padEnd(0), 'latin1');
        const found = read().before;
        expect([last, next], `torn after ${bytes} bytes`).toContainEqual(found);
      }
    }),
    { numRuns: 20 },
  );
});

test('an empty file is a new one; one without an instant is damaged, and is written again', () => {
  writeFileSync(file, '');
  expect(read()).toMatchObject({ before: undefined, isDamaged: false });
  writeFileSync(file, '\0\0\0');
  expect(read()).toMatchObject({ before: undefined, isDamaged: true });
  keep(new Date('2027-01-11T07:00:00Z'));
  expect(read()).toMatchObject({ before: new Date('2027-01-11T07:00:00Z'), isDamaged: false });
});
