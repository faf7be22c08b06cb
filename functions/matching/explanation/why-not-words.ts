import type { Locale } from '../../locales/locale.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import type { Obstacles } from '../review/mentor-choices.ts';
import type { WhyNot } from '../review/why-not.ts';
import { type RuleId, ruleInWords } from '../rules/rules.ts';

type NameOf = (personId: string) => string;

/** The answer to "why not these two?" in sentences for HR. `name` gives a person's name by id. */
export function whyNotInWords(answer: WhyNot, name: NameOf, locale: Locale): string[] {
  const [mentee, mentor] = [name(answer.menteeId), name(answer.mentorId)];
  const fr = locale === 'fr';
  if (answer.proposed)
    return [
      fr ? `${mentee} et ${mentor} forment déjà un binôme.` : `${mentee} and ${mentor} are paired already.`,
    ];
  if (answer.broken.length > 0) return brokenInWords(answer.broken, mentor, locale);
  const { forced } = answer;
  if (!forced) return [PLACE_KEPT[locale]];
  const lost = forced.changes.lost.map(({ menteeId }) => name(menteeId));
  const moved = forced.changes.moved.filter(({ menteeId }) => menteeId !== answer.menteeId).length;
  return [
    ...(fr ? priceInFrench(forced) : priceInEnglish(forced)),
    ...lost.map((person) => (fr ? `${person} perdrait sa place.` : `${person} would lose their place.`)),
    movedInWords(moved, locale),
  ];
}

/** Why HR cannot put two people together, in sentences; none when nothing stands in the way. */
export function obstaclesInWords(
  { mentorId, obstacles }: PairOfIds & { obstacles: Obstacles },
  name: NameOf,
  locale: Locale,
): string[] {
  return [
    ...brokenInWords(obstacles.broken, name(mentorId), locale),
    ...(obstacles.placesKept ? [PLACE_KEPT[locale]] : []),
    ...obstacles.leftWithout.map((id) =>
      locale === 'fr'
        ? `Impossible\u202f: le binôme de ${name(id)} prendrait fin, sans autre mentor pour prendre la suite.`
        : `Not possible: the pair of ${name(id)} would have to end, with no other mentor to go on with.`,
    ),
  ];
}

const PLACE_KEPT: Record<Locale, string> = {
  en: 'Not possible: a pair that is kept holds this person or this place.',
  fr: 'Impossible\u202f: un binôme gardé occupe cette personne ou cette place.',
};

function brokenInWords(broken: readonly RuleId[], mentor: string, locale: Locale): string[] {
  return broken.map((rule) =>
    locale === 'fr'
      ? `Impossible\u202f: ${mentor} ${ruleInWords(rule).fr}.`
      : `Not possible: ${mentor} ${ruleInWords(rule).en}.`,
  );
}

function movedInWords(moved: number, locale: Locale): string {
  if (locale === 'fr') {
    if (moved === 0) return 'Aucune autre personne ne changerait de mentor.';
    return moved === 1
      ? 'Une autre personne changerait de mentor.'
      : `${moved} autres personnes changeraient de mentor.`;
  }
  if (moved === 0) return 'Nobody else would change mentor.';
  return moved === 1
    ? 'One other mentee would change mentor.'
    : `${moved} other mentees would change mentor.`;
}

type Forced = NonNullable<WhyNot['forced']>;

/** On the scale of the pages, 100 a pair. */
function pointsOf(price: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Math.abs(price) / 100);
}

function priceInEnglish({ price, fewerServed }: Forced): string[] {
  const served =
    fewerServed > 0
      ? [`${fewerServed === 1 ? 'One mentee fewer' : `${fewerServed} mentees fewer`} would have a mentor.`]
      : [];
  if (price === 0) return [...served, 'All pairs together would fit as well as now.'];
  const points = pointsOf(price, 'en');
  return [
    ...served,
    price > 0
      ? `All pairs together would lose ${points} points of fit.`
      : `All pairs together would gain ${points} points of fit.`,
  ];
}

function priceInFrench({ price, fewerServed }: Forced): string[] {
  const served =
    fewerServed > 0
      ? [
          `${fewerServed} personne${fewerServed > 1 ? 's' : ''} de moins aurai${fewerServed > 1 ? 'en' : ''}t un mentor.`,
        ]
      : [];
  if (price === 0) return [...served, 'Tous les binômes réunis iraient aussi bien ensemble que maintenant.'];
  const points = `${pointsOf(price, 'fr')} point${Math.abs(price) < 200 ? '' : 's'}`;
  return [
    ...served,
    price > 0
      ? `Tous les binômes réunis perdraient ${points} d’affinité.`
      : `Tous les binômes réunis gagneraient ${points} d’affinité.`,
  ];
}
