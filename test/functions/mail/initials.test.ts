import { expect, it } from 'vitest';
import { initials } from '../../../functions/mail/html/initials.ts';

it.each([
  ['Ousmane Diallo', 'OD'],
  ['Camille Nguyen-Lefèvre', 'CN'],
  ['élodie de la Tour', 'ÉT'],
  ['Madonna', 'M'],
  ['李小龍', '李'],
  ['Ann Lee (Lyon)', 'AL'],
  ['1234', ''],
])('the initials of %s are %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
