import { expect, it } from 'vitest';
import { firstName } from '../../../functions/mail/first-name.ts';
import { isolated } from '../../../functions/text/isolated.ts';

it.each([
  ['Camille Nguyen-Lefèvre', 'Camille'],
  ['Jean-Pierre D’Angelo', 'Jean-Pierre'],
  ['Reid, Anjali', 'Anjali'],
  ['van Dyck, Jan', 'Jan'],
  ['REID Anjali', 'Anjali'],
  ['Marie Claude DUPONT', 'Marie Claude'],
  ['JJ Smith', 'JJ'],
  [isolated('דנה לוי'), isolated('דנה')],
])('%s is greeted as %s', (name, expected) => {
  expect(firstName(name)).toBe(expected);
});

it.each([
  'Maria José Silva',
  'Jan van Dyck',
  '李 小龍',
  'Zoé',
  'J. Smith',
  'Smith, John, PhD',
  'אבי (מנהל)',
  'Ann\r\nBcc: everybody@example.com',
  '',
])('%s does not say which is the first name: the whole name stays', (name) => {
  expect(firstName(name)).toBe(name);
});
