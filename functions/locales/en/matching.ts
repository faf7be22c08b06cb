import { manners } from './manners.ts';

/** Who reads why two were put together: one of the two, addressed as "you", or HR, who reads about both. */
export type Reader = 'mentee' | 'mentor' | 'hr';

/** What a sentence about a pair needs to know of the two and of who reads. */
export interface Telling {
  mentee: string;
  mentor: string;
  reader: Reader;
  /** A skill's label. */
  skill: (id: string) => string;
}

/** What would become of all pairs if two were put together. `points` are on the pages' scale of 100 a pair. */
interface Price {
  points: number;
  isGain: boolean;
}

const list = new Intl.ListFormat(manners.tag);
const either = new Intl.ListFormat(manners.tag, { type: 'disjunction' });
const languages = new Intl.DisplayNames(manners.tag, { type: 'language' });
const languageName = (code: string) => languages.of(code) ?? code;

const number = new Intl.NumberFormat(manners.tag, { maximumFractionDigits: 2 });

/** The answers of the mentor's form, in the third person and in the second. */
const LEVELS = ['', 'is learning it', 'does it', 'does it well', 'teaches it to others'];
const OWN_LEVELS = ['', 'are learning it', 'do it', 'do it well', 'teach it to others'];
const PLACES = ['', 'first', 'second', 'third'];

/** One fact of a pair in a sentence; undefined for what is not for this reader. */
const reasons = {
  skills: (
    { skill, importance, level }: { skill: string; importance: number; level: number },
    telling: Telling,
  ) => {
    const { reader, mentee, mentor } = telling;
    const known = reader === 'mentor' ? `you ${OWN_LEVELS[level]}` : `${mentor} ${LEVELS[level]}`;
    const apply = reader === 'mentee' ? ', the reason you apply' : `, the reason ${mentee} applies`;
    const both = reader === 'hr' ? 'Both' : 'You both';
    return `${both} named “${telling.skill(skill)}”${importance === 3 ? apply : ''}; ${known}.`;
  },
  /** @param topics "change management" */
  goals: (topics: readonly string[], { reader }: Telling) =>
    `${reader === 'hr' ? 'Both' : 'You both'} wrote about ${list.format(topics)}.`,
  languages: ({ languages: codes }: { languages: string[] }, { reader }: Telling) =>
    `${reader === 'hr' ? 'They' : 'You'} can talk in ${either.format(codes.map(languageName))}.`,
  seniority: ({ gap }: { gap: number }, { reader, mentee, mentor }: Telling): string | undefined => {
    if (reader !== 'hr') return undefined;
    if (gap === 0) return `${mentor} is at the same grade as ${mentee}.`;
    const grades = Math.abs(gap) === 1 ? 'one grade' : `${Math.abs(gap)} grades`;
    return `${mentor} is ${grades} ${gap > 0 ? 'above' : 'below'} ${mentee}.`;
  },
  sameSite: (site: string, { reader }: Telling) =>
    `${reader === 'hr' ? 'Both' : 'You both'} work at the same site: ${site}.`,
  otherSite: ({ reader }: Telling): string | undefined =>
    reader === 'hr' ? 'They work at different sites.' : undefined,
  timeZone: ({ sharedHours }: { sharedHours: number }, { reader }: Telling): string | undefined => {
    if (reader !== 'hr' && (sharedHours <= 0 || sharedHours >= 8)) return undefined;
    const hours = sharedHours === 1 ? 'one hour' : `${sharedHours} hours`;
    return `${reader === 'hr' ? 'They' : 'You'} share ${hours} of an eight-hour working day.`;
  },
  meetingMode: {
    remote: ({ reader }: Telling) =>
      `Meeting by video or telephone suits ${reader === 'hr' ? 'both' : 'you both'}.`,
    onSite: ({ reader }: Telling) => `Meeting in person suits ${reader === 'hr' ? 'both' : 'you both'}.`,
    either: ({ reader }: Telling) =>
      `Meeting in person, by video or by telephone suits ${reader === 'hr' ? 'both' : 'you both'}.`,
  },
  menteeWish: ({ rank }: { rank: number }, { reader, mentee, mentor }: Telling): string | undefined =>
    reader === 'mentor'
      ? undefined
      : `${reader === 'hr' ? mentee : 'You'} named ${mentor} as ${PLACES[rank]} choice.`,
  mentorWish: ({ rank }: { rank: number }, { reader, mentee, mentor }: Telling): string | undefined =>
    reader === 'mentee'
      ? undefined
      : `${reader === 'hr' ? mentor : 'You'} named ${mentee} as ${PLACES[rank]} choice.`,
  /** One of HR's own columns. */
  sameValue: (value: string, column: string) => `Both have “${value}” in “${column}”.`,
  otherValue: (column: string) => `They differ in “${column}”.`,
};

/** What the sentence on open criteria calls each of them. */
const open = { seniority: 'the grade', site: 'the site', timeZone: 'the time zone' };

/** Why people were put together or not, in sentences that each say one fact. */
export const matching = {
  reasons,
  /** What nobody knows of the two, in one sentence. */
  unknown: (
    criteria: readonly (keyof typeof open | { column: string })[],
    { mentee, mentor }: Pick<Telling, 'mentee' | 'mentor'>,
  ) => {
    const what = list.format(
      criteria.map((one) => (typeof one === 'string' ? open[one] : `“${one.column}”`)),
    );
    const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${mentee} or ${mentor}`;
    return criteria.length === 1
      ? `${sentence} is not known: it counts half.`
      : `${sentence} are not known: they count half.`;
  },

  /**
   * Mentees who share too few places, with what one more mentor must be to end or ease it.
   *
   * @param wanted the team of them all, which the mentor must not be of; `ofAnyTeam` where they are of several
   */
  blocking: (
    { mentees, places, missing }: { mentees: number; places: number; missing: number },
    wanted: { languages: string[]; outsideTeam: string | undefined; ofAnyTeam: boolean },
  ) => {
    const many = places === 0 ? 'have' : 'share';
    const who = mentees === 1 ? 'One mentee has' : `These ${mentees} mentees ${many}`;
    const shared = places === 0 ? 'no place' : places === 1 ? 'one place' : `${places} places`;
    const spoken = wanted.languages.map(languageName);
    const speaking = spoken.length === 0 ? '' : ` who speaks ${either.format(spoken)}`;
    const outside = wanted.outsideTeam === undefined ? '' : ` outside ${wanted.outsideTeam}`;
    const more = wanted.ofAnyTeam
      ? 'would serve at least one of them more'
      : 'would serve one of them more with each place';
    return `${who} ${shared}: one more mentor${speaking}${outside} ${missing === 1 ? 'would be enough' : more}.`;
  },

  /** Why somebody has no mentor; `allowed` mentors are left by the rules. */
  unmatched: {
    noMentorAllowed: (_allowed: number) => 'The rules leave no mentor.',
    placesTaken: (allowed: number) =>
      allowed === 1
        ? 'The rules leave one mentor, whose places are taken.'
        : `The rules leave ${allowed} mentors, whose places are all taken.`,
    belowFloor: (allowed: number) =>
      `The rules leave ${allowed === 1 ? 'one mentor' : `${allowed} mentors`}, below the floor of points.`,
  },
  removedByRule: (rule: string, count: number, names: string) =>
    `The rule “${rule}” removes ${count} ${count === 1 ? 'mentor' : 'mentors'}: ${names}.`,
  more: (count: number) => `${count} more`,

  alreadyPaired: (mentee: string, mentor: string) => `${mentee} and ${mentor} are paired already.`,
  placeKept: 'Not possible: a pair that is kept holds this person or this place.',
  leftWithout: (person: string) =>
    `Not possible: the pair of ${person} would have to end, with no other mentor to go on with.`,
  /** @param broken "works in the same team as Claire" */
  rulesOut: (mentor: string, broken: string) => `Not possible: ${mentor} ${broken}.`,
  fewerServed: (mentees: number) =>
    `${mentees === 1 ? 'One mentee fewer' : `${mentees} mentees fewer`} would have a mentor.`,
  samePrice: 'All pairs together would fit as well as now.',
  price: ({ points, isGain }: Price) =>
    `All pairs together would ${isGain ? 'gain' : 'lose'} ${number.format(points)} points of fit.`,
  losesPlace: (person: string) => `${person} would lose their place.`,
  othersMoved: (moved: number) => {
    if (moved === 0) return 'Nobody else would change mentor.';
    return moved === 1
      ? 'One other mentee would change mentor.'
      : `${moved} other mentees would change mentor.`;
  },
};

export type MatchingCatalogue = typeof matching;
