import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NO_PROMISES } from './no-promises.ts';
import { PROMISES, PROMISING } from './promises.ts';
import { sentencesSaid, textsIn } from './said.ts';

const said = sentencesSaid();
const promises = Object.entries(PROMISES);

describe.each(promises)('%s', (_, { en, fr, keptBy: [file, name] }) => {
  test('is still said, in both languages', () => {
    const isSaid = (words: RegExp) => said.some(({ text }) => words.test(text));
    expect({ en: isSaid(en), fr: isSaid(fr) }).toEqual({ en: true, fr: true });
  });

  test('is shown to be kept by a test', () => {
    expect(readFileSync(file, 'utf8')).toContain(name);
  });
});

test('a sentence that sounds like a promise is in the list, or is none by its kind', () => {
  const listed = [...promises.flatMap(([, { en, fr }]) => [en, fr]), ...NO_PROMISES.map(([words]) => words)];
  const missing = said.filter(
    ({ text }) =>
      (PROMISING.en.test(text) || PROMISING.fr.test(text)) && !listed.some((words) => words.test(text)),
  );
  expect(missing).toEqual([]);
});

test('each kind that is no promise is still said', () => {
  const unsaid = NO_PROMISES.filter(([words]) => !said.some(({ text }) => words.test(text)));
  expect(unsaid).toEqual([]);
});

test('texts are found in quotes, templates and the holes of templates', () => {
  const hole = (inner: string) => ['$', '{', inner, '}'].join('');
  const source = `const a = \`x ${hole(`c ? 'y' : \`z ${hole('d')}\``)} w\`; // 'no'`;
  expect(textsIn(source)).toEqual(['y', 'z …', 'x … w']);
});
