import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { composeMessage } from '../../../functions/mail/message.ts';
import type { MailArgs, MailKind } from '../../../functions/stages/mail-samples/every-kind.ts';
import { MAIL_KINDS, mailContent } from '../../../functions/stages/mail-samples/every-kind.ts';
import { LOCALES, rendered } from '../../../functions/stages/mail-samples/every-mail.ts';
import { samples } from '../../../functions/stages/mail-samples/samples.ts';
import { isolated } from '../../../functions/text/isolated.ts';
import { linksOf } from './links-of.ts';

/** Names as attackers, other alphabets and broken exports write them. */
const name = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    'Ann\r\nBcc: everybody@example.com',
    'Ann\nContent-Type: text/html\n\n<h1>hello</h1>',
    '"Ann" <ann@evil.example>, Bob',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</style></head><a href="https://evil.example">',
    '=?utf-8?q?Ann?= =?utf-8?b?QW5u?=',
    'Ann\u202egnp.exe\u2069',
    'Zoë D’Angelo-Ferré\u2028X-Header: 1',
    'END:VEVENT\r\nEND:VCALENDAR',
    'J̷̢͝o̵͑e 👩‍👩‍👧‍👦 李小龍 محمد',
    '\ud800 lone',
    '&lt;b&gt; &amp;',
  ),
);
const kind = fc.constantFrom(...MAIL_KINDS);
const locale = fc.constantFrom(...LOCALES);

/** Every name, title and free text of a mail replaced by the given one; addresses, links and dates kept. */
function named<K extends MailKind>(kind: K, hostile: string): MailArgs[K] {
  const KEPT =
    /url$|email$|At$|^(?:choice|decides|deadline|on|because|proposalsBy|timeZone|side|reader|opens|what|stage|moment|type|href|uid|by)$/i;
  const replaced = JSON.stringify(samples[kind], (key, value: unknown) =>
    typeof value === 'string' && !KEPT.test(key) ? hostile : value,
  );
  return JSON.parse(replaced) as MailArgs[K];
}

describe('whatever people are called', () => {
  it('the HTML has the same elements and links as with a plain name', () => {
    fc.assert(
      fc.property(kind, locale, name, (kind, locale, hostile) => {
        const plain = rendered(kind, locale, 0, named(kind, 'Ann'));
        const { html } = rendered(kind, locale, 0, named(kind, hostile));
        expect(linksOf(html)).toEqual(linksOf(plain.html));
        if (hasText(hostile) && !/[\r\n\u2028\u2029]/.test(hostile)) {
          expect(elements(html)).toEqual(elements(plain.html));
        }
        expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>|<h1>hello/);
      }),
    );
  });

  it('a name from right to left turns nothing around it', () => {
    fc.assert(
      fc.property(kind, locale, fc.constantFrom('אבי (מנהל)', 'علي 2'), (kind, locale, name) => {
        const { html, text, content } = rendered(kind, locale, 0, named(kind, isolated(name)));
        const [head = '', body = ''] = html.split('<body');
        const initialsOf = /(?<=>)\p{L}{1,2}(?=<)/gu;
        expect(
          body
            .replaceAll(`<bdi>${name}</bdi>`, '')
            .replace(/<bdi>[^<]*…<\/bdi>/g, '')
            .replace(initialsOf, ''),
        ).not.toMatch(RIGHT_TO_LEFT);
        for (const line of [head, text, content.subject]) {
          expect(line.replace(/\u2068[^\u2066-\u2069]*\u2069/g, '')).not.toMatch(RIGHT_TO_LEFT);
        }
      }),
    );
  });

  it('the MIME has the same headers, one recipient, and an intact body', async () => {
    await fc.assert(
      fc.asyncProperty(kind, locale, name, async (kind, locale, hostile) => {
        const expected = await headersWith(kind, locale, 'Ann');
        const { headers, to, from } = await headersWith(kind, locale, hostile);
        expect(headers).toEqual(expected.headers);
        expect(to).toEqual(['camille@example.com']);
        expect(from).toEqual(['programme@mentorat.example.com']);
      }),
    );
  });

  it('the subject stays one short line', () => {
    fc.assert(
      fc.property(kind, locale, name, (kind, locale, hostile) => {
        const { subject } = mailContent(kind, named(kind, hostile), locale);
        expect(subject.length).toBeLessThanOrEqual(70);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        expect(subject.isWellFormed()).toBe(true);
      }),
    );
  });

  it('the invitation stays one event of the same properties', async () => {
    await fc.assert(
      fc.asyncProperty(locale, name, async (locale, hostile) => {
        const expected = await invitationWith(locale, 'Ann');
        expect((await invitationWith(locale, hostile)).sort()).toEqual(expected.sort());
      }),
      { examples: [['en', '\u0000']] },
    );
  });
});

const RIGHT_TO_LEFT = /[\u0590-\u06FF\u2066-\u2069]/;
const hasText = (text: string) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(text);

async function headersWith(kind: MailKind, locale: 'en' | 'fr', who: string) {
  const { raw } = await composed(kind, locale, who);
  const mail = await simpleParser(raw);
  const addresses = (header: typeof mail.to) =>
    [header].flat().flatMap((one) => one?.value.map(({ address }) => address));
  return {
    headers: mail.headerLines.map(({ key }) => key),
    to: addresses(mail.to),
    from: addresses(mail.from),
  };
}

async function invitationWith(locale: 'en' | 'fr', who: string): Promise<string[]> {
  const { raw } = await composed('kickoff', locale, who);
  const file = (await simpleParser(raw)).attachments.find(({ filename }) => filename === 'invite.ics');
  const unfolded = (file?.content.toString() ?? '').replace(/\r\n[ \t]/g, '');
  return unfolded.split('\r\n').map((line) => /^[A-Z-]*/.exec(line)?.[0] ?? '');
}

function composed(kind: MailKind, locale: 'en' | 'fr', who: string) {
  return composeMessage({
    content: mailContent(kind, named(kind, who), locale),
    to: { name: who, address: 'camille@example.com' },
    senderAddress: 'programme@mentorat.example.com',
    replyTo: { name: who, address: 'isabelle.roux@example.com' },
    key: 'k',
    now: new Date('2026-03-02T08:00:00Z'),
  });
}

/** The names of all elements in the order of the document, as a browser reads it. */
function elements(html: string): string[] {
  const names: string[] = [];
  const visit = (node: object) => {
    if ('tagName' in node && typeof node.tagName === 'string') names.push(node.tagName);
    if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return names;
}
