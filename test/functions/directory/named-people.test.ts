import { expect, test } from 'vitest';
import { namedPeople } from '../../../functions/directory/named/named-people.ts';

const person = (staffId: string, name: string) => ({
  id: `ref-${staffId}`,
  staffId,
  name,
  email: `${staffId.toLowerCase()}@brumeval.example`,
});
const DIRECTORY = [
  person('A1', 'Zoé Lefèvre'),
  person('B2', 'Jean Martin'),
  person('B3', 'Jean Martin'),
  person('C4', 'Anne-Lise O’Neill'),
];

test.each([
  ['a name, without its accents and its case', 'zoe LEFEVRE', ['A1']],
  ['a name that several bear: all of them', 'Jean Martin', ['B2', 'B3']],
  ['a mail address', 'A1@Brumeval.example', ['A1']],
  ['several, by line, comma or semicolon', 'Zoé Lefèvre\nb2@brumeval.example; C4, x', ['A1', 'B2', 'C4']],
  ['a name with spaces too many', '  Zoé   Lefèvre ', ['A1']],
  ['a name nobody bears', 'Jeanne Martin', []],
  ['nothing', ' \n', []],
])('%s', (_, text, ids) => {
  expect(namedPeople(text, DIRECTORY)).toEqual(ids.map((staffId) => `ref-${staffId}`));
});
