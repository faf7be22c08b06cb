import { expect, test } from 'vitest';
import { showsSomething } from '../../../functions/text/shows-something.ts';

test.each([
  ['nothing at all', ''],
  ['spaces of every kind', ' \u00A0\u2003\u202F\u3000\t\r\n\u0085\u2028\u2029'],
  ['zero-width characters', '\u200B\u200C\u200D\u2060\uFEFF\u00AD\u180E'],
  ['marks of direction', '\u200E\u200F\u061C\u202E\u2066\u2069'],
  ['fillers that Unicode calls letters', '\u115F\u1160\u3164\uFFA0'],
  ['the blank Braille pattern', '\u2800'],
  ['variation selectors and tags without what they belong to', '\uFE0F\u{E0041}'],
  ['halves of characters', '\uD83D'],
])('%s: nobody sees it', (_, text) => {
  expect(showsSomething(text)).toBe(false);
  expect(showsSomething(`${text}א${text}`)).toBe(true);
});

test.each(['Ana', '李', 'علي', '.', '0', '❤️', '⠁', '각', '👩\u200D🏫'])('"%s" is seen', (text) => {
  expect(showsSomething(text)).toBe(true);
});
