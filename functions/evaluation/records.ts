import { ViewItem } from '../definition/indicator.ts';
import type { Side } from '../definition/side.ts';
import type { Answers } from '../forms/answers/answer.ts';
import { type AskedForm, readableBy } from '../forms/privacy/matrix.ts';
import { MOST_HOURS } from '../forms/questions/hours-spent.ts';
import type { CommentRecord, EndFormRecord, PulseRecord, View } from './data.ts';
import type { FollowUpRecord } from './interim/follow-up/report-follow-up.ts';

/**
 * Stored answers of the forms as the records an evaluation is computed from. An answer of another kind than the
 * form asks for is treated as not given: an old answer must never stop a report.
 */

export function pulseRecord(
  who: Pick<PulseRecord, 'participant' | 'side' | 'pair' | 'number'>,
  answers: Answers,
): PulseRecord {
  const { meetings, helps, open } = toldOf('pulse', answers);
  return { ...who, meetings: asNumber(meetings), helps: asNumber(helps), open: asNumber(open) };
}

export function endFormRecord(
  who: Pick<EndFormRecord, 'participant' | 'side'>,
  answers: Answers,
): EndFormRecord {
  const told = toldOf('endForm', answers);
  const { goals, usesLearning, partnerKept, trainingPrepared, again, recommend, wantsNext, hours } = told;
  return {
    ...who,
    goals: isRows(goals) ? Object.values(goals).filter((level) => level !== undefined) : [],
    usesLearning: asYesOrNo(usesLearning),
    partnerKeptCommitments: asNumber(partnerKept),
    trainingPrepared: asNumber(trainingPrepared),
    again: again === 'yes' || again === 'yesWithAnotherPartner' || again === 'no' ? again : undefined,
    recommend: asNumber(recommend),
    wantsNext: asYesOrNo(wantsNext),
    hours: atMost(MOST_HOURS, asNumber(hours)),
  };
}

/** What has changed, in the author's words, is for HR and in no record. */
export function followUpRecord(
  who: Pick<FollowUpRecord, 'participant' | 'side'>,
  answers: Answers,
): FollowUpRecord {
  const { usesLearning, inTouch } = toldOf('followUp', answers);
  return { ...who, usesLearning: asYesOrNo(usesLearning), inTouch: asYesOrNo(inTouch) };
}

/**
 * The six behaviours of one grid (`view`, `viewNow` or `viewThen`); undefined when it was not answered, or is in no
 * figure for leadership.
 */
export function viewOf(form: AskedForm, grid: string, answers: Answers): View | undefined {
  const answer = toldOf(form, answers)[grid];
  if (!isRows(answer)) return undefined;
  const known = ViewItem.options.flatMap((item) =>
    answer[item] === undefined ? [] : [[item, answer[item]]],
  );
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** What a pulse's author agreed to share. */
export function pulseComments(author: string, side: Side, answers: Answers): CommentRecord[] {
  const { success } = quotableOf('pulse', answers);
  return comment(author, side, 'success', success);
}

/** What an end form's author agreed to have quoted. */
export function endFormComments(author: string, side: Side, answers: Answers): CommentRecord[] {
  const { learningExample, change } = quotableOf('endForm', answers);
  return [
    ...comment(author, side, 'success', learningExample),
    ...comment(author, side, 'oneThingToChange', change),
  ];
}

/** What may be counted for leadership. */
function toldOf(form: AskedForm, answers: Answers): Answers {
  return readableBy('leadership', form, answers, ['figure', 'pairCounts']);
}

/** What leadership may read in its author's words, where the author allows it. */
function quotableOf(form: AskedForm, answers: Answers): Answers {
  return mayShare(answers.mayPublish) ? readableBy('leadership', form, answers, ['quoted']) : {};
}

// Leadership sees no name either way: the author's leave to be named is for the newsletter.
const mayShare = (answer: Answers[string]) => answer === 'withName' || answer === 'withoutName';

function comment(
  author: string,
  side: Side,
  about: CommentRecord['about'],
  text: Answers[string],
): CommentRecord[] {
  return typeof text === 'string' && text.trim() !== '' ? [{ author, side, about, text: text.trim() }] : [];
}

/** Forms answered before there was a cap took 500 hours. */
const atMost = (most: number, answer: number | undefined) =>
  answer === undefined ? undefined : Math.min(answer, most);

const asYesOrNo = (answer: Answers[string]) =>
  answer === 'yes' || answer === 'no' ? answer === 'yes' : undefined;

const asNumber = (answer: Answers[string]) => (typeof answer === 'number' ? answer : undefined);

function isRows(answer: Answers[string]): answer is Readonly<Record<string, number | undefined>> {
  return typeof answer === 'object' && !Array.isArray(answer);
}
