import { MatchingPolicy } from '../../../functions/definition/policy.ts';
import type { Person } from '../../../functions/directory/person.ts';
import type { ProposalInput } from '../../../functions/matching/proposal/proposal.ts';
import { MenteeProfile, MentorProfile } from '../../../functions/matching/rules/profile.ts';
import { random } from './instances.ts';

export const SKILLS = ['delegation', 'feedback', 'conflict', 'vision', 'strategy'];
const WORDS = ['negotiate', 'présenter', 'budget', 'international', 'recruiting', 'coaching', 'roadmap'];
const ZONES = ['Europe/Paris', 'Europe/London', 'America/New_York', 'Asia/Tokyo', undefined];

/** A company drawn by a seed: managers, sites, teams, languages and zones of all kinds, and gaps in the data. */
export function company(
  seed: number,
  { mentees, mentors, policy = {} }: { mentees: number; mentors: number; policy?: object },
): Omit<ProposalInput, 'directory'> & { directory: Person[] } {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const some = <T>(list: readonly T[], share: number): T[] => list.filter(() => next() < share);
  const count = mentees + mentors + 5;
  const directory: Person[] = Array.from({ length: count }, (_, at) => {
    const zone = pick(ZONES);
    const manager = at > 4 ? Math.floor(next() * at) : undefined;
    return {
      id: `p${at}`,
      name: `Person ${at}`,
      email: `p${at}@example.com`,
      language: next() < 0.6 ? 'fr' : 'en',
      ...(manager === undefined ? {} : { managerId: `p${manager}` }),
      ...(zone === undefined ? {} : { timeZone: zone }),
      ...(next() < 0.8 ? { site: pick(['Lyon', 'Paris', 'Lille']) ?? '' } : {}),
      ...(next() < 0.7 ? { team: `team ${Math.floor(next() * 6)}` } : {}),
      ...(next() < 0.8 ? { grade: Math.floor(next() * 9) } : {}),
      ...(next() < 0.5 ? { spokenLanguages: some(['en', 'fr', 'de'], 0.5) } : {}),
      ...(next() < 0.5 ? { attributes: { branch: pick(['north', 'south']) ?? '' } } : {}),
    };
  });
  const ids = directory.map(({ id }) => id);
  const common = () => ({
    goals: some(WORDS, 0.4).join(' '),
    meetingMode: pick(['remote', 'onSite', 'either'] as const) ?? 'either',
    wishes: some(ids, 2 / ids.length).slice(0, 3),
    avoid: some(ids, 1 / ids.length).slice(0, 20),
  });
  return {
    directory,
    mentees: directory.slice(5, 5 + mentees).map((person) =>
      MenteeProfile.parse({
        ...common(),
        person,
        skills: some(SKILLS, 0.5).map((id) => ({ id, importance: 1 + Math.floor(next() * 3) })),
      }),
    ),
    mentors: directory.slice(5 + mentees).map((person) =>
      MentorProfile.parse({
        ...common(),
        person,
        skills: some(SKILLS, 0.6).map((id) => ({ id, level: 1 + Math.floor(next() * 4) })),
        places: 1 + Math.floor(next() * 2),
      }),
    ),
    policy: MatchingPolicy.parse({ capacity: 2, ...policy }),
  };
}
