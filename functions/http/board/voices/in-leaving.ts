import { alerts } from '../../../cohorts/alert.ts';
import type { Cohort } from '../../../cohorts/cohort.ts';
import { STAGES, type Stage } from '../../../definition/stage-names.ts';
import { wayTo } from '../../../forms/privacy/matrix.ts';
import type { Locale } from '../../../locales/locale.ts';
import { withdrawals } from '../../../people/withdrawal.ts';
import { reasonInWords } from '../../../stages/withdrawal/reason-for-leaving.ts';
import type { Table } from '../../../store/table.ts';
import type { Voice } from './voice.ts';
import { voiceWords } from './voice-words.ts';

/** Why people left, as far as they said: until HR has been told it lies with their wish, from then on with the alert. */
export async function voicesInLeaving(table: Table, cohort: Cohort, locale: Locale): Promise<Voice[]> {
  const { cohortId } = cohort;
  if (wayTo('hr', 'withdrawal', 'reason') !== 'single') return [];
  const said = [
    ...(await withdrawals(table, cohortId)).map(({ personId, reason, askedAt: at }) => ({
      personId,
      reason,
      at,
    })),
    ...(await alerts(table, cohortId)).map(({ kind, personId = '', facts, raisedAt: at }) => ({
      personId,
      reason: kind === 'withdrawal' && typeof facts.reason === 'string' ? facts.reason : undefined,
      at,
    })),
  ];
  const { forms, whyLeaving } = voiceWords[locale];
  const once = new Map(
    said.map(({ personId, reason, at }) => [`${personId} ${reason}`, { personId, reason, at }]),
  );
  return [...once.values()].flatMap(({ personId, reason, at }): Voice[] =>
    reason === undefined
      ? []
      : [
          {
            form: 'withdrawal',
            formName: forms.withdrawal,
            stage: stageAt(cohort, at),
            field: 'reason',
            question: whyLeaving,
            text: reasonInWords(reason, locale),
            personId,
            at,
          },
        ],
  );
}

function stageAt({ stages }: Cohort, at: string): Stage {
  return stages.findLast(({ startedAt }) => startedAt <= at)?.name ?? STAGES[0];
}
