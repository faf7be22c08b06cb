import { describe, expect, it } from 'vitest';
import { DEFAULT_SKILLS } from '../../../functions/definition/definition.ts';
import type { Reader } from '../../../functions/locales/en/matching.ts';
import { explain } from '../../../functions/matching/explanation/explanation.ts';
import { propose } from '../../../functions/matching/proposal/propose.ts';
import type { MenteeProfile, MentorProfile } from '../../../functions/matching/rules/profile.ts';
import { languagesOf } from '../../../functions/matching/rules/profile.ts';
import { company, SKILLS } from './people.ts';

const READERS: Reader[] = ['mentee', 'mentor', 'hr'];
const skills = SKILLS.map((id) => ({ id, label: `«${id}»` }));

/** Whether a sentence is true of the two, checked against their data and not against the facts. */
type Claim = {
  pattern: RegExp;
  holds(match: RegExpExecArray, mentee: MenteeProfile, mentor: MentorProfile): boolean;
};

const LEVELS = ['', 'learning it', 'do(?:es)? it', 'do(?:es)? it well', 'teach(?:es)? it to others'];
const PLACES = ['first', 'second', 'third'];
const OPEN_QUESTIONS: Record<string, (person: MenteeProfile['person']) => unknown> = {
  'the grade': ({ grade }) => grade,
  'the site': ({ site }) => site,
  'the time zone': ({ timeZone }) => timeZone,
  '“branch”': ({ attributes }) => attributes?.branch,
};
/** How the company's people write what a topic's name does not hold. */
const WRITTEN: Record<string, string> = { negotiation: 'negotiate' };
const CLAIMS: Claim[] = [
  {
    pattern:
      /^(?:You both|Both) named “«(.+)»”(, the reason [^;]+)?; .+? (?:is |are )?(learning it|does? it(?: well)?|do it(?: well)?|teach(?:es)? it to others)\.$/,
    holds: ([, id, reason, level], mentee, mentor) => {
      const sought = mentee.skills.find((skill) => skill.id === id);
      const offered = mentor.skills.find((skill) => skill.id === id);
      return (
        sought !== undefined &&
        offered !== undefined &&
        (reason !== undefined) === (sought.importance === 3) &&
        new RegExp(`^${LEVELS[offered.level]}$`).test(level ?? '')
      );
    },
  },
  {
    pattern: /^(?:You|They) can talk in (.+)\.$/,
    holds: ([, languages], mentee, mentor) => {
      const names = new Intl.DisplayNames('en', { type: 'language' });
      const told = (languages ?? '').split(/, or |, | or /);
      const shared = languagesOf(mentee).filter((code) => languagesOf(mentor).includes(code));
      return (
        told.toSorted().join() ===
        shared
          .map((code) => names.of(code))
          .toSorted()
          .join()
      );
    },
  },
  {
    pattern: /^(?:You both|Both) wrote about (.+)\.$/,
    holds: ([, topics], mentee, mentor) =>
      (topics ?? '')
        .split(/, and |, | and /)
        .map((topic) => WRITTEN[topic] ?? topic)
        .every((word) => mentee.goals.includes(word) && mentor.goals.includes(word)),
  },
  {
    pattern: /^Person \d+ is (?:(one|\d+) grades? (above|below)|at the same grade as) Person \d+\.$/,
    holds: ([, count, way], { person: mentee }, { person: mentor }) => {
      if (mentee.grade === undefined || mentor.grade === undefined) return false;
      const gap = count === undefined ? 0 : count === 'one' ? 1 : Number(count);
      return mentor.grade - mentee.grade === (way === 'below' ? -gap : gap);
    },
  },
  {
    pattern: /^(?:You both|Both) work at the same site: (.+)\.$/,
    holds: ([, site], mentee, mentor) => mentee.person.site === site && mentor.person.site === site,
  },
  {
    pattern: /^They work at different sites\.$/,
    holds: (_, { person: mentee }, { person: mentor }) =>
      mentee.site !== undefined && mentor.site !== undefined && mentee.site !== mentor.site,
  },
  {
    pattern: /^(?:You|They) share (one|[\d.]+) hours? of an eight-hour working day\.$/,
    holds: ([, hours], { person: mentee }, { person: mentor }) =>
      mentee.timeZone !== undefined &&
      mentor.timeZone !== undefined &&
      (mentee.timeZone === mentor.timeZone) === (hours === '8'),
  },
  {
    pattern:
      /^Meeting (by video or telephone|in person|in person, by video or by telephone) suits (?:you )?both\.$/,
    holds: ([, how], mentee, mentor) =>
      (how !== 'in person' || (mentee.meetingMode !== 'remote' && mentor.meetingMode !== 'remote')) &&
      (how !== 'by video or telephone' ||
        (mentee.meetingMode !== 'onSite' && mentor.meetingMode !== 'onSite')) &&
      (!how?.includes(', ') || (mentee.meetingMode === 'either' && mentor.meetingMode === 'either')),
  },
  {
    pattern: /^(You|Person \d+) named (Person \d+) as (first|second|third) choice\.$/,
    holds: ([, , whom, place], mentee, mentor) => {
      const rank = PLACES.indexOf(place ?? '');
      return whom === mentor.person.name
        ? mentee.wishes[rank] === mentor.person.id
        : mentor.wishes[rank] === mentee.person.id;
    },
  },
  {
    pattern: /^(?:Both have “(.+)” in|They differ in) “branch”\.$/,
    holds: ([, value], { person: mentee }, { person: mentor }) => {
      const [one, other] = [mentee.attributes?.branch, mentor.attributes?.branch];
      return (
        one !== undefined &&
        other !== undefined &&
        (value === undefined ? one !== other : one === value && other === value)
      );
    },
  },
  {
    pattern:
      /^(.+) of Person \d+ or Person \d+ (?:is not known: it counts|are not known: they count) half\.$/,
    holds: ([, what = ''], { person: mentee }, { person: mentor }) =>
      what.split(/, and |, | and /).every((one) => {
        const attribute = OPEN_QUESTIONS[one.toLowerCase()];
        if (attribute === undefined) return false;
        return attribute(mentee) === undefined || attribute(mentor) === undefined;
      }),
  },
];

function explained(seed: number, locale: 'en' | 'fr') {
  const input = company(seed, {
    mentees: 14,
    mentors: 10,
    policy: { attributes: [{ column: 'branch', weight: 10 }] },
  });
  return propose(input).pairs.flatMap((pair) => {
    const mentee = input.mentees.find(({ person }) => person.id === pair.menteeId);
    const mentor = input.mentors.find(({ person }) => person.id === pair.mentorId);
    if (!mentee || !mentor) throw new Error('a pair of nobody');
    return READERS.map((reader) => ({
      mentee,
      mentor,
      reader,
      sentences: explain(pair.criteria, {
        mentee: mentee.person,
        mentor: mentor.person,
        reader,
        skills,
        locale,
      }),
    }));
  });
}

describe('explanations', () => {
  it('claim nothing that the data of the two do not hold', () => {
    const made = new Set<Claim>();
    for (let seed = 1; seed <= 150; seed++) {
      for (const { mentee, mentor, sentences } of explained(seed, 'en')) {
        for (const sentence of sentences) {
          const claim = CLAIMS.find(({ pattern }) => pattern.test(sentence));
          const match = claim?.pattern.exec(sentence);
          expect(claim && match, sentence).toBeTruthy();
          if (!claim || !match) continue;
          made.add(claim);
          expect(claim.holds(match, mentee, mentor), sentence).toBe(true);
        }
      }
    }
    expect(made.size).toBe(CLAIMS.length);
  });

  it('tell the two neither each other’s wishes nor grades, sites that differ, or HR’s columns', () => {
    for (let seed = 1; seed <= 60; seed++) {
      for (const { reader, sentences, mentee, mentor } of explained(seed, 'en')) {
        if (reader === 'hr') continue;
        const all = sentences.join(' ');
        expect(all).not.toMatch(/grade|differ|branch|not known/);
        const partner = reader === 'mentee' ? mentor : mentee;
        expect(all).not.toMatch(new RegExp(`${partner.person.name} named`));
        for (const sentence of sentences) {
          if (sentence.includes('choice')) expect(sentence).toContain(`You named ${partner.person.name}`);
        }
      }
    }
  });

  it('say the same in French, with the spaces French needs', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const english = explained(seed, 'en');
      explained(seed, 'fr').forEach(({ sentences }, at) => {
        expect(sentences.length).toBe(english[at]?.sentences.length);
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(
            /[^\u202f][;!?]|[^\u00a0]:|«(?!\u00a0|delegation|feedback|conflict|vision|strategy)/,
          );
          expect(sentence).toMatch(/\.$/);
        }
      });
    }
  });

  it('read well', () => {
    const sentences = explain(
      [
        {
          criterion: 'skills',
          points: 4000,
          of: 4000,
          facts: [{ criterion: 'skills', skill: 'delegation', importance: 3, level: 4 }],
        },
        { criterion: 'goals', points: 500, of: 1000, facts: [] },
      ],
      {
        mentee: { name: 'Zoé' },
        mentor: { name: 'Claire' },
        reader: 'mentee',
        skills: DEFAULT_SKILLS,
        locale: 'fr',
      },
    );
    expect(sentences).toEqual([
      '«\u00a0Déléguer\u00a0» figure dans vos deux candidatures, la raison de votre demande\u202f; Claire l’apprend aux autres.',
    ]);
  });
});
