import { describe, expect, it } from 'vitest';
import { blockingInWords } from '../../../functions/matching/explanation/blocking-words.ts';
import { propose } from '../../../functions/matching/proposal/propose.ts';
import { solve } from '../../../functions/matching/proposal/solve.ts';
import { company } from './people.ts';

/** The largest number of mentees that can be served, by repeated depth-first search: a maximum flow. */
function maximumFlow(mentees: number, places: number[], allows: (i: number, j: number) => boolean): number {
  const held: number[][] = places.map(() => []);
  const find = (i: number, seen: Set<number>): boolean =>
    places.some((place, j) => {
      if (seen.has(j) || !allows(i, j)) return false;
      seen.add(j);
      const list = held[j] ?? [];
      if (list.length < place) return list.push(i) > 0;
      return list.some((k, at) => {
        if (!find(k, seen)) return false;
        list[at] = i;
        return true;
      });
    });
  return [...Array(mentees).keys()].filter((i) => find(i, new Set())).length;
}

describe('blocking groups', () => {
  it('share too few places, and one more fitting place serves one more, by maximum flow', () => {
    let groups = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const input = company(seed, { mentees: 14, mentors: 3 + (seed % 8) });
      const { problem, mentees, mentors } = solve(input);
      const places = Array.from(problem.capacities);
      const allows = (i: number, j: number) => problem.score(i, j) >= 0;
      const most = maximumFlow(mentees.length, places, allows);
      const proposal = propose(input);
      expect(proposal.served).toBe(most);
      expect(proposal.blocking.reduce((sum, { missing }) => sum + missing, 0)).toBe(mentees.length - most);
      for (const group of proposal.blocking) {
        groups++;
        const inGroup = new Set(group.menteeIds);
        const shared = new Set(group.mentorIds);
        expect(group.places + group.missing).toBe(group.menteeIds.length);
        // Every mentor any of them may have is in the group, and full.
        mentees.forEach(({ person }, i) => {
          if (!inGroup.has(person.id)) return;
          mentors.forEach((mentor, j) => {
            if ((places[j] ?? 0) > 0 && allows(i, j)) expect(shared.has(mentor.person.id)).toBe(true);
          });
        });
        // A place with a new mentor whom any one of the group could have.
        for (const member of group.menteeIds) {
          const more = maximumFlow(mentees.length, [...places, 1], (i, j) =>
            j === places.length ? mentees[i]?.person.id === member : allows(i, j),
          );
          expect(more).toBe(most + 1);
        }
        // A place more with a mentor they share.
        for (const mentorId of group.mentorIds) {
          const grown = places.map((count, j) => count + (mentors[j]?.person.id === mentorId ? 1 : 0));
          expect(maximumFlow(mentees.length, grown, allows)).toBe(most + 1);
        }
      }
    }
    expect(groups).toBeGreaterThan(100);
  });

  it('are told in both languages', () => {
    const group = {
      menteeIds: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      mentorIds: ['m', 'n'],
      places: 4,
      missing: 3,
      wanted: { languages: ['en'], outsideTeams: ['Sales'] },
    };
    expect(blockingInWords(group, 'en')).toBe(
      'These 7 mentees share 4 places: one more mentor who speaks English outside Sales would serve one of them more with each place.',
    );
    expect(blockingInWords({ ...group, places: 6, missing: 1 }, 'fr')).toBe(
      'Ces 7 personnes se partagent 6 places\u00a0: un mentor de plus parlant anglais hors de Sales suffirait.',
    );
    const purchasing = { languages: [], outsideTeams: ['Approvisionnement'] };
    expect(blockingInWords({ ...group, wanted: purchasing }, 'fr')).toBe(
      'Ces 7 personnes se partagent 4 places\u00a0: un mentor de plus hors d’Approvisionnement servirait une personne de plus par place.',
    );
  });

  it('are told in the singular of one person', () => {
    const alone = {
      menteeIds: ['a'],
      mentorIds: [],
      places: 0,
      missing: 1,
      wanted: { languages: [], outsideTeams: [] },
    };
    expect(blockingInWords(alone, 'en')).toBe('One mentee has no place: one more mentor would be enough.');
    expect(blockingInWords(alone, 'fr')).toBe(
      'Une personne n’a aucune place\u00a0: un mentor de plus suffirait.',
    );
  });

  it('ask for no mentor outside many teams, of which one can always take somebody', () => {
    const group = {
      menteeIds: ['a', 'b', 'c'],
      mentorIds: ['m'],
      places: 1,
      missing: 2,
      wanted: { languages: ['fr'], outsideTeams: ['Audit', 'Legal', 'Sales'] },
    };
    expect(blockingInWords(group, 'en')).toBe(
      'These 3 mentees share one place: one more mentor who speaks French would serve at least one of them more.',
    );
    expect(blockingInWords(group, 'fr')).toBe(
      'Ces 3 personnes se partagent une place\u00a0: un mentor de plus parlant français servirait au moins une personne de plus.',
    );
  });
});
