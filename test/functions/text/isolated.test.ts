import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, harmless } from '../../../functions/mail/plain-line.ts';
import { isolated, withIsolatesAsElements, withoutIsolates } from '../../../functions/text/isolated.ts';

const HEBREW = 'אבי (מנהל)';
const ARABIC = 'علي 2';

describe('a name in a sentence', () => {
  test.each([HEBREW, ARABIC, 'Ada אבי', '𞤀𞤣𞤤𞤢𞤥'])(
    '%s is kept apart, once however often it is asked',
    (name) => {
      expect(isolated(name)).toBe(`\u2068${name}\u2069`);
      expect(isolated(isolated(name))).toBe(isolated(name));
      expect(withoutIsolates(isolated(name))).toBe(name);
    },
  );

  test.each(['Zoé Petit', 'Иван', '李小龍', 'J. (Anna) 2', ''])(
    '%s turns nothing and is left as it is',
    (name) => {
      expect(isolated(name)).toBe(name);
    },
  );
});

describe('on a page', () => {
  test('it stands in an element of its own, but where none may be', () => {
    const name = isolated(HEBREW);
    const page = `<title>${name}</title><p title="${name}">${name}, 3 – ${isolated(ARABIC)}</p><option>${name}</option><b>${name}</b>`;
    expect(withIsolatesAsElements(page)).toBe(
      `<title>${name}</title><p title="${name}"><bdi>${HEBREW}</bdi>, 3 – <bdi>${ARABIC}</bdi></p><option>${name}</option><b><bdi>${HEBREW}</bdi></b>`,
    );
  });
});

describe('in a mail', () => {
  test('marks stay around a name from right to left; any other is taken out', () => {
    expect(harmless(`Hello ${isolated(HEBREW)},`)).toBe(`Hello \u2068${HEBREW}\u2069,`);
    expect(harmless('Hello \u2068Ada\u2069, \u2068\u2067x\u2069 \u2068')).toBe('Hello Ada, x ');
    expect(harmless(`\u2068${HEBREW}\nBcc: x\u2069`)).toBe(`\u2068${HEBREW} Bcc: x\u2069`);
  });

  test('a line that is clipped within a name closes it, and is no longer for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.string({ maxLength: 8 }), (length, before) => {
        const clipped = clip(`${before}${isolated(HEBREW)}, ${isolated(ARABIC)}`, length);
        expect(clipped.length).toBeLessThanOrEqual(length);
        expect(clipped.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u2068\u2069]/);
      }),
    );
  });
});
