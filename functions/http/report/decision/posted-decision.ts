import { LeadershipChoice } from '../../../cohorts/leadership-choice.ts';
import { plainText } from '../../../forms/answers/plain-text.ts';
import { type FormBody, one } from '../../../web/body.ts';

export const CHOICE_FIELD = 'choice';
export const NOTE_FIELD = 'note';
/** The way back from the page that says what will happen, with everything typed. */
export const CHANGE = { name: 'change', value: 'yes' };

/** In characters. */
export const LONGEST_NOTE = 1000;

export interface PostedDecision {
  /** None where the post is no press of ours, or asks for the way back. */
  readonly choice: LeadershipChoice | undefined;
  readonly isWayBack: boolean;
  /** As it is stored; empty where nothing was typed. */
  readonly note: string;
}

export function postedDecision(body: FormBody): PostedDecision {
  return {
    choice: LeadershipChoice.safeParse(one(body, CHOICE_FIELD)).data,
    isWayBack: one(body, CHANGE.name) === CHANGE.value,
    note: plainText(one(body, NOTE_FIELD), { multiline: true }),
  };
}
