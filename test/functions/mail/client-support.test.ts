import { caniemail } from 'caniemail';
import { describe, expect, it } from 'vitest';
import { everyMail } from '../../../functions/stages/mail-samples/every-mail.ts';

/** What people at work read mail with, of those caniemail.com knows enough about. */
const CLIENTS = [
  'gmail.*',
  'outlook.*',
  'apple-mail.*',
  'yahoo.*',
  'samsung-email.*',
  'protonmail.*',
] as const;

/** What some of them do not know, and why the mail is right without it. */
const ALLOWED = new Map([
  ['color-scheme meta tag', 'said in CSS as well; without both a client picks its own colours'],
  ['color-scheme CSS property', 'said by the meta tag as well'],
  ['<style> element', 'dark mode and narrow screens only: without it the mail is light and fluid'],
  ['@media', 'dark mode and narrow screens only'],
  ['Type selector', 'resets of body, and the link of a full-width button'],
  ['<body> element', 'becomes a div: language, ground and colour are on a wrapper inside it'],
  ['display:none', 'the preview line has five other ways to hide'],
  ['opacity', 'one of the ways the preview line hides'],
  ['overflow', 'one of the ways the preview line hides'],
  ['max-height property', 'one of the ways the preview line hides'],
  ['border-radius', 'corners are square and discs are squares'],
  ['height property', 'of the discs, which take their height from the cell'],
  ['aria-hidden attribute', 'an ornament is read aloud: nothing but initials'],
  ['role attribute', 'a layout table is announced as one; nothing is lost'],
  ['word-break', 'a long address may widen its card'],
  ['text-decoration', 'links keep the client’s own underline'],
]);

describe.each(everyMail().filter(({ locale }) => locale === 'en'))('$name', ({ html }) => {
  it('uses nothing that a mail client lacks, except what it can do without', () => {
    const { issues } = caniemail({ clients: [...CLIENTS], html });
    const missing = [...issues.errors].flatMap(([client, errors]) =>
      errors.filter(({ title }) => !ALLOWED.has(title)).map(({ title }) => `${title} (${client})`),
    );
    expect(missing).toEqual([]);
  });
});

it('allows nothing that no mail needs', () => {
  const found = new Set<string>();
  for (const { html } of everyMail()) {
    for (const [, errors] of caniemail({ clients: [...CLIENTS], html }).issues.errors) {
      for (const { title } of errors) found.add(title);
    }
  }
  expect([...ALLOWED.keys()].filter((title) => !found.has(title))).toEqual([]);
});
