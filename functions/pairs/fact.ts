import * as z from 'zod';
import { ColumnId } from '../definition/matching-criteria.ts';
import { LocalisedText } from '../locales/locale.ts';
import { MeetingMode } from './meeting-mode.ts';

/**
 * What the data say about one mentee and one mentor, by criterion. Explanations are made of these and of
 * nothing else. `unknown` means that the directory or an application leaves the criterion open: it then counts
 * half, so that nobody loses by a gap in the data.
 */
export const Fact = z.union([
  z.object({ criterion: z.literal('skills'), skill: z.string(), importance: z.number(), level: z.number() }),
  z.object({ criterion: z.literal('goals'), words: z.array(LocalisedText) }),
  z.object({ criterion: z.literal('languages'), languages: z.array(z.string()), both: z.boolean() }),
  z.object({ criterion: z.literal('seniority'), gap: z.number(), preferred: z.boolean() }),
  z.object({ criterion: z.literal('site'), site: z.string(), same: z.literal(true) }),
  z.object({ criterion: z.literal('site'), same: z.literal(false) }),
  z.object({ criterion: z.literal('timeZone'), sharedHours: z.number() }),
  z.object({ criterion: z.literal('meetingMode'), mode: MeetingMode }),
  z.object({ criterion: z.enum(['menteeWish', 'mentorWish']), rank: z.number() }),
  z.object({ criterion: ColumnId, value: z.string(), same: z.literal(true) }),
  z.object({ criterion: ColumnId, same: z.literal(false) }),
  z.object({
    criterion: z.union([z.enum(['seniority', 'site', 'timeZone']), ColumnId]),
    unknown: z.literal(true),
  }),
]);
export type Fact = z.infer<typeof Fact>;
