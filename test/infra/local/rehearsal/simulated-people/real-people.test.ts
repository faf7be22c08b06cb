import { describe, expect, test } from 'vitest';
import type { Form } from '../../../../../functions/forms/form.ts';
import { formPage } from '../../../../../functions/forms/page/form-page.tsx';
import type { Locale } from '../../../../../functions/locales/locale.ts';
import { pulseForm } from '../../../../../functions/stages/check-ins/pulse/pulse.form.ts';
import {
  menteeEndForm,
  mentorEndForm,
} from '../../../../../functions/stages/evaluation/end-form/end.form.ts';
import { managerViewForm } from '../../../../../functions/stages/kickoff/manager-view/manager-view.form.ts';
import { selfViewForm } from '../../../../../functions/stages/kickoff/self-view/self-view.form.ts';
import { fillIn } from '../../../../../infra/local/rehearsal/simulated-people/answers.ts';
import { readPage } from '../../../../../infra/local/rehearsal/simulated-people/page.ts';
import { ORDINARY, Persona } from '../../../../../infra/local/rehearsal/simulated-people/persona.ts';
import { SaidBefore } from '../../../../../infra/local/rehearsal/simulated-people/sentences/said-before.ts';
import { sentencesFor } from '../../../../../infra/local/rehearsal/simulated-people/sentences/sentences.ts';
import { sideAsked } from '../../../../../infra/local/rehearsal/simulated-people/situation.ts';

const LOCALES = ['en', 'fr'] as const;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRST'];
const MENTEES = LETTERS.flatMap((first) => LETTERS.slice(0, 8).map((last) => `${first}da ${last}ell`));
const addressOf = (name: string) => `${name.replace(' ', '.').toLowerCase()}@example.com`;

function filledIn(
  form: Form,
  ownName: string,
  locale: Locale = 'en',
  asked = { times: 1, daysSince: 30 },
  saidBefore?: SaidBefore,
) {
  const page = readPage(
    formPage({
      form,
      locale,
      path: '/f/token',
      cohort: 'Leadership 2027',
      contact: { name: 'Claire Petit', email: 'rh@acme.example' },
      timeZone: 'Europe/Paris',
      version: 0,
    }),
  );
  const posted = page.forms.find(({ method }) => method === 'post');
  if (!posted) throw new Error('no form on the page');
  const persona = new Persona(1, addressOf(ownName), false, ORDINARY);
  const today = new Date('2027-02-20T09:00:00Z');
  const fields = fillIn({ persona, page, form: posted, ownName, fit: 0.7, today, asked, saidBefore });
  return { fields, side: sideAsked({ page, form: posted }) };
}

/** The six levels as they were posted; those that were skipped are left out. */
function viewIn(fields: URLSearchParams, question: string): Map<string, number> {
  const levels = [...fields].filter(([name, value]) => name.startsWith(`${question}.`) && /^\d$/.test(value));
  return new Map(levels.map(([name, value]) => [name.split('.')[1] ?? '', Number(value)]));
}

/** By how much the same behaviours went up, each. */
function changes(before: Map<string, number>, after: Map<string, number>): number[] {
  return [...before].flatMap(([behaviour, level]) => {
    const later = after.get(behaviour);
    return later === undefined ? [] : [later - level];
  });
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('how somebody leads', () => {
  const end = menteeEndForm({ partnerName: 'Grace Hopper', goals: [], extra: [] });

  test('grows by what a mentee says, more with hindsight, and goes back in some', () => {
    const now: number[] = [];
    const hindsight: number[] = [];
    for (const name of MENTEES) {
      const { fields } = filledIn(end, name);
      now.push(...changes(viewIn(filledIn(selfViewForm(), name).fields, 'view'), viewIn(fields, 'viewNow')));
      hindsight.push(...changes(viewIn(fields, 'viewThen'), viewIn(fields, 'viewNow')));
    }
    expect(mean(now)).toBeGreaterThan(0.3);
    expect(mean(now)).toBeLessThan(0.9);
    expect(mean(hindsight)).toBeGreaterThan(mean(now));
    expect(now).toContain(-1);
  });

  test.each(LOCALES)(
    'is seen by managers as their own idea of the mentee: less, and by some not at all (%s)',
    (locale) => {
      const seen = MENTEES.map((menteeName) => {
        const view = (when: 'start' | 'end') =>
          viewIn(filledIn(managerViewForm({ menteeName, when }), 'Mary Manager', locale).fields, 'view');
        return { start: view('start'), end: view('end') };
      });
      const grown = seen.flatMap(({ start, end }) => changes(start, end));
      expect(mean(grown)).toBeGreaterThan(0.05);
      expect(mean(grown)).toBeLessThan(0.4);
      expect(new Set(seen.map(({ start }) => [...start.values()].join(''))).size).toBeGreaterThan(100);
      expect(
        seen.filter(({ start, end }) => changes(start, end).every((step) => step === 0)).length,
      ).toBeGreaterThan(MENTEES.length / 5);
      // Who cannot tell at the start cannot tell at the end.
      for (const { start, end } of seen) expect([...end.keys()]).toEqual([...start.keys()]);
      expect(seen.some(({ start }) => start.size < 6)).toBe(true);
    },
  );
});

test('both sides of a pair tell nearly the same meetings: most every few weeks, some hardly any', () => {
  const pulses = [14, 16, 30, 30, 30, 30].map((daysSince, i) => ({ times: i + 1, daysSince }));
  const told = (own: string, partnerName: string, side: 'mentor' | 'mentee') =>
    pulses.map((asked) =>
      Number(filledIn(pulseForm({ side, partnerName, extra: [] }), own, 'en', asked).fields.get('meetings')),
    );
  const pairs = MENTEES.slice(0, 60).map((name) => ({
    mentee: told(name, 'Grace Hopper', 'mentee'),
    mentor: told('Grace Hopper', name, 'mentor'),
  }));
  const same = pairs.flatMap(({ mentee, mentor }) => mentee.map((count, i) => count === mentor[i]));
  expect(same.filter((is) => is).length / same.length).toBeGreaterThan(0.8);
  const meetings = pairs.map(({ mentee }) => mentee.reduce((sum, count) => sum + count, 0));
  const share = (is: (count: number) => boolean) => meetings.filter(is).length / meetings.length;
  expect(share((count) => count >= 5)).toBeGreaterThan(0.5);
  expect(share((count) => count <= 3)).toBeGreaterThan(0.05);
  expect(share((count) => count <= 3)).toBeLessThan(0.4);
});

describe('what people write', () => {
  const writer = { theme: 'delegation', isContent: true, chance: ['any'] } as const;
  const QUESTIONS = [
    'goals',
    'goal1',
    'firstSteps',
    'learningExample',
    'success',
    'change',
    'result',
    'reason',
    'message',
  ];

  test.each(LOCALES)('is one of a dozen thoughts or more, none of them twice (%s)', (language) => {
    for (const name of QUESTIONS) {
      for (const side of ['mentor', 'mentee'] as const) {
        const thoughts = new Set(sentencesFor({ name, label: '' }, { ...writer, language, side }));
        expect(thoughts.size, `${name} of a ${side}`).toBeGreaterThanOrEqual(12);
      }
    }
  });

  test.each(LOCALES)('as a mentor is no sentence of a mentee, whatever form asks (%s)', (language) => {
    for (const name of ['goals', 'learningExample', 'success', 'change']) {
      const of = (side: 'mentor' | 'mentee', isContent: boolean) =>
        sentencesFor({ name, label: '' }, { ...writer, isContent, language, side });
      const mentees = [...of('mentee', true), ...of('mentee', false)];
      expect(of('mentor', true).filter((sentence) => mentees.includes(sentence))).toEqual([]);
    }
    const context = { partnerName: 'Grace Hopper', goals: [], extra: [] };
    const forms = [
      ['mentee', menteeEndForm(context)],
      ['mentor', mentorEndForm(context)],
      ['mentee', pulseForm({ ...context, side: 'mentee' })],
      ['mentor', pulseForm({ ...context, side: 'mentor' })],
    ] as const;
    for (const [side, form] of forms) expect(filledIn(form, 'Ada Aell', language).side).toBe(side);
  });

  test('is never word for word what somebody else wrote, but the same when they are asked again', () => {
    const form = mentorEndForm({ partnerName: 'Grace Hopper', goals: [], extra: [] });
    const saidBefore = new SaidBefore();
    const changesOf = (name: string) =>
      filledIn(form, name, 'fr', { times: 1, daysSince: 30 }, saidBefore).fields.get('change');
    const written = MENTEES.map(changesOf);
    const sentences = written.filter((one) => one !== null);
    expect(sentences.length).toBeGreaterThan(10);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(MENTEES.slice(0, 30).map(changesOf)).toEqual(written.slice(0, 30));
  });
});
