import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/machine/cloud-assembly.ts';
import { inProcess } from './in-process.ts';
import type { Course, CourseEnd } from './whole-cohort.ts';

/** A cohort takes some ten seconds of a processor; other tests want it at the same time. */
vi.setConfig({ testTimeout: 600_000, maxConcurrency: 2 });

let cdkOut: string;
beforeAll(async () => {
  cdkOut = await cloudAssembly(ASSEMBLIES);
}, 120_000);

const run = (course: Omit<Course, 'cdkOut'>): Promise<CourseEnd> => inProcess({ ...course, cdkOut });

/** The lines of a page of text as one. */
const flowing = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ');

const WORDS = {
  en: {
    response: /Mentees who answered: 0 of \d/,
    nobodyAnswered: /No mentee answered the last form/,
    decision: 'We ask for no decision: too little is known to base one on.',
    asked: /Do you agree/,
    met: /met rarely|hardly met/i,
  },
  fr: {
    response: /Personnes accompagnées ayant répondu : 0 sur \d/,
    nobodyAnswered: /Aucune personne accompagnée n’a répondu au dernier questionnaire/,
    decision: 'Nous ne vous demandons aucune décision : on en sait trop peu pour en fonder une.',
    asked: /Êtes-vous d’accord/,
    met: /presque pas vu/,
  },
} as const;
const THANKS = /^(Thank you: the programme is complete|Merci\s: le programme s’achève)/;
const STOPPED = /^(The mentoring programme does not take place|Le programme de mentorat n’aura pas lieu)/;

describe.concurrent('nobody answers anything any more', () => {
  test.each(['en', 'fr'] as const)(
    'after the kickoff: the clock closes it, and the report says so (%s)',
    async (locale) => {
      const end = await run({ locale, silentFromKickoff: true });
      expect([end.status, end.loose, end.problems, end.peopleLeft]).toEqual(['closed', [], [], 0]);
      expect(end.executions.filter(({ status }) => status !== 'SUCCEEDED')).toEqual([]);
      expect(end.stages).toContain('evaluation');
      const started = (end.pairs.completed ?? 0) + (end.pairs.ended ?? 0);
      expect(started).toBeGreaterThan(0);

      const words = WORDS[locale];
      const mail = flowing(end.said.mails.summary);
      const pdf = flowing(end.said.pdf);
      expect(mail).toMatch(words.response);
      for (const text of [mail, pdf]) {
        expect(text).toMatch(words.nobodyAnswered);
        expect(text).not.toMatch(words.asked);
        expect(text).not.toMatch(words.met);
      }
      expect(mail).toContain(words.decision);
      expect(pdf).toContain(words.decision);
      // Both of each pair are told that it is over, whichever language they read.
      expect(end.mails.thanks).toBeGreaterThanOrEqual(2 * started);
      expect(end.said.mails.thanks).toMatch(THANKS);
      // HR heard of each pair while there was something to be done, and not every week anew.
      expect(end.alerts.pairHealth).toBeLessThanOrEqual(started * 7);
    },
  );

  test.each(['en', 'fr'] as const)(
    'from the call on, HR neither: it comes to nothing, and all are told (%s)',
    async (locale) => {
      const end = await run({ locale, hrIsAway: true, temper: { silent: 1 } });
      expect([end.status, end.loose, end.problems, end.peopleLeft]).toEqual(['stopped', [], [], 0]);
      expect(end.stages).toEqual(['callForMentors']);
      expect(end.deeds.answered).toBe(0);
      expect(end.executions.filter(({ status }) => status === 'RUNNING')).toEqual([]);
      // No pair, nothing to report, nothing to decide.
      for (const kind of ['menteeCall', 'summary', 'thanks']) expect(end.mails[kind]).toBeUndefined();
      expect(end.mails.cohortStopped).toBeGreaterThan(end.mails.noMentors ? 2 : 1);
      expect(end.said.mails.cohortStopped).toMatch(STOPPED);
    },
  );
});
