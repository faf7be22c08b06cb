import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../functions/directory/cells/addresses.ts';
import { hasLeft } from '../../../../functions/directory/cells/employment.ts';
import { languageCode, languageCodes } from '../../../../functions/directory/cells/languages.ts';
import { asSpoken, nameOrder } from '../../../../functions/directory/cells/names.ts';
import { timeZoneIn } from '../../../../functions/directory/cells/time-zones.ts';

describe('languages', () => {
  it.each([
    [
      'fr',
      'Français',
      'FRENCH',
      'fr-FR',
      'fr_CA',
      'fra',
      'fre',
      'Französisch',
      'Français (courant)',
      'français natif',
    ],
    [
      'en',
      'English (C1)',
      'anglais',
      'Englisch',
      'en_US',
      'eng',
      'English - fluent',
      'Anglais courant',
      'English (US)',
    ],
    ['de', 'German', 'allemand', 'Deutsch – Muttersprache', 'ger', 'deu', 'de-CH'],
    ['zh', 'Chinese', 'mandarin', 'chi', 'zho', 'chinois'],
    ['nl', 'Flemish', 'néerlandais', 'Dutch'],
  ])('%s', (code, ...words) => {
    expect(words.map(languageCode)).toEqual(words.map(() => code));
  });

  it('does not take for a language what is none', () => {
    expect(['Klingon', '', 'C1', 'yes', '12'].map(languageCode)).toEqual(Array(5).fill(undefined));
  });

  it('lists them however they are separated', () => {
    expect(languageCodes('fr, anglais')).toEqual({ codes: ['fr', 'en'], unknown: [] });
    expect(languageCodes('fr en de')).toEqual({ codes: ['fr', 'en', 'de'], unknown: [] });
    expect(languageCodes('German (B2) and English (C1); Klingon')).toEqual({
      codes: ['de', 'en'],
      unknown: ['Klingon'],
    });
  });
});

describe('time zones', () => {
  const paris = { timeZone: 'Europe/Paris', country: 'FR' };
  const london = { timeZone: 'Europe/London', country: 'GB' };

  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['Paris', 'Europe/Paris'],
    ['America/New York', 'America/New_York'],
    ['CET', 'Europe/Paris'],
    ['MEZ', 'Europe/Paris'],
    ['GMT+1', 'Europe/Paris'],
    ['UTC+01:00', 'Europe/Paris'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 'Europe/Paris'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['+05:30', 'Asia/Kolkata'],
    ['GMT+8', 'Etc/GMT-8'],
  ])('%s is %s', (name, zone) => {
    expect(timeZoneIn(name, paris)).toBe(zone);
  });

  it('takes an offset for the cohort’s own zone only where it is that', () => {
    expect(timeZoneIn('GMT+1', london)).toBe('Etc/GMT-1');
    expect(timeZoneIn('CET', london)).toBe('Europe/Paris');
    expect(timeZoneIn('(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', london)).toBe('Europe/Brussels');
  });

  it.each(['CST', 'IST', 'here', '', 'GMT+25'])('does not guess at %j', (name) => {
    expect(timeZoneIn(name, paris)).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each([
    ['a@x.example', 'a@x.example'],
    ['mailto:A@X.example', 'a@x.example'],
    ['SMTP:a@x.example', 'a@x.example'],
    ['Anne Blanc <anne@x.example>', 'anne@x.example'],
    ['"a@x.example"', 'a@x.example'],
    ['a@münchen.example', 'a@xn--mnchen-3ya.example'],
  ])('%s', (cell, email) => {
    expect(readAddress(cell)).toEqual({ email, others: [] });
  });

  it('takes the first of several and tells the others', () => {
    expect(readAddress('a@x.example; b@x.example')).toEqual({
      email: 'a@x.example',
      others: ['b@x.example'],
    });
  });

  it.each([
    ['', 'none'],
    ['N/A', 'none'],
    ['aucun', 'none'],
    ['anne.blanc', 'notValid'],
    ['a@x', 'notValid'],
    ['rené@x.example', 'notAscii'],
  ])('%j is %s', (cell, why) => {
    expect(readAddress(cell)).toEqual({ why });
  });
});

describe('who has left', () => {
  it.each([
    ['Terminated', 'Status', true],
    ['Sorti', 'Statut', true],
    ['ausgeschieden', 'Status', true],
    ['Active', 'Status', false],
    ['On leave', 'Employment status', false],
    ['en poste', 'Situation', false],
    ['No', 'Active?', true],
    ['FALSE', 'accountEnabled', true],
    ['1', 'Active', false],
    ['Yes', 'Terminated', true],
    ['Non', 'Sorti', false],
    ['Blue', 'Status', undefined],
  ])('%s under %s: %s', (cell, header, left) => {
    expect(hasLeft(cell, header)).toBe(left);
  });
});

describe('names as they are spoken', () => {
  it('turns a column of last names first, as the whole column has it', () => {
    const names = ['Sharma, Joseph', 'Reid, Anjali', 'Cher'];
    expect(names.map((name) => asSpoken(name, nameOrder(names)))).toEqual([
      'Joseph Sharma',
      'Anjali Reid',
      'Cher',
    ]);
    const capitals = ['DE LA TOUR Marie-Claude', 'NOIR Luc'];
    expect(capitals.map((name) => asSpoken(name, nameOrder(capitals)))).toEqual([
      'Marie-Claude DE LA TOUR',
      'Luc NOIR',
    ]);
  });

  it('leaves alone what is in order, or could be anything', () => {
    for (const names of [
      ['Joseph Sharma', 'Martin Luther King, Jr.'],
      ['ANNE BLANC', 'LUC NOIR'],
      ['Sharma, Joseph', 'Anne Blanc', 'Luc Noir'],
    ])
      expect(names.map((name) => asSpoken(name, nameOrder(names)))).toEqual(names);
  });
});
