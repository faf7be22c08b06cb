import { describe, expect, it } from 'vitest';
import type { Invitation } from '../../../functions/mail/content.ts';
import { iCalendar } from '../../../functions/mail/invitation.ts';

const invitation: Invitation = {
  method: 'REQUEST',
  uid: 'kickoff-c1@mentorat.example.com',
  sequence: 0,
  startsAt: '2026-04-07T08:00:00.000Z',
  minutes: 90,
  place: 'Salle Curie; bâtiment B, Lyon',
  title:
    'Élan 2026 : lancement, avec une phrase assez longue pour que la ligne doive être pliée quelque part',
  description: 'Le lancement du programme.',
};
const people = {
  organizer: { name: 'Élan 2026', address: 'programme@mentorat.example.com' },
  attendee: { name: 'Camille "Cam" Nguyen', address: 'camille@example.com' },
  stampedAt: new Date('2026-03-31T07:00:00Z'),
};

const lines = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');
const property = (text: string, name: string) =>
  lines(text).find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

describe('an invitation', () => {
  const text = iCalendar(invitation, people);

  it('is in UTC, from start to end', () => {
    expect(property(text, 'DTSTART')).toBe('DTSTART:20260407T080000Z');
    expect(property(text, 'DTEND')).toBe('DTEND:20260407T093000Z');
    expect(property(text, 'DTSTAMP')).toBe('DTSTAMP:20260331T070000Z');
    expect(text).not.toContain('TZID');
  });

  it('keeps its identity and its place in the row of changes', () => {
    expect(property(text, 'UID')).toBe('UID:kickoff-c1@mentorat.example.com');
    expect(property(text, 'SEQUENCE')).toBe('SEQUENCE:0');
    const moved = iCalendar({ ...invitation, sequence: 3, startsAt: '2026-04-08T08:00:00Z' }, people);
    expect(property(moved, 'UID')).toBe(property(text, 'UID'));
    expect(property(moved, 'SEQUENCE')).toBe('SEQUENCE:3');
  });

  it('comes from its sender, to one person, who is asked to accept', () => {
    expect(property(text, 'METHOD')).toBe('METHOD:REQUEST');
    expect(property(text, 'STATUS')).toBe('STATUS:CONFIRMED');
    expect(property(text, 'ORGANIZER')).toMatch(/:mailto:programme@mentorat\.example\.com$/i);
    expect(text.match(/ATTENDEE/g)).toHaveLength(1);
    expect(property(text, 'ATTENDEE')).toMatch(
      /PARTSTAT=NEEDS-ACTION;RSVP=TRUE.*:MAILTO:camille@example\.com$/i,
    );
  });

  it('escapes what separates values', () => {
    expect(property(text, 'LOCATION')).toBe('LOCATION:Salle Curie\\; bâtiment B\\, Lyon');
    expect(property(text, 'SUMMARY')).toBe(`SUMMARY:${invitation.title.replaceAll(',', '\\,')}`);
  });

  it('has lines of at most 75 octets that end with CRLF, the last one too', () => {
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is the same text each time', () => {
    expect(iCalendar(invitation, people)).toBe(text);
  });

  it('may have no place', () => {
    const { place: _place, ...elsewhere } = invitation;
    expect(iCalendar(elsewhere, people)).not.toContain('LOCATION');
  });
});

it('a cancellation names the same event', () => {
  const text = iCalendar({ ...invitation, method: 'CANCEL', sequence: 1 }, people);
  expect(property(text, 'METHOD')).toBe('METHOD:CANCEL');
  expect(property(text, 'STATUS')).toBe('STATUS:CANCELLED');
  expect(property(text, 'UID')).toBe('UID:kickoff-c1@mentorat.example.com');
  expect(property(text, 'SEQUENCE')).toBe('SEQUENCE:1');
});
