import type { Locale } from '../../../locales/locale.ts';
import type { RoundDefinition } from '../../../stages/round-definition.ts';
import { isRoundKind, ROUNDS } from '../../../stages/rounds.ts';

/** The round a round's id begins with: `pulse-2` is the second pulse. */
export function roundNamed(roundId: string): RoundDefinition | undefined {
  const [kind = ''] = roundId.split('-', 1);
  return isRoundKind(kind) ? ROUNDS[kind] : undefined;
}

/** "Check-in 2"; the number of what there is only once in a cohort is left out. */
export function roundName(roundId: string, locale: Locale): string {
  const round = roundNamed(roundId);
  if (!round) return roundId;
  const number = Number(roundId.slice(round.kind.length + 1));
  return `${round.name[locale]}${number > 1 || round.numbered ? ` ${number}` : ''}`;
}
