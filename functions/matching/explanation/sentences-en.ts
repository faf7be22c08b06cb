import { columnOf } from '../../definition/matching-criteria.ts';
import type { MeetingMode } from '../../pairs/meeting-mode.ts';
import type { Sentences, Telling } from './sentences.ts';

/** The answers of the mentor's form, in the third person and in the second. */
const LEVELS = ['', 'is learning it', 'does it', 'does it well', 'teaches it to others'];
const OWN_LEVELS = ['', 'are learning it', 'do it', 'do it well', 'teach it to others'];
const PLACES = ['', 'first', 'second', 'third'];
const MEETINGS: Record<MeetingMode, string> = {
  remote: 'Meeting by video or telephone suits',
  onSite: 'Meeting in person suits',
  either: 'Meeting in person, by video or by telephone suits',
};
const either = new Intl.ListFormat('en', { type: 'disjunction' });
const list = new Intl.ListFormat('en');
const languageName = new Intl.DisplayNames('en', { type: 'language' });

/** One fact of a pair in an English sentence. */
const known: Sentences['known'] = (fact, telling) => {
  const { reader, mentee, mentor } = telling;
  const toHr = reader === 'hr';
  switch (fact.criterion) {
    case 'skills': {
      const level = reader === 'mentor' ? `you ${OWN_LEVELS[fact.level]}` : `${mentor} ${LEVELS[fact.level]}`;
      const reason = fact.importance === 3 ? reasonToApply(telling) : '';
      const both = toHr ? 'Both' : 'You both';
      return `${both} named “${telling.skill(fact.skill)}”${reason}; ${level}.`;
    }
    case 'goals':
      return `${toHr ? 'Their' : 'Your'} goals share the ${fact.words.length === 1 ? 'word' : 'words'} ${list.format(fact.words.map((word) => `“${word}”`))}.`;
    case 'languages':
      return `${toHr ? 'They' : 'You'} can talk in ${either.format(fact.languages.map((code) => languageName.of(code) ?? code))}.`;
    case 'seniority':
      return toHr ? `${mentor} is ${distance(fact.gap)} ${mentee}.` : undefined;
    case 'site':
      if (fact.same) return `${toHr ? 'Both' : 'You both'} work at the same site: ${fact.site}.`;
      return toHr ? 'They work at different sites.' : undefined;
    case 'timeZone':
      if (!toHr && (fact.sharedHours <= 0 || fact.sharedHours >= 8)) return undefined;
      return `${toHr ? 'They' : 'You'} share ${hours(fact.sharedHours)} of an eight-hour working day.`;
    case 'meetingMode':
      return `${MEETINGS[fact.mode]} ${toHr ? 'both' : 'you both'}.`;
    case 'menteeWish':
      if (reader === 'mentor') return undefined;
      return `${toHr ? mentee : 'You'} named ${mentor} as ${PLACES[fact.rank]} choice.`;
    case 'mentorWish':
      if (reader === 'mentee') return undefined;
      return `${toHr ? mentor : 'You'} named ${mentee} as ${PLACES[fact.rank]} choice.`;
    default: {
      if (!toHr) return undefined;
      const column = columnOf(fact.criterion) ?? '';
      return fact.same ? `Both have “${fact.value}” in “${column}”.` : `They differ in “${column}”.`;
    }
  }
};

const unknown: Sentences['unknown'] = (criteria, { mentee, mentor }) => {
  const what = list.format(criteria.map(openQuestion));
  const open = `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${mentee} or ${mentor}`;
  return criteria.length === 1
    ? `${open} is not known: it counts half.`
    : `${open} are not known: they count half.`;
};

export const sentencesEn: Sentences = { known, unknown };

function reasonToApply({ reader, mentee }: Telling): string {
  return reader === 'mentee' ? ', the reason you apply' : `, the reason ${mentee} applies`;
}

function distance(gap: number): string {
  if (gap === 0) return 'at the same grade as';
  const grades = Math.abs(gap) === 1 ? 'one grade' : `${Math.abs(gap)} grades`;
  return `${grades} ${gap > 0 ? 'above' : 'below'}`;
}

function hours(count: number): string {
  return count === 1 ? 'one hour' : `${count} hours`;
}

function openQuestion(criterion: string): string {
  const column = columnOf(criterion);
  if (column !== undefined) return `“${column}”`;
  return criterion === 'seniority' ? 'the grade' : criterion === 'site' ? 'the site' : 'the time zone';
}
