import { describe, expect, it } from 'vitest';
import { longDay, longMoment } from '../../../functions/locales/dates.ts';
import { timeRange } from '../../../functions/mail/time-range.ts';

describe('dates in mails', () => {
  it('name the day as people in the time zone live it', () => {
    expect(longDay('2026-03-31T22:30:00Z', 'Europe/Paris', 'en')).toBe('Wednesday 1 April 2026');
    expect(longDay('2026-03-31T22:30:00Z', 'Europe/Paris', 'fr')).toBe('mercredi 1er avril 2026');
    expect(longDay('2026-03-31T22:30:00Z', 'America/Montreal', 'fr')).toBe('mardi 31 mars 2026');
    expect(longDay('2026-04-11T12:00:00Z', 'Europe/Paris', 'fr')).toBe('samedi 11 avril 2026');
  });

  it('follow the change of clocks', () => {
    expect(longMoment('2026-03-27T08:00:00Z', 'Europe/Paris', 'en')).toBe('Friday 27 March 2026 at 09:00');
    expect(longMoment('2026-03-30T08:00:00Z', 'Europe/Paris', 'fr')).toBe('lundi 30 mars 2026 à 10:00');
  });

  it('name the time zone of a meeting', () => {
    expect(timeRange('2026-04-07T08:00:00Z', 90, 'Europe/Paris', 'en')).toBe(
      '10:00 – 11:30 (Central European Time)',
    );
    expect(timeRange('2026-04-07T08:00:00Z', 90, 'Europe/Paris', 'fr')).toBe(
      '10:00 – 11:30 (heure d’Europe centrale)',
    );
    expect(timeRange('2026-04-07T23:30:00Z', 60, 'UTC', 'en')).toMatch(/^23:30 – 00:30 \(.+\)$/);
  });

  it('refuse what is no instant or no zone', () => {
    expect(() => longDay('soon', 'Europe/Paris', 'en')).toThrow(RangeError);
    expect(() => longDay('2026-03-31T22:30:00Z', 'Europe/Atlantis', 'en')).toThrow(RangeError);
  });
});
