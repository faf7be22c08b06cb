import type { Locale } from '../../locales/locale.ts';
import { RoundKind } from '../../rounds/round.ts';
import { boardWords } from './board-words.ts';

/** The kind a round's id begins with: `pulse-2` is the second pulse. */
export function roundKind(roundId: string): RoundKind | undefined {
  return RoundKind.safeParse(roundId.split('-', 1)[0]).data;
}

/** "Check-in 2"; the number of what there is only once in a cohort is left out. */
export function roundName(roundId: string, locale: Locale): string {
  const kind = roundKind(roundId);
  if (!kind) return roundId;
  const number = Number(roundId.slice(kind.length + 1));
  const counted = number > 1 || kind === 'pulse' || kind === 'followUp';
  return `${boardWords[locale].rounds[kind]}${counted ? ` ${number}` : ''}`;
}
