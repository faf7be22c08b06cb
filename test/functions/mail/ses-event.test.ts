import { describe, expect, it } from 'vitest';
import { parseSesEvent } from '../../../functions/mail/ses/ses-event.ts';

/** As in "Examples of event data that Amazon SES publishes to Amazon SNS", shortened. */
const mail = {
  timestamp: '2026-08-05T00:40:02.012Z',
  messageId: 'EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000',
  source: 'Élan <programme@mentorat.example.com>',
  sendingAccountId: '123456789012',
  destination: ['Ann.Lee@Example.com'],
  headersTruncated: false,
  tags: {
    'ses:configuration-set': ['mentoring'],
    'ses:from-domain': ['mentorat.example.com'],
    ledger: ['Uk9VTkQ'],
  },
};
const event = (eventType: string, more: object = {}) =>
  parseSesEvent(JSON.stringify({ eventType, mail, ...more }));

describe('an SES event', () => {
  it('tells that a mail was taken, with our tags only', () => {
    expect(event('Send', { send: {} })).toEqual({
      type: 'send',
      addresses: ['ann.lee@example.com'],
      tags: { ledger: 'Uk9VTkQ' },
      messageId: mail.messageId,
      permanent: false,
    });
  });

  it.each([
    ['Permanent', true],
    ['Transient', false],
    ['Undetermined', false],
  ])('a %s bounce is permanent: %s', (bounceType, permanent) => {
    const bounce = {
      bounceType,
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: 'Gone@example.com', action: 'failed', status: '5.1.1' }],
    };
    expect(event('Bounce', { bounce })).toMatchObject({
      type: 'bounce',
      addresses: ['gone@example.com'],
      permanent,
    });
  });

  it('a complaint is for good', () => {
    const complaint = {
      complainedRecipients: [{ emailAddress: 'ann@example.com' }],
      complaintFeedbackType: 'abuse',
    };
    expect(event('Complaint', { complaint })).toMatchObject({
      type: 'complaint',
      addresses: ['ann@example.com'],
      permanent: true,
    });
  });

  it('a reject and a delay condemn no address', () => {
    expect(event('Reject', { reject: { reason: 'Bad content' } })).toMatchObject({
      type: 'reject',
      permanent: false,
    });
    const deliveryDelay = {
      delayType: 'MailboxFull',
      delayedRecipients: [{ emailAddress: 'ann@example.com' }],
    };
    expect(event('DeliveryDelay', { deliveryDelay })).toMatchObject({
      type: 'deliveryDelay',
      addresses: ['ann@example.com'],
      permanent: false,
    });
  });

  it('reads a delivery and a mail without tags', () => {
    const { tags: _tags, ...untagged } = mail;
    expect(parseSesEvent(JSON.stringify({ eventType: 'Delivery', mail: untagged })).tags).toEqual({});
  });

  it.each([
    ['not JSON', 'Successfully validated SNS topic for Amazon SES event publishing.'],
    ['of no known kind', JSON.stringify({ eventType: 'Open', mail })],
    [
      'a bounce without recipients',
      JSON.stringify({ eventType: 'Bounce', mail, bounce: { bounceType: 'Permanent' } }),
    ],
    ['without a mail', JSON.stringify({ eventType: 'Send' })],
  ])('refuses what is %s', (_what, json) => {
    expect(() => parseSesEvent(json)).toThrow();
  });
});
