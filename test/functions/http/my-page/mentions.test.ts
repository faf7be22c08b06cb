import { expect, test } from 'vitest';
import { mentionsOf } from '../../../../functions/http/my-page/erasure/mentions.ts';

const withoutZoe = mentionsOf({ name: 'Zoé O’Hara (Ops)', email: 'zoe+a@x.example' });

test.for([
  ['With Zoé O’Hara (Ops), often', 'With …, often'],
  ['zoe  o’hara (OPS)', '…'],
  ['Write to ZOE+A@x.example.', 'Write to ….'],
  ['Zoé O’Harason and azoe+a@x.example', 'Zoé O’Harason and azoe+a@x.example'],
  ["O'Hara, Zoe", '…'],
  ['OHARA Zoé and I', '… and I'],
  ['Zoé alone, and déjà vu', 'Zoé alone, and déjà vu'],
] as const)('%s', ([text, left]) => {
  expect(withoutZoe(text)).toBe(left);
});

test('a name of one word may be a word of the language: it is taken out as it is written only', () => {
  const withoutWill = mentionsOf({ name: 'Will', email: 'will@x.example' });
  expect(withoutWill('Will will go, William stays')).toBe('… will go, William stays');
});
