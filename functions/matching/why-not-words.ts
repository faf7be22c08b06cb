import type { Locale } from '../locales/locale.ts';
import { ruleInWords } from './rules.ts';
import type { WhyNot } from './why-not.ts';

/** The answer to "why not these two?" in sentences for HR. `name` gives a person's name by id. */
export function whyNotInWords(answer: WhyNot, name: (personId: string) => string, locale: Locale): string[] {
  const [mentee, mentor] = [name(answer.menteeId), name(answer.mentorId)];
  const fr = locale === 'fr';
  if (answer.proposed)
    return [
      fr ? `${mentee} et ${mentor} forment déjà un binôme.` : `${mentee} and ${mentor} are paired already.`,
    ];
  if (answer.broken.length > 0) {
    return answer.broken.map((rule) =>
      fr
        ? `Impossible\u202f: ${mentor} ${ruleInWords(rule).fr}.`
        : `Not possible: ${mentor} ${ruleInWords(rule).en}.`,
    );
  }
  const { forced } = answer;
  if (!forced) {
    return [
      fr
        ? 'Impossible\u202f: un binôme verrouillé occupe cette personne ou cette place.'
        : 'Not possible: a locked pair holds this person or this place.',
    ];
  }
  const lost = forced.changes.lost.map(({ menteeId }) => name(menteeId));
  const moved = forced.changes.moved.filter(({ menteeId }) => menteeId !== answer.menteeId).length;
  return [
    ...(fr ? priceInFrench(forced) : priceInEnglish(forced)),
    ...lost.map((person) => (fr ? `${person} perdrait sa place.` : `${person} would lose their place.`)),
    ...(moved === 0
      ? []
      : [
          fr
            ? `${moved} autre${moved === 1 ? '' : 's'} changerai${moved === 1 ? '' : 'en'}t de mentor.`
            : `${moved} more would change mentor.`,
        ]),
  ];
}

type Forced = NonNullable<WhyNot['forced']>;

function priceInEnglish({ price, fewerServed }: Forced): string[] {
  const served = fewerServed > 0 ? [`It would serve ${fewerServed} fewer.`] : [];
  if (price === 0) return [...served, 'It would cost the cohort no points.'];
  const points = new Intl.NumberFormat('en').format(Math.abs(price));
  return [
    ...served,
    price > 0 ? `It would cost the cohort ${points} points.` : `It would bring the cohort ${points} points.`,
  ];
}

function priceInFrench({ price, fewerServed }: Forced): string[] {
  const served =
    fewerServed > 0
      ? [
          `${fewerServed} personne${fewerServed > 1 ? 's' : ''} de moins aurai${fewerServed > 1 ? 'en' : ''}t un mentor.`,
        ]
      : [];
  if (price === 0) return [...served, 'Cela ne coûterait aucun point à la cohorte.'];
  const points = new Intl.NumberFormat('fr').format(Math.abs(price));
  return [
    ...served,
    price > 0
      ? `Cela coûterait ${points} points à la cohorte.`
      : `Cela apporterait ${points} points à la cohorte.`,
  ];
}
