import type { StoredAnswers } from '../../../functions/forms/answers/answer.ts';
import type { AskedForm } from '../../../functions/forms/privacy/matrix.ts';
import { answerRequest } from '../../../functions/rounds/answer-request.ts';
import { getRound } from '../../../functions/rounds/round.ts';
import { checkReadiness } from '../../../functions/stages/call-for-mentors/check-readiness.ts';
import { quotableComments } from '../../../functions/stages/evaluation/before-report/quotable-comments.ts';
import { questionOf } from '../../../functions/stages/evaluation/before-report/quotes.ts';
import { closeCohort } from '../../../functions/stages/evaluation/close-cohort.ts';
import { evaluateCohort } from '../../../functions/stages/evaluation/evaluate-cohort.ts';
import { evaluateFollowUp } from '../../../functions/stages/evaluation/follow-up-report/evaluate-follow-up.ts';
import { freezeKickoff } from '../../../functions/stages/kickoff/kickoff-note/freeze-kickoff.ts';
import type { Table } from '../../../functions/store/table.ts';
import { readMail } from '../../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { asksToLeave, proceeds } from '../leaving.ts';
import { asMentee, asMentor, launched, people, StagedCohort } from '../staged-cohort.ts';
import { accept, call, kickoff, matching } from '../stages-played.ts';

/** Nothing else on a page looks like it: which field of which form it is in, and who wrote it. */
export const marker = (form: AskedForm, field: string, personId: string) =>
  `MARK-${form}-${field}-${personId}-`;

/** Quotes need five authors of a side; the sixth allows none. */
const PAIRS = 6;
const ids = (side: string) => Array.from({ length: PAIRS }, (_, index) => `${side}${index + 1}`);

export const SILENT = ['m6', 'e6'];

/** Texts with a marker of each form, and choices that only e1 makes so. */
export class MarkedCohort extends StagedCohort {
  /** The words of every mail so far, by its address. */
  readonly letters: { address: string; text: string; raw: Buffer }[] = [];

  /** @param called what somebody of this name is called instead */
  static async lived(table: Table, called = (name: string) => name): Promise<MarkedCohort> {
    const named = <One extends { name: string }>(one: One) => ({ ...one, name: called(one.name) });
    const extra = [{ id: 'own', label: 'A question of our own', optional: true }];
    const { cohortId } = await launched(table, [], {
      people: [
        ...people(['boss', ...ids('m')]).map(named),
        ...people(ids('e')).map((one) => ({ ...named(one), managerId: 'boss' })),
      ],
      hr: [named({ name: 'Ada', email: 'ada.hr@example.com' })],
      leadership: [named({ name: 'Leila Hughes', email: 'chief@example.com', language: 'en' })],
      sponsor: named({ name: 'Sam Price', email: 'sponsor@example.com', language: 'en' }),
      anonymity: { comments: 5 },
      evaluation: { managerView: true },
      forms: { mentorApplication: extra, menteeApplication: extra, pulse: extra, endForm: extra },
      leaving: { takesEffectAfter: 'P3D' },
      objectives: [
        {
          id: 'uses',
          statement: 'Most use what they learned',
          indicator: { measure: 'usesLearning' },
          target: 0.6,
        },
      ],
    });
    const marked = new MarkedCohort(table, cohortId);
    await marked.#live();
    return marked;
  }

  override get sender() {
    const { mailer, ...rest } = super.sender;
    return {
      ...rest,
      mailer: {
        send: async (mail: Parameters<typeof mailer.send>[0]) => {
          const { subject, html } = await readMail(mail.raw);
          this.letters.push({ address: mail.to.address, text: `${subject} ${html}`, raw: mail.raw });
          return mailer.send(mail);
        },
      },
    };
  }

  async #live(): Promise<void> {
    await this.begin('callForMentors');
    await call(this, 'mentor', ({ personId }) =>
      /^m/.test(personId)
        ? asMentor(texts('mentorApplication', ['goals', 'avoid', 'extra-own'], personId))
        : undefined,
    );
    await this.hold('mentorTraining-1', 'mentorTraining', ({ personId }) => ({
      trained: true,
      ...texts('mentorTraining', ['question'], personId),
    }));
    await call(this, 'mentee', ({ personId }) =>
      /^e/.test(personId)
        ? asMentee({
            ...texts('menteeApplication', ['goals', 'avoid', 'extra-own'], personId),
            wishes: [personId.replace('e', 'm')],
          })
        : undefined,
    );
    await this.hold('menteeSelected', 'menteeSelected');
    await checkReadiness(this.ref, this.at);
    await this.begin('matching');
    await matching(this, (request) => ({
      ...accept(request),
      ...texts('pairProposal', ['reason'], request.personId),
    }));
    await kickoff(this);
    await this.hold('agreement', 'agreement', ({ personId }) => ({
      firstMeeting: '2026-12-01',
      cadence: 'everyThreeWeeks',
      confidentiality: true,
      noFaultExit: true,
      ...texts('agreement', ['goal1', 'goal2', 'goal3', 'firstSteps'], personId),
    }));
    await this.hold('selfView', 'selfView', ({ personId }) => ({ view: { delegate: own(personId, 1, 3) } }));
    await this.#describe('managerView');
    await freezeKickoff(this.ref, this.at);
    await this.hold('kickoffNote', 'kickoffNote');
    await this.begin('checkIns');
    await this.hold('pulse-1', 'pulse', ({ personId }) => ({
      meetings: own(personId, 3, 1),
      helps: own(personId, 2, 4),
      open: own(personId, 1, 4),
      contactMe: own(personId, 'yes', 'no'),
      ...shared('pulse', ['success'], personId),
      ...texts('pulse', ['extra-own'], personId),
    }));
    await this.begin('evaluation');
    this.later(100);
    await this.open('endForm', 'endForm');
    await this.answers('endForm', ({ personId, side }) => ({
      goals: { goal1: own(personId, 4, 2) },
      usesLearning: own(personId, 'no', 'yes'),
      partnerKept: own(personId, 1, 4),
      again: own(personId, 'yesWithAnotherPartner', 'yes'),
      hours: own(personId, 73.5, 20),
      trainingPrepared: own(personId, 2, 4),
      recommend: own(personId, 3, 9),
      wantsNext: own(personId, 'yes', 'no'),
      ...(side === 'mentee' && {
        viewNow: { delegate: own(personId, 5, 3) },
        viewThen: { delegate: own(personId, 1, 3) },
      }),
      ...shared('endForm', ['learningExample', 'change'], personId),
      ...texts('endForm', ['extra-own'], personId),
    }));
    await this.hold('endForm', 'endForm');
    await this.#describe('managerViewEnd');
    await this.hold('beforeReport', 'beforeReport', await this.#allThatMayBeQuoted());
    await evaluateCohort(this.ref, this.at);
    await this.hold('summary', 'summary');
    await closeCohort(this.ref, this.at);
    await this.hold('thanks', 'thanks');
    await this.hold('results', 'results');
    await this.hold('followUp-1', 'followUp', ({ personId }) => ({
      usesLearning: 'yes',
      inTouch: 'no',
      ...texts('followUp', ['result'], personId),
    }));
    await evaluateFollowUp({ ...this.ref, number: 1 }, this.at);
    await this.hold('followUpReport-1', 'followUpReport');
    await asksToLeave(this, 'e1', { reason: `other: ${marker('withdrawal', 'message', 'e1')}` });
    await proceeds(this, 'e1');
  }

  /** HR has read every comment that its author lets be quoted, and has nothing against any. */
  async #allThatMayBeQuoted() {
    const comments = await quotableComments(this.table, await this.cohort());
    const byQuestion = Map.groupBy(comments, questionOf);
    const ticked = [...byQuestion].map(([question, all]) => [question, all.map(({ id }) => id)]);
    return () => ({ ...Object.fromEntries(ticked), decision: 'make' });
  }

  /** The manager answers about everybody; only of e1 they see so little. */
  async #describe(kind: 'managerView' | 'managerViewEnd'): Promise<void> {
    await this.open(kind, kind);
    const round = await getRound(this.table, { ...this.ref, roundId: kind });
    for (const id of ids('e')) {
      const answers = { view: { delegate: own(id, 1, 4) } };
      const given = { requestId: `${id}~manager`, answers, version: 0, terms: 'describedMayRead' } as const;
      await answerRequest(round, given, this.settling);
    }
  }
}

function own<Answer>(personId: string, ofE1: Answer, ofOthers: Answer): Answer {
  return personId === 'e1' ? ofE1 : ofOthers;
}

function texts(form: AskedForm, fields: readonly string[], personId: string): StoredAnswers {
  return Object.fromEntries(fields.map((field) => [field, marker(form, field, personId)]));
}

function shared(form: AskedForm, fields: readonly string[], personId: string): StoredAnswers {
  const mayPublish = SILENT.includes(personId) ? 'no' : 'withName';
  return { ...texts(form, fields, personId), mayPublish };
}
