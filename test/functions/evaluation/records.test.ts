import { describe, expect, it } from 'vitest';
import {
  endFormComments,
  endFormRecord,
  pulseComments,
  pulseRecord,
  viewOf,
} from '../../../functions/evaluation/records.ts';
import { MOST_HOURS } from '../../../functions/forms/questions/hours-spent.ts';

const who = { participant: 'mentee:1', side: 'mentee' } as const;

describe('stored answers', () => {
  it('become the end form’s record', () => {
    const answers = {
      goals: { g1: 3, g2: 0 },
      usesLearning: 'no',
      partnerKept: 4,
      trainingPrepared: 2,
      again: 'yesWithAnotherPartner',
      recommend: 0,
      hours: 7.5,
    };
    expect(endFormRecord(who, answers)).toEqual({
      ...who,
      goals: [3, 0],
      usesLearning: false,
      partnerKeptCommitments: 4,
      trainingPrepared: 2,
      again: 'yesWithAnotherPartner',
      recommend: 0,
      hours: 7.5,
    });
  });

  it('of another kind than asked are treated as not given', () => {
    const record = endFormRecord(who, {
      goals: 'all',
      usesLearning: 'perhaps',
      again: 'never',
      recommend: 'ten',
    });
    expect(record).toEqual({ ...who, goals: [] });
  });

  it('say who would take part again, where it was answered', () => {
    expect(['yes', 'no', 'perhaps'].map((wantsNext) => endFormRecord(who, { wantsNext }).wantsNext)).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  it('are hours up to the cap, whatever an older form took', () => {
    expect(endFormRecord(who, { hours: MOST_HOURS }).hours).toBe(100);
    expect(endFormRecord(who, { hours: 480.5 }).hours).toBe(100);
    expect(endFormRecord(who, { hours: 0 }).hours).toBe(0);
  });

  it('become a pulse’s record', () => {
    expect(pulseRecord({ ...who, pair: 'p', number: 2 }, { meetings: 0, helps: 5, open: 1 })).toEqual({
      ...who,
      pair: 'p',
      number: 2,
      meetings: 0,
      helps: 5,
      open: 1,
    });
  });

  it('become a view, of the six behaviours only', () => {
    const view = { delegate: 3, somethingElse: 5 };
    expect(viewOf('selfView', 'view', { view })).toEqual({ delegate: 3 });
    expect(viewOf('selfView', 'view', { view: {} })).toBeUndefined();
    expect(viewOf('selfView', 'view', {})).toBeUndefined();
  });
});

describe('words people wrote', () => {
  it('are shared only with their author’s leave', () => {
    const of = (mayPublish?: string) =>
      pulseComments('a', 'mentee', { success: ' It went well. ', ...(mayPublish && { mayPublish }) });
    expect(of('withName')).toEqual([
      { author: 'a', side: 'mentee', about: 'success', text: 'It went well.' },
    ]);
    expect(of('withoutName')).toHaveLength(1);
    expect(of('no')).toEqual([]);
    expect(of()).toEqual([]);
  });

  it('of the end form are an example and a suggestion, when there are any', () => {
    const answers = { learningExample: 'I delegate.', change: '  ', mayPublish: 'withoutName' };
    expect(endFormComments('a', 'mentor', answers).map(({ about }) => about)).toEqual(['success']);
    expect(endFormComments('a', 'mentor', { ...answers, change: 'More time.', mayPublish: 'no' })).toEqual(
      [],
    );
  });
});
