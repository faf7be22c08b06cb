import type * as z from 'zod';
import type { PostedDefinition } from '../../functions/definition/definition.ts';
import type { Locale } from '../../functions/locales/locale.ts';

/** Some of the words in which the two companies differ. */
const COMPANY = {
  en: {
    cohort: 'Leadership 2027',
    domain: 'larkmoor.example',
    timeZone: 'Europe/London',
    country: 'GB',
    directors: ['Joseph Sharma', 'Leila Hughes'],
    mentors: ['Anjali Reid', 'Thomas Robinson', 'Tariq Osei', 'Ruth Barlow', 'Colin Price', 'Maeve Doyle'],
    mentees: ['Ada Brook', 'Ben Carter', 'Chloe Shaw', 'Dev Patel', 'Ellie Stone', 'Finn Walsh'],
    hr: 'Ruth Ellison',
  },
  fr: {
    cohort: 'Cohorte leadership 2027',
    domain: 'valdoise.example',
    timeZone: 'Europe/Paris',
    country: 'FR',
    directors: ['Hélène Marchand', 'Paul Verdier'],
    mentors: [
      'Inès Carpentier',
      'Jean-Marc Leroy',
      'Karima Benali',
      'Louis Fabre',
      'Maud Perrin',
      'Noé Guérin',
    ],
    mentees: ['Alice Blanc', 'Bruno Colin', 'Camille Denis', 'Diane Évrard', 'Enzo Faure', 'Flora Garnier'],
    hr: 'Claire Petit',
  },
} as const;

/** A cohort of twelve with two directors above them, one coordinator at HR and one leader. */
export interface SmallCohort {
  definition: z.input<typeof PostedDefinition>;
  mentors: readonly string[];
  mentees: readonly string[];
  hr: string;
  leader: string;
}

/** As short as a cohort may be: everything is open for days, and the programme takes 12 weeks. */
export function smallCohort(locale: Locale): SmallCohort {
  const company = COMPANY[locale];
  const contact = (name: string) => ({ name, email: addressOf(name, company.domain), language: locale });
  const person = (name: string, number: number, grade: number, managerId?: string) => ({
    ...contact(name),
    id: `P${number}`,
    grade,
    site: number % 2 ? 'Nord' : 'Sud',
    startedOn: '2015-03-02',
    ...(managerId && { managerId }),
  });
  const [chief, second] = company.directors;
  return {
    definition: {
      name: company.cohort,
      timeZone: company.timeZone,
      country: company.country,
      languages: [locale, locale === 'en' ? 'fr' : 'en'],
      length: 'P12W',
      reminders: ['P1D'],
      hr: [contact(company.hr)],
      leadership: [contact(chief)],
      objectives: [
        {
          id: 'goals',
          statement: {
            en: 'Seven mentees in ten reach their goals',
            fr: 'Sept personnes sur dix atteignent leurs objectifs',
          },
          indicator: { measure: 'goalAttainment' },
          target: 0.7,
        },
      ],
      callForMentors: {
        openFor: 'P3D',
        selectWithin: 'P2D',
        placesWanted: 5,
        criteria: { minGrade: 12, maxGrade: 18 },
      },
      callForMentees: { openFor: 'P3D', criteria: { maxGrade: 11 } },
      training: { confirmWithin: 'P3D' },
      matching: { reviewWithin: 'P2D', answerWithin: 'P3D' },
      kickoff: { after: 'P2D', agreementWithin: 'P7D' },
      checkIns: { pulses: ['P14D', 'P42D'], answerWithin: 'P7D' },
      evaluation: { openBefore: 'P7D', openFor: 'P14D', reminders: ['P7D'], followUps: [] },
      people: [
        person(chief, 1, 20),
        person(second, 2, 19, 'P1'),
        ...company.mentors.map((name, index) => person(name, 11 + index, 14, 'P1')),
        ...company.mentees.map((name, index) => person(name, 21 + index, 9, 'P2')),
      ],
    },
    mentors: company.mentors.map((name) => addressOf(name, company.domain)),
    mentees: company.mentees.map((name) => addressOf(name, company.domain)),
    hr: addressOf(company.hr, company.domain),
    leader: addressOf(chief, company.domain),
  };
}

/** `noe.guerin@valdoise.example` */
function addressOf(name: string, domain: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replaceAll(' ', '.')}@${domain}`;
}
