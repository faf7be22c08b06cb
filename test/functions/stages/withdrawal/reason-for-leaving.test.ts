import { expect, test } from 'vitest';
import {
  reasonForLeaving,
  reasonInWords,
} from '../../../../functions/stages/withdrawal/reason-for-leaving.ts';

test('HR reads the reason in the words that were chosen, in its own language', () => {
  const said = reasonForLeaving({ reason: 'time', message: 'Two jobs: too much' }) ?? '';
  expect(reasonInWords(said, 'en')).toBe('I lack the time: Two jobs: too much');
  expect(reasonInWords(said, 'fr')).toBe('Je manque de temps\u00a0: Two jobs: too much');
  expect(reasonInWords(reasonForLeaving({ reason: 'notSaid' }) ?? '', 'en')).toBe('I would rather not say');
});

test('what was written without choosing a reason stays as it is; silence is no reason', () => {
  const message = 'My plans: I am moving';
  expect(reasonInWords(reasonForLeaving({ message }) ?? '', 'en')).toBe(message);
  expect(reasonForLeaving({})).toBeUndefined();
});
