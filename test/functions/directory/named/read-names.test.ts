import { describe, expect, test } from 'vitest';
import { inShort, nameable, read } from './people-by-name.ts';

const DIRECTORY = [
  nameable('reid', 'Reid, Anjali', { email: 'a.reid@x.example' }),
  nameable('ruth', 'Ruth Ellison', { email: 'r.ellison@x.example', department: 'Finance' }),
  nameable('claire', 'Claire Martin'),
  nameable('jean', 'Jean-Luc Étienne'),
  nameable('sean', "Seán O'Brien"),
  nameable('mueller', 'Jürgen Müller'),
  nameable('berg', 'Anna van der Berg'),
  nameable('garcia', 'Ana García López'),
  nameable('liz', 'Elizabeth (Liz) Warren'),
  nameable('soren', 'Søren Groß'),
  nameable('lukasz', 'Łukasz Æbeltoft'),
  nameable('wang', '王小明'),
  nameable('joseph', 'Joseph Sharma', { staffId: 'JAW-1' }),
  nameable('tom1', 'Tom Adams', { department: 'Sales' }),
  nameable('tom2', 'Tom Adams', { department: 'Legal', site: 'Lyon' }),
  nameable('boss', 'Vera Brandt'),
];

describe('somebody is found however their name is written', () => {
  test.each([
    ['Ruth Ellison', 'ruth'],
    ['a.reid@x.example', 'reid'],
    ['Jean-Luc Etienne', 'jean'],
    ['Anjali Reid', 'reid'],
    ['Reid, Anjali', 'reid'],
    ['REID Anjali', 'reid'],
    ['Reid Anjali', 'reid'],
    ['anjali reid', 'reid'],
    ['Mrs Ruth Ellison', 'ruth'],
    ['Frau Dr. med. Ruth Ellison', 'ruth'],
    ['Mme Ellison', 'ruth'],
    ['Ruth Ellison, PhD', 'ruth'],
    ['R. Ellison', 'ruth'],
    ['Ruth E.', 'ruth'],
    ['Ellison, R.', 'ruth'],
    ['M. Etienne', 'jean'],
    ['Ruth Ellison (my ex-boss)', 'ruth'],
    ['Ruth Ellison - my former manager', 'ruth'],
    ['Ruth Ellison – ex-boss', 'ruth'],
    ['Ruth Ellison, from Finance', 'ruth'],
    ['Ruth Ellison, Finance', 'ruth'],
    ['Ruth Ellison Finance', 'ruth'],
    ['Ruth Ellison: we do not get on', 'ruth'],
    ['Ruth Ellison, my manager', 'ruth'],
    ['- Ruth Ellison', 'ruth'],
    ['• Ruth Ellison', 'ruth'],
    ['1. Ruth Ellison', 'ruth'],
    ['2) Ruth', 'ruth'],
    ['“Ruth Ellison”', 'ruth'],
    ['Ruth Ellison.', 'ruth'],
    ['Ruth Ellison <r.ellison@x.example>', 'ruth'],
    ['Ruth Ellison <ruth@elsewhere.example>', 'ruth'],
    ['mailto:R.Ellison@x.example', 'ruth'],
    ['<r.ellison@x.example>', 'ruth'],
    ['Ruth\u00a0\u200bEllison', 'ruth'],
    ['Ruth Mary Ellison', 'ruth'],
    ['Ellison, Ruth Mary', 'ruth'],
    ['Jean Luc Etienne', 'jean'],
    ['Jeanluc Etienne', 'jean'],
    ['J.-L. Étienne', 'jean'],
    ['ETIENNE Jean-Luc', 'jean'],
    ['Jean Etienne', 'jean'],
    ['Seán O’Brien', 'sean'],
    ['Sean OBrien', 'sean'],
    ['O`Brien, Sean', 'sean'],
    ['Sean O Brien', 'sean'],
    ['Juergen Mueller', 'mueller'],
    ['Jurgen Muller', 'mueller'],
    ['MÜLLER Jürgen', 'mueller'],
    ['van der Berg, Anna', 'berg'],
    ['Anna Berg', 'berg'],
    ['Berg', 'berg'],
    ['Ana García', 'garcia'],
    ['Ana Lopez', 'garcia'],
    ['Garcia Lopez, Ana', 'garcia'],
    ['Liz Warren', 'liz'],
    ['Elizabeth Warren', 'liz'],
    ['Soeren Gross', 'soren'],
    ['Soren Groß', 'soren'],
    ['Lukasz Aebeltoft', 'lukasz'],
    ['王小明', 'wang'],
    ['JAW-1', 'joseph'],
    ['Joseph Sharma (JAW-1)', 'joseph'],
    ['Sharma,  Joseph', 'joseph'],
    ['Anjali', 'reid'],
    ['Please not with Ruth Ellison, we do not get on.', 'ruth'],
    ['please not Ruth', 'ruth'],
    ['Merci de ne pas me mettre avec Ruth Ellison', 'ruth'],
    ['Bitte nicht mit Ruth Ellison', 'ruth'],
    ['Tom Adams (Legal)', 'tom2'],
    ['Tom Adams from Legal', 'tom2'],
    ['Tom Adams, Lyon', 'tom2'],
    ['my manager', 'boss'],
    ['My boss', 'boss'],
    ['mon responsable', 'boss'],
    ['Ma supérieure hiérarchique', 'boss'],
    ['mon N+1', 'boss'],
    ['mein Chef', 'boss'],
    ['meine Führungskraft', 'boss'],
    ['please not with my line manager', 'boss'],
    ['my manager’s manager', 'grandboss'],
    ['le responsable de mon responsable', 'grandboss'],
    ['N+2', 'grandboss'],
  ])('%s', (text, id) => {
    expect(inShort(read(text, DIRECTORY))).toEqual([id]);
  });
});

test.each([
  ['Ruth Ellison and Claire Martin', ['ruth', 'claire']],
  ['Ruth Ellison et Claire Martin', ['ruth', 'claire']],
  ['RUTH ELLISON UND CLAIRE MARTIN', ['ruth', 'claire']],
  ['Ruth Ellison & Claire Martin', ['ruth', 'claire']],
  ['Ruth Ellison / Claire Martin + Anjali Reid', ['ruth', 'claire', 'reid']],
  ['Ruth Ellison; Claire Martin', ['ruth', 'claire']],
  ['Ruth Ellison, Claire Martin', ['ruth', 'claire']],
  ['Ruth or Claire', ['ruth', 'claire']],
  ['Ruth, Claire', ['ruth', 'claire']],
  ['Martin, Claire, Reid, Anjali', ['claire', 'reid']],
  ['Reid, Anjali and Ellison, Ruth', ['reid', 'ruth']],
  ['Ruth Ellison Claire Martin', ['ruth', 'claire']],
  ['Ruth Ellison\n\n- Claire Martin\n2. a.reid@x.example', ['ruth', 'claire', 'reid']],
  ['Please not with Ruth Ellison and Claire Martin, we do not get on', ['ruth', 'claire']],
  ['Ruth Ellison and my manager', ['ruth']],
])('several on a line: %s', (text, ids) => {
  expect(inShort(read(text, DIRECTORY))).toEqual(ids);
});

test.each([
  ['of one name', 'Tom Adams', ['one of tom1 tom2']],
  ['by a part of the name', 'T. Adams', ['one of tom1 tom2']],
])('two people %s are both named, and it is said', (_, text, short) => {
  expect(inShort(read(text, DIRECTORY))).toEqual(short);
});

test.each([
  ['Ruth Ellisson', ['? ruth']],
  ['Ruth Elison', ['? ruth']],
  ['Claire Martn', ['? claire']],
  ['Martn, Claire', ['? claire']],
  ['Jean Martin', ['?']],
  ['Anna Ellison', ['?']],
  ['Ellison, Joseph', ['?']],
  ['Anna Ruth Ellison', ['? ruth']],
  ['Nobody Known', ['?']],
  ['Ruth Ellison and Clare Martin', ['ruth', '? claire']],
  ['Ruth Ellison and Clara Martin', ['ruth', '?']],
  ['Ruth Ellison, with Jane Roe', ['ruth', '?']],
  ['r.ellison@', ['?']],
  ['ellison@x.example', ['?']],
  ['my team', ['? described']],
  ['my colleagues in Finance', ['? described']],
  ['anybody from Finance', ['? described']],
  ['mes collègues', ['? described']],
  ['my ex-boss', ['? described']],
])('what is not found is said, never guessed: %s', (text, short) => {
  expect(inShort(read(text, DIRECTORY))).toEqual(short);
});

test.each([
  'nobody',
  'No one.',
  'Personne',
  'aucune',
  '-',
  '—',
  'n/a',
  'N.A.',
  'none',
  'keine',
  'Niemand',
  '…',
])('%s names nobody', (text) => {
  expect(inShort(read(text, DIRECTORY))).toEqual(['nobody']);
});

test('nothing written names nobody, and is nothing to be said', () => {
  expect(read(' \n ', DIRECTORY)).toEqual([]);
});

test('a manager whom nobody knows is not found', () => {
  expect(inShort(read('my manager', DIRECTORY, { id: 'top', chainAbove: [] }))).toEqual(['? described']);
});

test('nobody names themselves: the other one of that name is meant', () => {
  expect(inShort(read('Tom Adams', DIRECTORY, { id: 'tom1', chainAbove: [] }))).toEqual(['tom2']);
  expect(inShort(read('Ruth Ellison', DIRECTORY, { id: 'ruth', chainAbove: [] }))).toEqual(['?']);
});
