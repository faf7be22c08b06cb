import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../functions/definition/read-definition.ts';
import { WORDABLE_MAILS } from '../../../functions/stages/mail-kinds.ts';
import { englishWords } from '../locales/english-words.ts';

const NOW = new Date('2026-09-01T10:00:00Z');
const PEOPLE = [
  { id: 'A', name: 'Ada', email: 'ada@brumeval.example', language: 'en', grade: 14, site: 'Lyon' },
  {
    id: 'B',
    name: 'Bo',
    email: 'bo@brumeval.example',
    language: 'fr',
    grade: 8,
    site: 'Lille',
    managerId: 'A',
  },
];
const POSTED = {
  name: 'Leadership',
  timeZone: 'Europe/Paris',
  country: 'FR',
  hr: [{ name: 'HR', email: 'hr@brumeval.example' }],
  people: PEOPLE,
};

function definitionOf(changes: object) {
  const read = readDefinition(
    { ...POSTED, ...changes },
    { now: NOW, mailKinds: WORDABLE_MAILS, teams: ['hr'] },
  );
  if (!read.ok) throw new Error(read.problems.map(({ detail }) => detail.en).join('\n'));
  return read.definition;
}

function problemsOf(input: unknown, now = NOW) {
  const read = readDefinition(input, { now, mailKinds: WORDABLE_MAILS, teams: ['hr'] });
  if (read.ok) throw new Error('accepted');
  return read.problems.map(({ pointer, detail }) => {
    expect([detail.fr, englishWords(detail.fr)]).toEqual([detail.fr, []]);
    return { pointer, detail: detail.en };
  });
}

const problemsWith = (changes: object) => problemsOf({ ...POSTED, ...changes });
/** The pointers, and the details of the first. */
const oneProblem = (changes: object) => {
  const problems = problemsWith(changes);
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe('the team of HR whose cohort it is', () => {
  const read = (changes: object, teams: readonly string[]) =>
    readDefinition({ ...POSTED, ...changes }, { now: NOW, mailKinds: WORDABLE_MAILS, teams });

  it('is the one that whoever posts it is in', () => {
    expect(read({}, ['lyon'])).toMatchObject({ definition: { team: 'lyon' } });
    expect(read({ team: 'lyon' }, ['lyon'])).toMatchObject({ definition: { team: 'lyon' } });
  });

  it('is named by whoever is in several', () => {
    expect(read({ team: 'paris' }, ['lyon', 'paris'])).toMatchObject({ definition: { team: 'paris' } });
    expect(read({}, ['lyon', 'paris'])).toEqual({
      ok: false,
      problems: [
        {
          pointer: '#/team',
          detail: {
            en: expect.stringMatching(/^team is missing: .+"lyon", "paris"$/),
            fr: expect.stringMatching(/^team manque : .+"lyon", "paris"$/),
          },
        },
      ],
    });
  });

  it('is none that they are not in, whatever is named', () => {
    for (const team of ['paris', 'Lyon', 'hr'])
      expect(read({ team }, ['lyon'])).toMatchObject({ ok: false, problems: [{ pointer: '#/team' }] });
    for (const team of ['', 'a#b', 'a\nb', 7])
      expect(read({ team }, ['lyon'])).toMatchObject({ ok: false, problems: [{ pointer: '#/team' }] });
  });
});

describe('what is left out', () => {
  it('starts on the next working day', () => {
    expect(definitionOf({}).startDate).toBe('2026-09-02');
    expect(
      readDefinition(POSTED, {
        now: new Date('2026-09-04T22:30:00Z'),
        mailKinds: WORDABLE_MAILS,
        teams: ['hr'],
      }),
    ).toMatchObject({
      definition: { startDate: '2026-09-07' },
    });
  });

  it('starts today when the call is counted in seconds', () => {
    const exact = {
      length: 'PT20M',
      callForMentors: { openFor: 'PT10S' },
      kickoff: { agreementWithin: 'PT1M' },
      evaluation: { openBefore: 'PT1M', openFor: 'PT2M' },
    };
    expect(definitionOf(exact)).toMatchObject({
      startDate: '2026-09-01',
      checkIns: { pulses: [] },
      evaluation: { reminders: [], followUps: ['P3M'] },
    });
  });

  it('tells the results a fortnight after closure, or as soon as the rest leaves time for', () => {
    const sharedAfter = (rest: object) => definitionOf(rest).evaluation.shareResultsAfter;
    expect(sharedAfter({})).toBe('P14D');
    expect(sharedAfter({ evaluation: { shareResultsAfter: 'PT5S' } })).toBe('PT5S');
    expect(sharedAfter({ evaluation: { followUps: ['P3W'] } })).toBe('P3D');
    const soon = { length: 'PT20M', kickoff: { agreementWithin: 'PT1M' } };
    const evaluation = { openBefore: 'PT1M', openFor: 'PT2M', followUps: ['PT3M'] };
    expect(sharedAfter({ ...soon, evaluation })).toBe('PT60S');
  });

  it('lets people leave after two working days, or as exactly as HR writes', () => {
    expect(definitionOf({}).leaving).toEqual({ takesEffectAfter: 'P2D' });
    expect(definitionOf({ leaving: { takesEffectAfter: 'PT5S' } }).leaving.takesEffectAfter).toBe('PT5S');
    for (const takesEffectAfter of ['P1W', 'P1M', 'P11D', 'PT300H', 'P0D'])
      expect(oneProblem({ leaving: { takesEffectAfter } })?.pointer).toBe('#/leaving/takesEffectAfter');
  });

  it('sends the summary to the sponsor', () => {
    const sponsor = {
      name: 'Anne',
      email: 'anne@brumeval.example',
      language: 'fr',
      title: 'CEO',
      message: 'Go!',
    };
    expect(definitionOf({ sponsor }).leadership).toEqual([
      { name: 'Anne', email: 'anne@brumeval.example', language: 'fr' },
    ]);
  });

  it('wants places for a tenth of the directory, at least one', () => {
    const crowd = Array.from({ length: 57 }, (_, i) => ({
      ...PEOPLE[0],
      id: `P${i}`,
      email: `p${i}@x.example`,
    }));
    expect(definitionOf({ people: crowd }).callForMentors.placesWanted).toBe(5);
    expect(definitionOf({}).callForMentors.placesWanted).toBe(1);
    expect(definitionOf({ callForMentors: { placesWanted: 40 } }).callForMentors.placesWanted).toBe(40);
  });

  it('has only pulses that fit the length, while those HR writes are judged', () => {
    expect(definitionOf({ length: 'P12W' }).checkIns.pulses).toEqual(['P14D', 'P30D', 'P60D']);
    expect(oneProblem({ length: 'P12W', checkIns: { pulses: ['P14D', 'P90D'] } })).toMatchObject({
      pointer: '#/checkIns/pulses/1',
    });
  });
});

describe('fields', () => {
  it('that are missing are named all at once', () => {
    expect(problemsOf({}).map(({ pointer }) => pointer)).toEqual([
      '#/name',
      '#/timeZone',
      '#/hr',
      '#/people',
    ]);
    expect(problemsOf(null)).toEqual([{ pointer: '#', detail: 'The definition must be an object: { … }' }]);
  });

  it('that do not exist are told with the one probably meant', () => {
    expect(oneProblem({ lenght: 'P26W' })).toEqual({
      pointer: '#/lenght',
      detail: 'lenght does not exist; did you mean "length"?',
    });
    expect(oneProblem({ callForMentors: { foo: 1 } })?.detail).toMatch(/possible are criteria, openFor/);
  });

  it('have their pointer escaped', () => {
    expect(oneProblem({ 'a/b~c d': 1 })?.pointer).toBe('#/a~1b~0c%20d');
  });

  it.each([
    [{ startDate: 'tomorrow' }, '#/startDate', /such as "2026-09-07"; here it is "tomorrow"/],
    [{ timeZone: 'Paris' }, '#/timeZone', /Europe\/Paris/],
    [{ length: '26 weeks' }, '#/length', /"P26W"/],
    [{ retention: 'P0D' }, '#/retention', /longer than nothing/],
    [{ languages: ['de'] }, '#/languages/0', /"en" or "fr"; here it is "de"/],
    [{ anonymity: { scores: 4 } }, '#/anonymity/scores', /at least 5; here it is 4/],
    [
      { sponsor: { name: 'X', email: 'x@y.example', message: { en: 'Go' } } },
      '#/sponsor/message/fr',
      /missing/,
    ],
    [
      { sponsor: { name: 'X', email: 'x@y.example', message: 3 } },
      '#/sponsor/message',
      /text in each language/,
    ],
    [{ name: 'Two\r\nBcc: all' }, '#/name', /one line/],
    [{ people: [{ ...PEOPLE[0], name: 'A\u0000' }] }, '#/people/0/name', /one line/],
    [{ people: [{ ...PEOPLE[0], email: 'nobody' }] }, '#/people/0/email', /e-mail address/],
    [{ people: [{ ...PEOPLE[0], email: undefined }] }, '#/people/0/email', /missing/],
    [{ people: [{ ...PEOPLE[0], id: 'ada@brumeval.example' }] }, '#/people/0/id', /not a mail address/],
    [{ people: [] }, '#/people', /at least 1 entry/],
    [{ training: { materialUrl: 'http://x.example' } }, '#/training/materialUrl', /https:\/\//],
  ])('%j is refused with a remedy', (changes, pointer, detail) => {
    expect(oneProblem(changes)).toEqual({ pointer, detail: expect.stringMatching(detail) });
  });

  it.each([
    [{ people: [{ ...PEOPLE[0], gender: 'F' }] }, '#/people/0/gender'],
    [
      { people: [{ ...PEOPLE[0], attributes: { 'Date de naissance': '1980' } }] },
      '#/people/0/attributes/Date%20de%20naissance',
    ],
    [
      { callForMentees: { criteria: { attributes: { Nationalité: ['x'] } } } },
      '#/callForMentees/criteria/attributes/Nationalit%C3%A9',
    ],
    [{ forms: { menteeApplication: [{ id: 'age', label: 'Your age' }] } }, '#/forms/menteeApplication/0'],
  ])('%j tells who somebody is and is refused', (changes, pointer) => {
    expect(oneProblem(changes)).toEqual({ pointer, detail: expect.stringMatching(/never on who they are/) });
  });
});

describe('dates', () => {
  it.each([
    [{ startDate: '2026-08-31' }, '#/startDate', /past.*today is 2026-09-01.*leave it out/],
    [{ startDate: '2036-01-01' }, '#/startDate', /too far ahead.*366 days before.*until 2027-09-02/],
    [{ retention: 'P1Y' }, '#/retention', /351 days at most/],
    [{ country: 'ZZ' }, '#/country', /ISO 3166-1/],
    [{ length: 'P83D' }, '#/length', /12 weeks to 12 months/],
    [{ length: 'P53W' }, '#/length', /12 weeks to 12 months/],
    [{ callForMentors: { openFor: 'P180D' } }, '#/callForMentors/openFor', /take up to \d+ days.*take 200/],
    [{ matching: { answerWithin: 'P60D' } }, '#/matching/answerWithin', /every wave.*can take 180/],
    [{ kickoff: { after: 'P200D' } }, '#/kickoff/after', /wait for the kickoff.*can take 180/],
    [
      { evaluation: { openFor: 'P120D', followUps: [] } },
      '#/evaluation/openFor',
      /evaluation would take.*can take 120/,
    ],
    [{ checkIns: { answerWithin: 'P61D', pulses: [] } }, '#/checkIns/answerWithin', /60 days at most/],
    [{ reminders: ['P7D', 'P3D'] }, '#/reminders/1', /longer than the one before/],
    [{ reminders: ['P3D', 'P90D'] }, '#/reminders/1', /never be sent/],
    [{ checkIns: { pulses: ['P30D', 'P30D'] } }, '#/checkIns/pulses/1', /longer than the one before/],
    [{ checkIns: { pulses: ['P7D', 'P14D'] } }, '#/checkIns/pulses/1', /before the answers/],
    [{ checkIns: { pulses: ['P160D'] } }, '#/checkIns/pulses/0', /end forms open P14D before/],
    [{ checkIns: { redAfter: 'P7D' } }, '#/checkIns/redAfter', /amberAfter/],
    [{ checkIns: { nudgeFirstMeetingAfter: 'P20D' } }, '#/checkIns/flagFirstMeetingAfter', /reminded before/],
    [{ evaluation: { openFor: 'P10D' } }, '#/evaluation/openFor', /after the programme's end/],
    [
      { evaluation: { shareResultsAfter: 'P80D' } },
      '#/evaluation/shareResultsAfter',
      /asked what has stayed/,
    ],
    [
      { evaluation: { shareResultsAfter: 'P180D', followUps: [] } },
      '#/evaluation/shareResultsAfter',
      /before personal data is erased/,
    ],
    [{ evaluation: { followUps: ['P3M', 'P12M'] } }, '#/evaluation/followUps/1', /lengthen retention/],
  ])('%j is refused', (changes, pointer, detail) => {
    expect(oneProblem(changes)).toEqual({ pointer, detail: expect.stringMatching(detail) });
  });

  it('may start today', () => {
    expect(definitionOf({ startDate: '2026-09-01' }).startDate).toBe('2026-09-01');
  });
});

describe('people', () => {
  it('are checked against each other, each with a pointer and named', () => {
    const people = [
      ...PEOPLE,
      { id: 'A', name: 'C', email: 'bo@brumeval.example', language: 'fr', managerId: 'Q' },
      { id: 'D', name: 'D', email: 'd@brumeval.example', language: 'fr', managerId: 'E' },
      { id: 'E', name: 'E', email: 'e@brumeval.example', language: 'fr', managerId: 'D' },
    ];
    expect(problemsWith({ people }).map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual([
      expect.stringMatching(/^#\/people\/2\/id .*"A"/),
      expect.stringMatching(/^#\/people\/2\/email .*"bo@brumeval.example" is used already by "B"/),
      expect.stringMatching(/^#\/people\/2\/managerId .*"Q"/),
      expect.stringMatching(/^#\/people\/3\/managerId .*D → E → D/),
    ]);
  });

  it('come from a list or a CSV, not both and not neither', () => {
    const csv = 'matricule;nom;courriel;manager\n1;Ada;ada@brumeval.example;\n2;Bo;bo@brumeval.example;1\n';
    const { people, ...rest } = POSTED;
    const read = readDefinition(
      { ...rest, languages: ['fr'], peopleCsv: csv },
      { now: NOW, mailKinds: WORDABLE_MAILS, teams: ['hr'] },
    );
    expect(read).toMatchObject({
      ok: true,
      definition: { people: [{ id: '1', language: 'fr' }, { managerId: '1' }] },
    });
    expect(read.ok && 'peopleCsv' in read.definition).toBe(false);
    expect(oneProblem({ peopleCsv: csv })?.pointer).toBe('#/peopleCsv');
    expect(problemsOf(rest)).toEqual([{ pointer: '#/people', detail: expect.stringMatching(/missing/) }]);
  });

  it('of a CSV are refused with line and column', () => {
    const { people, ...rest } = POSTED;
    expect(
      problemsOf({ ...rest, peopleCsv: 'id,name,email\n1,Ada,ada@x.example\n,Bo,bo@x.example\n' }),
    ).toEqual([
      {
        pointer: '#/peopleCsv',
        detail: expect.stringMatching(/^peopleCsv: “id” is empty for “Bo”: .* \(line 3\)$/),
      },
    ]);
  });

  it('in the wrong format are told a hundred times, not fifty thousand', () => {
    const people = Array.from({ length: 2000 }, (_, i) => ({ ...PEOPLE[0], id: `P${i}`, email: 'x' }));
    const problems = problemsWith({ people });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.detail).toMatch(/1900 more problems/);
  });
});

describe('who is called', () => {
  const calling = (criteria: object) => ({ callForMentors: { criteria } });

  it.each([
    [{ sites: ['Lion'] }, 'sites/0', /did you mean "Lyon"/],
    [{ sites: ['Marseille'] }, 'sites/0', /there are Lille, Lyon/],
    [{ personIds: ['A', 'Z'] }, 'personIds/1', /none of the people/],
    [{ attributes: { Filière: ['x'] } }, 'attributes/Fili%C3%A8re', /none of the people has/],
    [{ minGrade: 9, maxGrade: 8 }, 'maxGrade', /below the minimum/],
  ])('%j is refused', (criteria, pointer, detail) => {
    expect(oneProblem(calling(criteria))).toEqual({
      pointer: `#/callForMentors/criteria/${pointer}`,
      detail: expect.stringMatching(detail),
    });
  });

  it('cannot be nobody', () => {
    expect(oneProblem(calling({ minGrade: 50 }))).toEqual({
      pointer: '#/callForMentors/criteria',
      detail: expect.stringMatching(/call nobody/),
    });
  });
});

describe('content', () => {
  const objective = {
    id: 'meet',
    statement: 'They meet',
    indicator: { measure: 'meetingsPerPair' },
    target: 5,
  };

  it('needs objectives that can be measured', () => {
    expect(definitionOf({ objectives: [objective] }).objectives).toHaveLength(1);
    const unmeasurable = { ...objective, indicator: { measure: 'happiness' } };
    expect(oneProblem({ objectives: [unmeasurable] })?.detail).toMatch(/cannot be measured/);
    expect(oneProblem({ objectives: [objective], checkIns: { pulses: [] } })).toMatchObject({
      pointer: '#/objectives/0',
    });
  });

  it('promises nothing of each pair that only a mean would measure', () => {
    const each = { ...objective, statement: 'Chaque binôme se rencontre cinq fois' };
    expect(oneProblem({ objectives: [objective, { ...each, id: 'each' }] })).toEqual({
      pointer: '#/objectives/1/statement',
      detail: expect.stringMatching(
        /^objectives\[1\].statement \("each"\) promises something of each pair.*"pairsMeeting","atLeast":5}, "target": 1;/,
      ),
    });
    const counted = { ...each, indicator: { measure: 'pairsMeeting', atLeast: 5 }, target: 1 };
    expect(definitionOf({ objectives: [counted] }).objectives).toHaveLength(1);
  });

  it('adds words of HR’s own only to mails that exist', () => {
    expect(definitionOf({ mail: { extra: { pulse: 'Thank you!' } } }).mail.extra).toEqual({
      pulse: 'Thank you!',
    });
    expect(oneProblem({ mail: { extra: { mentorcal: 'Hello' } } })).toEqual({
      pointer: '#/mail/extra/mentorcal',
      detail: 'mail.extra.mentorcal is no kind of mail; did you mean "mentorCall"?',
    });
  });

  it('words the subject of a mail, in one language for everybody or in each', () => {
    const subjects = {
      mentorCall: 'Elbe: be a mentor',
      pulse: { en: 'You and {firstName}', fr: 'Avec {firstName}' },
    };
    expect(definitionOf({ mail: { subjects } }).mail.subjects).toEqual(subjects);
  });

  it.each([
    ['mentorcal', 'Hello', /^is no kind of mail; did you mean "mentorCall"\?$/],
    ['doorLink', 'Hello', /^cannot be changed: .* mail\.extra\.doorLink$/],
    ['mentorCall', 'Hello {name}', /^holds braces: only {firstName} is known/],
    ['mentorCall', 'Hello {firstName}', /^cannot hold {firstName}: .*pulse/],
    ['pulse', { en: 'You and {firstName}', fr: 'Et vous ?' }, /^must hold {firstName}/],
  ])('refuses for %s the subject %j, with what to do', (kind, subject, words) => {
    const problem = oneProblem({ mail: { subjects: { [kind]: subject } } });
    expect(problem?.pointer).toBe(`#/mail/subjects/${kind}`);
    expect(problem?.detail.replace(`mail.subjects.${kind} `, '')).toMatch(words);
  });

  it.each([
    ['two lines', 'Elbe\r\nBcc: all@brumeval.example', 'must be one line of plain text'],
    ['a line separator', 'Elbe\u2028next', 'must be one line of plain text'],
    ['nothing', ' ', 'must not be empty'],
    ['only what nobody sees', '\u200B', 'must show something'],
    ['more than a phone shows', 'x'.repeat(41), 'must have at most 40 characters'],
  ])('refuses a subject of %s', (_, subject, words) => {
    expect(oneProblem({ mail: { subjects: { mentorCall: subject } } })).toEqual({
      pointer: '#/mail/subjects/mentorCall',
      detail: expect.stringContaining(words),
    });
    expect(oneProblem({ mail: { subjects: { mentorCall: { en: 'Elbe', fr: subject } } } })).toEqual({
      pointer: '#/mail/subjects/mentorCall/fr',
      detail: expect.stringContaining(words),
    });
  });

  it('gives no two kinds of mail one subject: they would look like one mail sent twice', () => {
    expect(oneProblem({ mail: { subjects: { mentorCall: 'Elbe', menteeCall: 'elbe' } } })).toMatchObject({
      pointer: '#/mail/subjects/menteeCall',
      detail: expect.stringContaining('mentorCall too'),
    });
  });

  it('is not named twice', () => {
    const skill = { id: 'listening', label: 'Listening' };
    const coordinator = POSTED.hr[0];
    expect(
      problemsWith({
        objectives: [objective, objective],
        skills: [skill, skill],
        hr: [coordinator, coordinator],
      }).map(({ pointer }) => pointer),
    ).toEqual(['#/skills/1/id', '#/objectives/1/id', '#/hr/1/email']);
  });
});

describe('what no item of the table could hold', () => {
  it('is refused at the longest field, with what to do instead', () => {
    const people = Array.from({ length: 20_000 }, (_, index) => ({
      id: `P${index}`,
      name: `Person ${index}`,
      email: `p${index}@brumeval.example`,
      language: 'fr',
    }));
    expect(definitionOf({ people }).people).toHaveLength(20_000);
    const personIds = people.map(({ id }) => id);
    const listed = problemsWith({
      people,
      callForMentors: { criteria: { personIds: [...personIds, ...personIds, ...personIds] } },
    });
    expect(listed).toEqual([
      { pointer: '#/callForMentors', detail: expect.stringContaining('Call people by criteria') },
    ]);
  });

  it('nor are people with hundreds of columns', () => {
    const columns = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`column ${index}`, 'x']));
    const [ada, bo] = PEOPLE;
    expect(definitionOf({ people: [{ ...ada, attributes: columns(40) }, bo] }).people).toHaveLength(2);
    expect(oneProblem({ people: [{ ...ada, attributes: columns(41) }, bo] })?.pointer).toBe(
      '#/people/0/attributes',
    );
  });
});

describe('anything at all', () => {
  it('is read or refused with problems, never thrown at', () => {
    const damaged = fc
      .tuple(
        fc.constantFrom(...Object.keys(POSTED), 'length', 'matching', 'checkIns', 'peopleCsv', '__proto__'),
        fc.jsonValue(),
      )
      .map(([key, value]) => ({ ...POSTED, [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged), (input) => {
        const read = readDefinition(input, { now: NOW, mailKinds: WORDABLE_MAILS, teams: ['hr'] });
        if (read.ok) return;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { pointer, detail } of read.problems) {
          expect(pointer).toMatch(/^#/);
          expect(`${detail.en} ${detail.fr}`).not.toMatch(/undefined|\[object/);
          expect(detail.fr).not.toBe(detail.en);
        }
      }),
      { numRuns: 500 },
    );
  });
});
