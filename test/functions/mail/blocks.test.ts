import { describe, expect, it } from 'vitest';
import {
  type Block,
  button,
  facts,
  h1,
  h2,
  link,
  list,
  note,
  p,
  paragraphs,
  strong,
} from '../../../functions/mail/blocks.ts';
import type { MailContent } from '../../../functions/mail/content.ts';
import { renderHtml } from '../../../functions/mail/html/html.tsx';
import { renderText } from '../../../functions/mail/text.ts';

function mail(...blocks: Block[]): MailContent {
  return {
    locale: 'en',
    cohortName: 'Grow',
    subject: 'Subject',
    preheader: 'Preview',
    blocks,
    footer: [['Why.'], [link('My data', 'https://example.com/me/t')]],
  };
}

/** What stands between the cohort's name and the small print. */
const textOf = (...blocks: Block[]) =>
  renderText(mail(...blocks))
    .replace(/^Grow\n\n/, '')
    .replace(/\n\n--\n\n[\s\S]*$/, '');

describe('the text part', () => {
  it('writes links out, once where the text is the address', () => {
    expect(textOf(p('See ', link('the training', 'https://t.example/a'), '.'))).toBe(
      'See the training (https://t.example/a).',
    );
    expect(textOf(p(link('https://t.example/a', 'https://t.example/a')))).toBe('https://t.example/a');
    expect(textOf(p(link('a@b.example', 'mailto:a@b.example')))).toBe('a@b.example');
  });

  it('gives every kind of block its form', () => {
    expect(textOf(h1('Title'), h2('Part'))).toBe('Title\n=====\n\nPart\n----');
    expect(textOf(p('One ', strong('two'), ' three'), note('Small'))).toBe('One two three\n\nSmall');
    expect(textOf(list('a', ['b ', strong('c')]))).toBe('* a\n* b c');
    expect(textOf(facts({ label: 'Day', value: 'Monday' }, { label: 'Time', value: '10:00' }))).toBe(
      'Day: Monday\nTime: 10:00',
    );
    expect(textOf(button('Answer', 'https://e.example/f/t'))).toBe('Answer:\nhttps://e.example/f/t');
    expect(textOf({ type: 'quote', paragraphs: ['A', 'B'], by: 'C' })).toBe('> A\n> B\n> (C)');
    expect(textOf({ type: 'person', name: 'Ann', lines: ['Lead', 'Lyon'], email: 'ann@e.example' })).toBe(
      'Ann\nLead\nLyon\nann@e.example',
    );
    expect(
      textOf({
        type: 'figures',
        figures: [
          { value: '9 of 12', label: 'answered' },
          { value: '+0.6', label: 'change', note: '0.2 to 1.0' },
        ],
      }),
    ).toBe('answered: 9 of 12\nchange: +0.6 (0.2 to 1.0)');
    expect(textOf({ type: 'bar', label: 'Goals', value: '4 of 5', share: 0.8 })).toBe('Goals: 4 of 5');
  });

  it('cannot be given lines by a name', () => {
    expect(textOf(p('Hello ', 'Ann\r\n--\r\nBob', ','))).toBe('Hello Ann -- Bob,');
  });

  it('ends with the small print', () => {
    expect(renderText(mail(p('x')))).toBe('Grow\n\nx\n\n--\n\nWhy.\n\nMy data (https://example.com/me/t)\n');
  });

  it('spaces a French colon', () => {
    expect(renderText({ ...mail(facts({ label: 'Jour', value: 'lundi' })), locale: 'fr' })).toContain(
      'Jour\u00a0: lundi',
    );
  });
});

describe('the HTML part', () => {
  it('shows text as text', () => {
    const html = renderHtml(mail(p('<b>1 & 2</b>'), button('"Go"', 'https://e.example/?a=1&b="2"')));
    expect(html).toContain('&lt;b&gt;1 &amp; 2&lt;/b&gt;');
    expect(html).toContain('href="https://e.example/?a=1&amp;b=&quot;2&quot;"');
    expect(html).not.toContain('<b>');
  });

  it('draws a bar as wide as its share, and none beyond the ends', () => {
    const widths = (share: number) =>
      [
        ...renderHtml(mail({ type: 'bar', label: 'l', value: 'v', share })).matchAll(
          /width="(\d+)%" style="height:10px/g,
        ),
      ].map(([, width]) => width);
    expect(widths(0.8)).toEqual(['80', '20']);
    expect(widths(0)).toEqual(['100']);
    expect(widths(1)).toEqual(['100']);
    expect(widths(1.7)).toEqual(['100']);
    expect(widths(-1)).toEqual(['100']);
  });

  it('gives buttons and links their own colour', () => {
    const html = renderHtml(mail(button('Go', 'https://e.example')));
    expect(html).toMatch(/<a href="https:\/\/e\.example" class="on-fill" style="[^"]*color:#ffffff/);
  });
});

describe('paragraphs', () => {
  it('are what stands between line breaks', () => {
    expect(paragraphs('One\r\n\r\n two \n\u2028three\n')).toEqual(['One', 'two', 'three']);
    expect(paragraphs(' \n ')).toEqual([]);
  });
});
