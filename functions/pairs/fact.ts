import type { MeetingMode } from './meeting-mode.ts';

/**
 * What the data say about one mentee and one mentor, by criterion. Explanations are made of these and of
 * nothing else. `unknown` means that the directory or an application leaves the criterion open: it then counts
 * half, so that nobody loses by a gap in the data.
 */
export type Fact =
  | { criterion: 'skills'; skill: string; importance: number; level: number }
  | { criterion: 'goals'; words: string[] }
  | { criterion: 'languages'; languages: string[]; both: boolean }
  | { criterion: 'seniority'; gap: number; preferred: boolean }
  | { criterion: 'site'; site: string; same: true }
  | { criterion: 'site'; same: false }
  | { criterion: 'timeZone'; sharedHours: number }
  | { criterion: 'meetingMode'; mode: MeetingMode }
  | { criterion: 'menteeWish' | 'mentorWish'; rank: number }
  | { criterion: `attribute:${string}`; value: string; same: true }
  | { criterion: `attribute:${string}`; same: false }
  | { criterion: 'seniority' | 'site' | 'timeZone' | `attribute:${string}`; unknown: true };
