import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../../functions/definition/read-definition.ts';
import type { Person } from '../../../../functions/directory/person.ts';
import { preview } from '../../../../functions/http/hr-api/preview/preview.ts';
import { Preview } from '../../../../functions/http/hr-api/preview/preview-answer.ts';
import type { Locale } from '../../../../functions/locales/locale.ts';
import { WORDABLE_MAILS } from '../../../../functions/stages/mail-kinds.ts';
import { ROUND_KINDS } from '../../../../functions/stages/rounds.ts';
import { englishWords } from '../../locales/english-words.ts';

const NOW = new Date('2026-09-01T10:00:00Z');

/** A top, and below it mentors who each lead some of the mentees. */
function company(mentors: number, mentees: number): Person[] {
  const person = (id: string, grade: number, managerId?: string): Person => ({
    id,
    name: id,
    email: `${id}@brumeval.example`.toLowerCase(),
    language: 'fr',
    grade,
    ...(managerId === undefined ? {} : { managerId }),
  });
  return [
    person('Top', 20),
    ...Array.from({ length: mentors }, (_, i) => person(`R${i}`, 15, 'Top')),
    ...Array.from({ length: mentees }, (_, i) => person(`E${i}`, 8, `R${i % mentors}`)),
  ];
}

const MEET = { id: 'meet', statement: 'x', indicator: { measure: 'meetingsPerPair' }, target: 5 };

function previewOf(people: Person[], changes: object = {}, locale: Locale = 'en', asked: object = {}) {
  const read = readDefinition(
    {
      name: 'Leadership',
      timeZone: 'Europe/Paris',
      country: 'FR',
      languages: ['fr'],
      hr: [{ name: 'HR', email: 'hr@brumeval.example' }],
      escalation: { contacts: [{ name: 'Luc', email: 'luc@brumeval.example' }] },
      sponsor: { name: 'Anne', email: 'anne@brumeval.example', message: 'Bon voyage' },
      objectives: [MEET],
      people,
      callForMentors: { criteria: { minGrade: 12, maxGrade: 18 } },
      callForMentees: { criteria: { maxGrade: 11 } },
      ...changes,
    },
    { now: NOW, mailKinds: WORDABLE_MAILS, teams: ['hr'] },
  );
  if (!read.ok) throw new Error(read.problems.map(({ detail }) => detail.en).join('\n'));
  return preview(read, NOW, locale, asked);
}

const PLENTY = company(50, 40);

describe('the supply', () => {
  it('counts who can be called and what that can make', () => {
    expect(previewOf(PLENTY).supply).toEqual({
      people: 91,
      managers: 41,
      mentorsCallable: 50,
      menteesCallable: 40,
      callableAsBoth: 0,
      placesWanted: 9,
      mentorsExpected: 15,
      placesExpected: 14,
      menteesExpected: 12,
      pairsExpected: 12,
      pairsAtMost: 40,
      menteesWithTooFewMentors: 0,
    });
  });

  it('counts a mentor’s places by the policy', () => {
    const { supply } = previewOf(company(10, 40), { matching: { policy: { capacity: 2 } } });
    expect(supply).toMatchObject({ placesExpected: 6, pairsAtMost: 20 });
  });

  it('counts mentees whose own line takes the mentors away', () => {
    // Of two mentors each mentee reports to one, and one is too few.
    expect(previewOf(company(2, 6)).supply.menteesWithTooFewMentors).toBe(6);
    expect(previewOf(company(3, 6)).supply.menteesWithTooFewMentors).toBe(0);
  });

  it('counts as no mentor whoever stands below, or is the same person', () => {
    const everybody = { callForMentors: { criteria: {} }, callForMentees: { criteria: {} } };
    // The top has everybody below; a manager has the other line; an employee too.
    const { supply } = previewOf(company(2, 2), everybody);
    expect(supply).toMatchObject({ callableAsBoth: 5, menteesWithTooFewMentors: 1 });
  });
});

describe('the mails themselves', () => {
  const mail = {
    subjects: { mentorCall: { en: 'Elbe: be a mentor', fr: 'Elbe : devenez mentor' } },
    extra: { registered: 'Welcome to us.' },
  };
  const asked = { withMailTexts: true };

  it('are in the answer where they are asked for, as the API describes them', () => {
    expect(previewOf(PLENTY)).not.toHaveProperty('mailTexts');
    const answer = previewOf(PLENTY, { mail }, 'en', asked);
    expect(Preview.omit({ elsewhere: true }).safeParse(answer).error).toBeUndefined();
    expect(JSON.stringify(answer.mailTexts).length).toBeLessThan(250_000);
  });

  it('have HR’s own subjects and paragraphs, in the languages of the cohort', () => {
    const { mailTexts = [] } = previewOf(PLENTY, { mail, languages: ['en', 'fr'] }, 'en', asked);
    const of = (kind: string) => mailTexts.filter((text) => text.kind === kind);
    expect(
      of('mentorCall').map(({ language, subject, reminder }) => [language, subject, reminder?.subject]),
    ).toEqual([
      [
        'en',
        'Elbe: be a mentor (Leadership)',
        'Until Monday 16 March, 09:00: Elbe: be a mentor (Leadership)',
      ],
      [
        'fr',
        'Elbe\u00a0: devenez mentor (Leadership)',
        'Jusqu’au lundi 16 mars, 9\u00a0h\u00a0: Elbe\u00a0: devenez mentor (Leadership)',
      ],
    ]);
    expect(of('registered').map(({ text }) => text)).toEqual([
      expect.stringContaining('Welcome to us.'),
      expect.stringContaining('Welcome to us.'),
    ]);
    expect(of('thanks')).toHaveLength(2);
    expect(of('thanks')[0]).not.toHaveProperty('reminder');
  });

  it('are those that are planned, and nothing is in them that HR has not written', () => {
    const { mails, mailTexts = [] } = previewOf(PLENTY, {}, 'en', asked);
    expect(new Set(mailTexts.map(({ kind }) => kind))).toEqual(new Set(mails.map(({ kind }) => kind)));
    expect(new Set(mailTexts.map(({ language }) => language))).toEqual(new Set(['fr']));
    for (const { text } of mailTexts) expect(text).not.toContain('A word of ours');
  });
});

describe('what can be told of an objective', () => {
  const about = (...given: [indicator: object, target: number][]) => ({
    objectives: given.map(([indicator, target], i) => ({ id: `o-${i}`, statement: 'x', indicator, target })),
  });

  // 12 pairs; three reminders are planned, and with each half of those who are left answer: 15 of 16.
  it('is foreseen from the people asked, their answers and what may be told of so many', () => {
    const { objectives, warnings } = previewOf(PLENTY, about([{ measure: 'goalAttainment' }, 0.8]));
    expect(objectives).toEqual([
      {
        id: 'o-0',
        target: 0.8,
        asked: 12,
        response: 0.875,
        answersExpected: 10,
        answersToTellMet: 10,
        highestTarget: 0.8,
        canBeToldMet: true,
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('is described by the API', () => {
    const objectives = about([{ measure: 'goalAttainment' }, 0.8], [{ measure: 'wouldDoAgain' }, 1]);
    expect(Preview.omit({ elsewhere: true }).safeParse(previewOf(PLENTY, objectives)).error).toBeUndefined();
  });

  it('is warned of when the cohort is too small for its target', () => {
    const { objectives, warnings } = previewOf(PLENTY, about([{ measure: 'usesLearning' }, 0.9]));
    expect(objectives).toMatchObject([{ answersToTellMet: 20, highestTarget: 0.8, canBeToldMet: false }]);
    expect(warnings).toEqual([
      'Objective "o-0": that 90 % is met can be told as from 20 answers. Some 10 answers are expected (12 people asked, of whom 87.5 % answer with the reminders planned): the highest target that can be told as met is 80 %.',
    ]);
  });

  it('is nothing of everybody, whatever their number', () => {
    const { objectives, warnings } = previewOf(company(2000, 5000), about([{ measure: 'wouldDoAgain' }, 1]));
    expect(objectives[0]).not.toHaveProperty('answersToTellMet');
    expect(objectives).toMatchObject([{ canBeToldMet: false, highestTarget: 0.99 }]);
    expect(warnings.join()).toMatch(/100 % is met can be told of no number of answers/);
  });

  it('is nothing at all of fewer answers than a figure may be about', () => {
    const { objectives, warnings } = previewOf(company(6, 20), about([{ measure: 'openness' }, 0.5]));
    expect(objectives).toMatchObject([{ answersExpected: 1, highestTarget: 0, canBeToldMet: false }]);
    expect(warnings.join()).toMatch(/can be told as from 5 answers.*no target can be told as met of so few/);
  });

  it('takes a lower response where fewer reminders are planned', () => {
    const once = { reminders: [], ...about([{ measure: 'helpfulness' }, 0.5]) };
    expect(previewOf(PLENTY, once).objectives).toMatchObject([{ response: 0.5, answersExpected: 6 }]);
  });

  it('counts a mentor of several pairs as one person', () => {
    const twice = {
      matching: { policy: { capacity: 2 } },
      ...about([{ measure: 'openness', side: 'mentor' }, 0.5]),
    };
    const { objectives, supply } = previewOf(PLENTY, twice);
    expect(objectives[0]?.asked).toBe(supply.pairsExpected / 2);
  });

  it('is asked only of shares of answers: facts of the programme are told in any case', () => {
    const { objectives } = previewOf(
      PLENTY,
      about(
        [{ measure: 'pairsMeeting', atLeast: 5 }, 1],
        [{ measure: 'pairsActiveAtEnd' }, 0.9],
        [{ measure: 'responseRate' }, 1],
        [{ measure: 'recommendScore' }, 30],
      ),
    );
    expect(objectives).toEqual([]);
  });
});

describe('the mails', () => {
  const { mails, calendar, mailsExpected } = previewOf(PLENTY, { evaluation: { managerView: true } });

  it('are of every kind that a cohort run to its end can send', () => {
    const kinds = new Set(mails.map(({ kind }) => kind));
    // When callForMentees.selection is automatic, HR is not asked. Pairs that begin later are introduced where HR
    // has those who wait matched again, which no plan knows of; by default no pair ends for another. Nobody plans a
    // cohort for which nobody comes, nor to be late.
    const never = ['cohortStopped', 'introduction', 'menteeSelection', 'pairMoved'];
    never.push('noMentors', 'noMentees', 'noPairs', 'reviewTakesLonger');
    expect(ROUND_KINDS.filter((kind) => !kinds.has(kind))).toEqual(expect.arrayContaining(never));
    expect(ROUND_KINDS.filter((kind) => !kinds.has(kind))).toHaveLength(never.length);
  });

  it('stand in the order of time, from the launch to the report of the last follow-up', () => {
    const times = mails.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(mails[0]).toMatchObject({ at: calendar.mentorCall.opensAt });
    expect(mails.at(-1)?.kind).toBe('followUpReport');
  });

  it('tell those in pairs and their managers the results, before the first follow-up', () => {
    const told = mails.filter(({ kind }) => kind === 'results');
    // Twelve mentees, as many mentors, and a manager of each.
    expect(told).toEqual([{ kind: 'results', reminder: 0, at: calendar.resultsAt, to: 48, atMost: 121 }]);
  });

  it('are reminders only to those who have not answered, and of each form once', () => {
    const calls = mails.filter(({ kind }) => kind === 'mentorCall').map(({ reminder, to }) => [reminder, to]);
    expect(calls).toEqual([
      [0, 50],
      [1, 25],
    ]);
  });

  it('never reach more people than they can', () => {
    for (const { to, atMost } of mails) {
      expect(to).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(atMost);
    }
    expect(mailsExpected).toBe(mails.reduce((sum, { to }) => sum + to, 0));
  });

  it('ask HR before the report for a figure only it knows; else only if comments can be quoted', () => {
    const asking = (given: typeof mails) => given.filter(({ kind }) => kind === 'beforeReport');
    expect(asking(mails)).toMatchObject([{ at: calendar.endForms.closesAt, to: 0, atMost: 1 }]);
    const stay = { measure: 'reported', name: 'Retention', unit: '%' };
    const objectives = [{ id: 'stay', statement: 'x', indicator: stay, target: 90 }];
    const planned = previewOf(PLENTY, { objectives });
    expect(asking(planned.mails).map(({ reminder, to }) => [reminder, to])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(asking(planned.mails).every(({ at }) => at < planned.calendar.closedAt)).toBe(true);
  });

  it('do not ask HR what is decided automatically', () => {
    const automatic = previewOf(PLENTY, {
      callForMentors: { criteria: { minGrade: 12 }, selection: 'automatic' },
      matching: { review: 'automatic' },
    });
    const kinds = automatic.mails.map(({ kind }) => kind);
    expect(kinds).not.toContain('mentorSelection');
    expect(kinds).not.toContain('matchReview');
    expect(kinds).not.toContain('managerView');
  });
});

describe('the cost', () => {
  it('is the mail and little more, and at most as if everybody took part', () => {
    const { cost, mailsExpected } = previewOf(company(2000, 5000));
    expect(cost.usdMailAlone).toBeCloseTo(mailsExpected / 10_000, 1);
    expect(cost.usd).toBeGreaterThan(cost.usdMailAlone);
    expect(cost.usd).toBeLessThan(1.2 * cost.usdMailAlone);
    expect(cost.usdAtMost).toBeGreaterThan(cost.usd);
    expect(cost.assumptions.join()).toMatch(/0.1 dollars for a thousand mails/);
  });
});

describe('warnings', () => {
  it('are given where nobody has a manager, as the launch of a list asks for no confirmation', () => {
    const flat = PLENTY.map(({ managerId: _managerId, ...person }) => person);
    const ofManagers = (changes: object) =>
      previewOf(flat, changes).warnings.filter((warning) =>
        warning.startsWith('None of the people has a manager'),
      );
    expect(ofManagers({})).toHaveLength(1);
    expect(ofManagers({ confirm: ['no-managers'] })).toEqual([]);
  });

  it('say which fields of a list are not kept', () => {
    const people = PLENTY.map((person) => ({
      ...person,
      department: 'Sales',
      attributes: { hobby: 'chess' },
    }));
    expect(previewOf(people).warnings).toContainEqual(
      expect.stringMatching(/nothing is kept of department, hobby: /),
    );
  });

  it('are none when all is well', () => {
    expect(previewOf(PLENTY).warnings).toEqual([]);
  });

  it.each([
    [company(8, 60), {}, /More mentees are expected/],
    [
      company(20, 18),
      { callForMentors: { criteria: { minGrade: 12, maxGrade: 18 }, placesWanted: 30 } },
      /Only 20 people can be called as mentors, and 30 places are wanted/,
    ],
    [company(2, 6), {}, /6 of the 6 people called as mentees have fewer than two/],
    [company(4, 4), {}, /fewer than the 5 from whom on answers are told/],
    [PLENTY, { objectives: [] }, /no objectives/],
    [PLENTY, { escalation: { contacts: [] } }, /one HR coordinator, and nobody in escalation.contacts/],
    [PLENTY, { sponsor: undefined }, /goes to HR only/],
    [PLENTY, { sponsor: undefined }, /no message of a sponsor/],
    [PLENTY, { startDate: '2026-11-11' }, /2026-11-11 is not a working day: the call opens on 2026-11-12/],
    [PLENTY, { country: undefined }, /public holidays are not/],
    [PLENTY, { languages: ['en'] }, /91 people prefer a language/],
    [PLENTY, { languages: ['fr', 'en'] }, /sponsor.message is in one language/],
  ])('tell what HR may want to think about (%#)', (people, changes, warning) => {
    expect(previewOf(people, changes).warnings).toEqual(
      expect.arrayContaining([expect.stringMatching(warning)]),
    );
  });
});

describe('a reader of French', () => {
  it.each([
    [company(8, 60), {}],
    [company(2, 6), {}],
    [company(10, 12), { objectives: [{ ...MEET, indicator: { measure: 'usesLearning' }, target: 0.925 }] }],
    [PLENTY, { objectives: [], escalation: { contacts: [] }, sponsor: undefined, languages: ['en'] }],
    [PLENTY, { startDate: '2026-11-11', country: undefined, languages: ['fr', 'en'] }],
    [PLENTY, { startDate: '2026-12-10', closedDays: [{ from: '2026-12-24', to: '2027-01-02' }] }],
    [PLENTY, { startDate: '2026-09-07', kickoff: { on: '2026-10-29' } }],
    [
      PLENTY.map(({ managerId: _managerId, ...person }) => ({ ...person, department: 'Ventes' })),
      {
        startDate: '2026-10-28',
        sites: { Lyon: { closedDays: [{ from: '2026-10-28', to: '2026-11-30' }] } },
      },
    ],
  ])('reads no English word of the plan, the cost and the warnings (%#)', (people, changes) => {
    const { plan, cost, warnings } = previewOf(people, changes, 'fr');
    const texts = [
      ...plan.flatMap(({ what, on, moved }) => [what, on, moved ?? '']),
      ...cost.assumptions,
      ...warnings,
    ];
    expect(texts.flatMap((text) => englishWords(text).map((word) => [word, text]))).toEqual([]);
    expect(plan[0]?.what).toBe('L’appel aux mentors ouvre');
  });

  it('reads dates, holidays and figures as French writes them', () => {
    const { plan } = previewOf(PLENTY, { startDate: '2026-10-28' }, 'fr');
    expect(plan[1]).toMatchObject({
      on: expect.stringMatching(/^jeudi 12 novembre 2026 à 9\u00a0h/),
      moved: 'au lieu du mercredi 11 novembre 2026\u00a0: Armistice 1918 est un jour férié (FR)',
    });
  });
});

describe('the plan', () => {
  it('has each date with its day, and what a holiday has moved it from', () => {
    const { plan, calendar } = previewOf(PLENTY, { startDate: '2026-10-28' });
    expect(plan.map(({ at }) => at.getTime())).toEqual(
      plan.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
    );
    expect(plan[0]).toEqual({
      what: 'The call for mentors opens',
      at: calendar.mentorCall.opensAt,
      on: 'Wednesday 28 October 2026 at 09:00 (Central European Time)',
    });
    expect(plan[1]).toMatchObject({
      on: 'Thursday 12 November 2026 at 09:00 (Central European Time)',
      moved: 'instead of Wednesday 11 November 2026: Armistice Day is a public holiday in FR',
    });
  });

  it('is explained where the company or a site is closed, or the kickoff may have to move', () => {
    const closed = { startDate: '2026-12-24', closedDays: [{ from: '2026-12-24', to: '2027-01-02' }] };
    expect(previewOf(PLENTY, closed).warnings).toEqual([
      'The start date 2026-12-24 is not a working day: the call opens on 2027-01-04 (the company is closed).',
    ]);
    const later = previewOf(PLENTY, { ...closed, startDate: '2026-12-10' });
    expect(later.warnings).toEqual([
      'The call for mentors closes: on Monday 4 January 2027 at 09:00 (Central European Time), instead of Thursday 24 December 2026: the company is closed.',
    ]);
    const site = { Lyon: { closedDays: [{ from: '2026-09-10', to: '2026-09-30' }] } };
    expect(previewOf(PLENTY, { startDate: '2026-09-10', sites: site }).warnings).toEqual([
      expect.stringMatching(
        /^The call for mentors closes: on .* instead of .*: nobody works at the site "Lyon"/,
      ),
      expect.stringMatching(/^The call for mentors opens: on Thursday 10 .* when nobody works at "Lyon"/),
    ]);
    const early = previewOf(PLENTY, { startDate: '2026-09-07', kickoff: { on: '2026-10-29' } });
    expect(early.warnings).toEqual([
      expect.stringMatching(/^The kickoff on Thursday 29 October 2026 .* moved/),
    ]);
    expect(previewOf(PLENTY, { kickoff: { on: '2027-02-04' } }).warnings).toEqual([]);
  });
});

describe('a directory of 50,000 people', () => {
  it('is previewed as one of fifty is', () => {
    const { supply, warnings } = previewOf(company(9_999, 40_000));
    expect(supply).toMatchObject({ people: 50_000, menteesWithTooFewMentors: 0, placesWanted: 5_000 });
    expect(warnings).toHaveLength(1);
  });
});
