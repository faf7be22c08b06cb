import { describe, expect, test } from 'vitest';
import { forms } from '../../../functions/locales/fr/forms.ts';
import { web } from '../../../functions/locales/fr/web.ts';
import { EXAMPLE_FORMS } from './example-forms.ts';

/** Every text in French that a structure of ours holds, however deep; functions are called with samples. */
function frenchTexts(value: unknown, inFrench: boolean): string[] {
  if (typeof value === 'string') return inFrench ? [value] : [];
  if (typeof value === 'function') return frenchTexts(value('1', '2', '3'), inFrench);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'en' ? [] : frenchTexts(inner, inFrench || key === 'fr'),
  );
}

/** A blank that may break, or none, where French wants one that does not. */
const WRONG_BLANK =
  /[^\u202f\u00a0\s]\s?[;!?»](?=\s|$)(?<![\u202f\u00a0][;!?»])|(?<!\u00a0|\u202f):(?=\s)|«(?![\u00a0\u202f])/u;
const TYPEWRITER = /'|"|\.\.\./;

const texts = [
  ...EXAMPLE_FORMS.flatMap(([name, form]) => frenchTexts(form, false).map((text) => [name, text] as const)),
  ...frenchTexts(forms, true).map((text) => ['catalogue', text] as const),
  ...frenchTexts(web, true).map((text) => ['frame', text] as const),
].filter(([, text]) => !text.includes('What do you hope for?'));

describe('French typography', () => {
  test('there is something to check', () => expect(texts.length).toBeGreaterThan(400));

  test('no-break blanks before ; : ! ? and inside guillemets', () => {
    expect(texts.filter(([, text]) => WRONG_BLANK.test(text))).toEqual([]);
  });

  test('real apostrophes and ellipses', () => {
    expect(texts.filter(([, text]) => TYPEWRITER.test(text))).toEqual([]);
  });

  test.each(['Vraiment ?', 'Non!', '« oui »', 'Fin : rien', 'Fin: rien'])(
    'the check itself finds “%s”',
    (text) => {
      expect(WRONG_BLANK.test(text)).toBe(true);
    },
  );
});
