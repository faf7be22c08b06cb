import type { Person } from '../../../functions/directory/person.ts';
import type { Locale } from '../../../functions/locales/locale.ts';
import { type Random, seededRandom } from '../engine/random.ts';
import { COUNTRIES, type Country } from './countries.ts';
import { distinctNames, mailboxNames } from './identities.ts';
import { type Post, postsOf } from './posts.ts';

export interface CompanyOptions {
  /** At least {@link MIN_PEOPLE}. */
  people: number;
  /** The same seed gives the same company. */
  seed: number;
  locale: Locale;
}

/** Below, nearly everybody stands in everybody's reporting line and nobody could be matched. */
export const MIN_PEOPLE = 16;

const STAYS_WITH_TEAM = 0.85;
const PREFERS_OTHER_LANGUAGE = 0.1;
const SPEAKS_OTHER_LANGUAGE = 0.4;

/**
 * A company that does not exist: one person at the top, heads of department, managers in as many levels as the
 * size asks for, and their teams. Who sits where and speaks what is drawn from the seed.
 *
 * @throws RangeError below {@link MIN_PEOPLE} people
 */
export function generateCompany({ people, seed, locale }: CompanyOptions): Person[] {
  if (people < MIN_PEOPLE)
    throw new RangeError(`a company of ${people} people is too small: at least ${MIN_PEOPLE}`);
  const country = COUNTRIES[locale];
  const random = seededRandom(`company ${locale} ${seed}`);
  const posts = postsOf(country, people);
  const names = distinctNames(country.names, people, random);
  const mailboxes = mailboxNames(names);
  const sites = sitesOf(posts, country, random);
  return posts.map((post, i) => ({
    id: idAt(country, i),
    name: names[i] ?? '',
    email: `${mailboxes[i]}@${country.domain}`,
    ...languages(country, random),
    ...(post.managerIndex === undefined ? {} : { managerId: idAt(country, post.managerIndex) }),
    site: sites[i] ?? '',
    department: post.department,
    ...(post.team === undefined ? {} : { team: post.team }),
    jobTitle: post.jobTitle,
    grade: post.grade,
    startedOn: dayBetween(post.joined, random),
    attributes: { [country.workMode.column]: pick(country.workMode.values, random) },
  }));
}

function idAt({ staffNumberPrefix }: Country, index: number): string {
  return `${staffNumberPrefix}${String(index + 1).padStart(5, '0')}`;
}

/** Whoever leads sits anywhere; most of the others sit where their manager does. */
function sitesOf(posts: readonly Post[], { sites }: Country, random: Random): string[] {
  const chosen: string[] = [];
  for (const { managerIndex, leads } of posts) {
    const besideManager = managerIndex === undefined || leads ? undefined : chosen[managerIndex];
    chosen.push(besideManager && random() < STAYS_WITH_TEAM ? besideManager : pick(sites, random));
  }
  return chosen;
}

/** Whoever prefers the other language for mail speaks the company's as well. */
function languages(
  { language, otherLanguage }: Country,
  random: Random,
): Pick<Person, 'language' | 'spokenLanguages'> {
  const draw = random();
  if (draw < PREFERS_OTHER_LANGUAGE) return { language: otherLanguage, spokenLanguages: [language] };
  return draw < SPEAKS_OTHER_LANGUAGE ? { language, spokenLanguages: [otherLanguage] } : { language };
}

function dayBetween([first, last]: readonly [number, number], random: Random): string {
  const year = first + Math.floor(random() * (last - first + 1));
  const month = 1 + Math.floor(random() * 12);
  // Contracts begin on the first or in the middle of a month.
  return `${year}-${String(month).padStart(2, '0')}-${random() < 0.7 ? '01' : '15'}`;
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}
