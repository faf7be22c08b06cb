import { expect, test } from 'vitest';
import { accentedAnswers, accentedWords } from './language/accented-words.ts';
import { accented, plainWords } from './language/accents.ts';
import { MADE_UP_TAG } from './language/tag.ts';
import { hardCoded } from './reading/hard-coded.ts';
import { pageTexts } from './reading/page-texts.ts';

const ALPHABET = 'The quick brown fox jumps over THE LAZY DOG, quick.';

test('every letter is marked, once, and takes no more room', () => {
  const marked = accented(ALPHABET);
  expect(plainWords(ALPHABET)).toHaveLength(10);
  expect(plainWords(marked)).toEqual([]);
  expect([accented(marked), marked.length]).toEqual([marked, ALPHABET.length]);
});

test('addresses stay as they are, and are no words', () => {
  const text = accented('Write to ann@example.com, or see https://example.com/a?b=c now');
  expect(text).toContain('ann@example.com');
  expect(text).toContain('https://example.com/a?b=c');
  expect(plainWords(text)).toEqual([]);
});

test('words are found in lists and in objects; codes of blocks are none', () => {
  expect(accentedWords({ list: ['one', { type: 'h1', text: 'two' }] })).toEqual({
    list: [accented('one'), { type: 'h1', text: accented('two') }],
  });
});

test('what a function answers is marked, also when it answers with a function', () => {
  const many = accentedAnswers((count) => ({ say: () => [`${count} of many`] }));
  expect(many(3)).toMatchObject({ say: expect.any(Function) });
  expect(JSON.stringify(accentedAnswers((count) => [`${count} of many`])(3))).toContain(accented('of many'));
});

test('a sentence handed through a catalogue keeps the marks that it has', () => {
  const quoted = accentedAnswers((text) => `You wrote “${text}” here`);
  expect(plainWords(String(quoted('Somebody forgot this')))).toEqual(['Somebody', 'forgot', 'this']);
  expect(plainWords(String(quoted(accented('Nobody forgot this'))))).toEqual([]);
});

test('a forgotten word is found wherever it is shown or read out, and named with its place', () => {
  const page = `<html lang="${MADE_UP_TAG}"><title>One</title><style>p{color:red}</style>
    <body><p title="Two">Three <a lang="fr">Français</a></p><input type="submit" value="Four">
    <input name="code" value="code"><img alt="Five"><div aria-label="Six" class="code"></div></body></html>`;
  const found = hardCoded([{ place: 'the page', texts: pageTexts(page) }]);
  expect(found.map((line) => /“(\w+)” in/.exec(line)?.[1])).toEqual([
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
  ]);
  expect(found[0]).toBe('the page: “One” in “One”');
});

test('a page in another language is one forgotten text', () => {
  expect(pageTexts('<html lang="en"><body>Hello</body></html>')).toEqual(['a whole page in en']);
});
