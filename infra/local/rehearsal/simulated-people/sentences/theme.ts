import { pick } from '../chance.ts';

/** What mentoring for leaders is mostly about: whatever somebody writes of their pair goes back to one of these. */
const THEMES = ['delegation', 'speaking', 'conflict', 'decision', 'network', 'feedback'] as const;
export type Theme = (typeof THEMES)[number];

/** What people write in one place, by what their pair works on, in each language. */
export type ByTheme = Record<'en' | 'fr', Record<Theme, readonly string[]>>;

/** The same whatever the pair works on. */
export type ForAll = Record<'en' | 'fr', readonly string[]>;

/** What a pair works on, or somebody who has no partner yet: the same for both sides, as both know both names. */
export function themeOf(seed: number, ...names: readonly string[]): Theme {
  return pick(THEMES, seed, ...[...names].sort(), 'theme');
}
