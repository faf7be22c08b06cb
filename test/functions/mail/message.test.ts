import { type Address, type ParsedMail, simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { MailContent } from '../../../functions/mail/content.ts';
import { composeMessage, type MessageParts } from '../../../functions/mail/message.ts';
import { mailContent } from '../../../functions/stages/mail-samples/every-kind.ts';
import { everyMail, rendered } from '../../../functions/stages/mail-samples/every-mail.ts';
import { samples } from '../../../functions/stages/mail-samples/samples.ts';

const now = new Date('2026-03-02T08:00:00Z');

function partsFor(content: MailContent, more: Partial<MessageParts> = {}): MessageParts {
  return {
    content,
    to: { name: 'Camille Nguyen-Lefèvre', address: 'camille.nguyen@example.com' },
    senderAddress: 'programme@mentorat.example.com',
    replyTo: { name: 'Isabelle Roux', address: 'isabelle.roux@example.com' },
    key: 'ROUND#c1#pulse-1 MAIL#0#q1',
    now,
    ...more,
  };
}

async function sent(content: MailContent, more: Partial<MessageParts> = {}) {
  const { raw } = await composeMessage(partsFor(content, more));
  return { raw: raw.toString('latin1'), mail: await simpleParser(raw) };
}

const only = (header: { value: Address[] } | { value: Address[] }[] | undefined) => [header].flat()[0]?.value;
/** Header lines, before the first empty line. */
const head = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n'));
const lineEnds = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();

describe.each(everyMail())('$name', ({ content, html, text }) => {
  it('comes back from its MIME as it went in', async () => {
    const { raw, mail } = await sent(content);
    expect(mail.subject).toBe(content.subject);
    expect(mail.html).toBe(html);
    expect(lineEnds(mail.text ?? '')).toBe(lineEnds(text));
    expect(only(mail.from)).toEqual([
      { name: content.cohortName, address: 'programme@mentorat.example.com' },
    ]);
    expect(only(mail.to)).toEqual([
      { name: 'Camille Nguyen-Lefèvre', address: 'camille.nguyen@example.com' },
    ]);
    expect(only(mail.replyTo)).toEqual([{ name: 'Isabelle Roux', address: 'isabelle.roux@example.com' }]);
    expect(mail.date).toEqual(now);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThan(998);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('headers', () => {
  const plain = mailContent('pulse', samples.pulse, 'fr');

  it('say that a machine wrote it, in which language, and identify it on our own domain', async () => {
    const { mail } = await sent(plain);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('content-language')).toBe('fr');
    expect(mail.messageId).toMatch(/^<[0-9a-f]{40}@mentorat\.example\.com>$/);
  });

  it('offer one-click unsubscription to participants, in a call too, and to nobody else (RFC 8058)', async () => {
    const toHr = rendered('alert', 'fr', 0, samples.alert).content;
    expect(head((await sent(toHr)).raw)).not.toContain('List-Unsubscribe');
    const { mail } = await sent(rendered('mentorCall', 'fr', 0, samples.mentorCall).content);
    const [, url] = /List-Unsubscribe: <(\S+)>/.exec(unfolded(mail)) ?? [];
    expect(url).toBe(samples.mentorCall.unsubscribeUrl);
    expect(unfolded(mail)).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });
});

function unfolded(mail: ParsedMail): string {
  return mail.headerLines.map(({ line }) => line.replace(/\r?\n\s+/g, ' ')).join('\n');
}

describe('a retry', () => {
  const content = mailContent('kickoff', samples.kickoff, 'fr');

  it('is the same bytes', async () => {
    const [first, second] = await Promise.all([
      composeMessage(partsFor(content)),
      composeMessage(partsFor(content)),
    ]);
    expect(first.raw.equals(second.raw)).toBe(true);
  });

  it('is told from another mail to the same person', async () => {
    const { mail: first } = await sent(content);
    const { mail: other } = await sent(content, { key: 'ROUND#c1#pulse-1 MAIL#1#q1' });
    expect(other.messageId).not.toBe(first.messageId);
  });
});

describe('attachments', () => {
  it('carry a PDF', async () => {
    const pdf = Buffer.from('%PDF-1.7 not really');
    const attachment = { filename: 'bilan Élan.pdf', contentType: 'application/pdf', content: pdf };
    const { mail } = await sent(mailContent('summary', samples.summary, 'fr'), { attachments: [attachment] });
    expect(mail.attachments.map(({ filename, contentType }) => ({ filename, contentType }))).toEqual([
      { filename: 'bilan Élan.pdf', contentType: 'application/pdf' },
    ]);
    expect(mail.attachments[0]?.content.equals(pdf)).toBe(true);
  });

  it('carry the invitation twice, as calendars and as people look for it', async () => {
    const { raw, mail } = await sent(mailContent('kickoff', samples.kickoff, 'en'));
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
    const [file] = mail.attachments.filter(({ filename }) => filename === 'invite.ics');
    expect(file?.content.toString()).toContain('ORGANIZER;CN="Élan 2026":');
    expect(file?.content.toString()).toMatch(/END:VCALENDAR\r\n$/);
  });

  it('take a cancelled kickoff out of the calendar', async () => {
    const { raw, mail } = await sent(mailContent('cohortStopped', samples.cohortStopped, 'en'));
    expect(raw).toMatch(/method=CANCEL/);
    expect(mail.attachments[0]?.content.toString()).toMatch(/STATUS:CANCELLED/);
  });
});

describe('what could break out of a header', () => {
  it.each([
    'a@example.com\r\nBcc: b@example.com',
    'a@example.com, b@example.com',
    '<a@example.com>',
    'a@example.com>',
    'no address',
    '',
  ])('refuses %j as an address', async (address) => {
    const content = mailContent('pulse', samples.pulse, 'en');
    await expect(composeMessage(partsFor(content, { to: { name: 'A', address } }))).rejects.toThrow(
      'Not a mail address',
    );
    await expect(composeMessage(partsFor(content, { senderAddress: address }))).rejects.toThrow();
    await expect(composeMessage(partsFor(content, { replyTo: { name: 'A', address } }))).rejects.toThrow();
  });
});
