import type { Side } from '../../../../definition/side.ts';
import type { Locale } from '../../../../locales/locale.ts';

interface Presence {
  name: string;
  cohort: string;
  sides: readonly Side[];
  /** The programme's last day, in words. */
  until: string;
}

interface ElsewhereWords {
  title: string;
  lead: string;
  /** In a cohort of the reader's own team. */
  inOurs: (presence: Presence) => string;
  /** In one of another team, of which nothing else is said. */
  inAnother: (presence: Pick<Presence, 'name' | 'until'>) => string;
}

/** What HR reads at its review of people who take part in other cohorts. */
export const elsewhereWords: Readonly<Record<Locale, ElsewhereWords>> = {
  en: {
    title: 'Also in other cohorts',
    lead: 'The mentees a mentor has there count towards their places here: a mentor with no place left is not proposed. Nobody has two mentors at once. Pairs that are proposed there and not yet answered count as well.',
    inOurs: ({ name, cohort, sides, until }) =>
      `${name} is in ${cohort} (${sides.join(' and ')}) until ${until}`,
    inAnother: ({ name, until }) => `${name} is in another cohort until ${until}`,
  },
  fr: {
    title: 'Aussi dans d’autres cohortes',
    lead: 'Les personnes qu’un mentor y accompagne occupent aussi ses places ici\u00a0: un mentor sans place libre n’est pas proposé. Personne n’a deux mentors à la fois. Les binômes qui y sont proposés et attendent une réponse comptent aussi.',
    inOurs: ({ name, cohort, sides, until }) =>
      `${name} participe à ${cohort} (${sides.map((side) => PART[side]).join(' et ')}) jusqu’au ${until}`,
    inAnother: ({ name, until }) => `${name} participe à une autre cohorte jusqu’au ${until}`,
  },
};

const PART: Record<Side, string> = { mentor: 'mentor', mentee: 'personne accompagnée' };
