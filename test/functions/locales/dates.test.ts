import { describe, expect, it } from 'vitest';
import { longDay, longMoment, shortDeadline } from '../../../functions/locales/dates.ts';
import { timeRange } from '../../../functions/mail/time-range.ts';

describe('dates in mails', () => {
  it('name the day as people in the time zone live it', () => {
    expect(longDay('2026-03-31T22:30:00Z', 'Europe/Paris', 'en')).toBe('Wednesday 1 April 2026');
    expect(longDay('2026-03-31T22:30:00Z', 'Europe/Paris', 'fr')).toBe('mercredi 1er avril 2026');
    expect(longDay('2026-03-31T22:30:00Z', 'America/Montreal', 'fr')).toBe('mardi 31 mars 2026');
    expect(longDay('2026-04-11T12:00:00Z', 'Europe/Paris', 'fr')).toBe('samedi 11 avril 2026');
  });

  it('follow the change of clocks, in the hour too that comes twice', () => {
    const inParis = (instant: string) => longMoment(instant, 'Europe/Paris', 'en');
    expect(inParis('2026-03-27T08:00:00Z')).toBe('Friday 27 March 2026 at 09:00 (Central European Time)');
    expect(inParis('2026-03-30T08:00:00Z')).toBe(
      'Monday 30 March 2026 at 10:00 (Central European Summer Time)',
    );
    expect(inParis('2026-10-25T00:30:00Z')).toBe(
      'Sunday 25 October 2026 at 02:30 (Central European Summer Time)',
    );
    expect(inParis('2026-10-25T01:30:00Z')).toBe('Sunday 25 October 2026 at 02:30 (Central European Time)');
    expect(longMoment('2026-03-30T08:00:00Z', 'Europe/Paris', 'fr')).toBe(
      'lundi 30 mars 2026 à 10\u00a0h (heure d’été d’Europe centrale)',
    );
  });

  it.each([
    ['Asia/Tokyo', 'Saturday 13 March 2027 at 00:00 (Japan Standard Time)'],
    ['America/New_York', 'Friday 12 March 2027 at 10:00 (Eastern Time)'],
    ['Asia/Kolkata', 'Friday 12 March 2027 at 20:30 (India Standard Time)'],
    ['Asia/Kathmandu', 'Friday 12 March 2027 at 20:45 (Nepal Time)'],
    ['Australia/Sydney', 'Saturday 13 March 2027 at 02:00 (Australian Eastern Daylight Time)'],
    ['America/Phoenix', 'Friday 12 March 2027 at 08:00 (Mountain Standard Time)'],
    ['UTC', 'Friday 12 March 2027 at 15:00 (Coordinated Universal Time)'],
  ])('name the zone of a reader in %s as people call it', (timeZone, told) => {
    expect(longMoment('2027-03-12T15:00:00Z', timeZone, 'en')).toBe(told);
  });

  it.each([
    ['Europe/London', 'vendredi 12 mars 2027 à 15\u00a0h (heure moyenne de Greenwich)'],
    ['America/New_York', 'vendredi 12 mars 2027 à 10\u00a0h (heure de l’Est nord-américain)'],
    ['Asia/Kolkata', 'vendredi 12 mars 2027 à 20\u00a0h\u00a030 (heure de l’Inde)'],
    ['UTC', 'vendredi 12 mars 2027 à 15\u00a0h (temps universel coordonné)'],
  ])('name it in French, too: %s', (timeZone, told) => {
    expect(longMoment('2027-03-12T15:00:00Z', timeZone, 'fr')).toBe(told);
  });

  it('keep the zone of a deadline short in tables', () => {
    const until = '2027-07-01T07:00:00Z';
    expect(shortDeadline(until, 'Europe/Paris', 'en')).toBe('1 Jul 2027, 09:00 (UTC+2)');
    expect(shortDeadline(until, 'Asia/Kolkata', 'fr')).toBe('1er juil. 2027, 12\u00a0h\u00a030 (UTC+5:30)');
    expect(shortDeadline(until, 'America/New_York', 'fr')).toBe('1er juil. 2027, 3\u00a0h (UTC−4)');
  });

  it('name the time zone of a meeting', () => {
    expect(timeRange('2026-01-07T09:00:00Z', 90, 'Europe/Paris', 'en')).toBe(
      '10:00 – 11:30 (Central European Time)',
    );
    expect(timeRange('2026-04-07T08:00:00Z', 90, 'Europe/Paris', 'fr')).toBe(
      '10\u00a0h – 11\u00a0h\u00a030 (heure d’été d’Europe centrale)',
    );
    expect(timeRange('2026-04-07T23:30:00Z', 60, 'UTC', 'en')).toMatch(/^23:30 – 00:30 \(.+\)$/);
  });

  it('refuse what is no instant or no zone', () => {
    expect(() => longDay('soon', 'Europe/Paris', 'en')).toThrow(RangeError);
    expect(() => longDay('2026-03-31T22:30:00Z', 'Europe/Atlantis', 'en')).toThrow(RangeError);
  });
});
