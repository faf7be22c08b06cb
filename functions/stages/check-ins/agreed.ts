import { SIDES } from '../../definition/side.ts';
import { storedAnswers } from '../../forms/answers/stored-answers.ts';
import type { Pair } from '../../pairs/pair.ts';
import { Request } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import {
  type AgreementAnswers,
  agreedGoals,
  agreementForm,
  CADENCE_DAYS,
} from '../kickoff/agreement/agreement.form.ts';
import { agreement } from '../kickoff/agreement/agreement.round.ts';

/** What a pair agreed on. The mentee's words count; the mentor's, where the mentee has written none. */
export interface Agreed {
  at: Date;
  cadenceDays: number;
  goals: ReturnType<typeof agreedGoals>;
  firstMeeting: string;
}

/** The agreements of a cohort by pair, read from the requests of its agreement round. */
export function agreements(requests: readonly Request[]): Map<string, Agreed> {
  const agreed = new Map<string, Agreed>();
  for (const side of SIDES) {
    for (const request of requests) {
      if (request.side !== side || !request.answers || !request.pairId || !request.answeredAt) continue;
      agreed.set(request.pairId, read(answersOf(request.answers), request.answeredAt));
    }
  }
  return agreed;
}

/** The round that asks the pairs of the kickoff, and the one that asks those who began later by this proposal. */
export const agreementRounds = (proposal: number) => [agreement.kind, `${agreement.kind}-${proposal}`];

/** What one pair agreed on, by the two requests it has. */
export async function agreementOf(
  table: Table,
  cohortId: string,
  { pairId, proposal }: Pick<Pair, 'pairId' | 'proposal'>,
): Promise<Agreed | undefined> {
  const keys = agreementRounds(proposal).flatMap((roundId) =>
    SIDES.map((side) => key.request(cohortId, roundId, `${pairId}~${side}`)),
  );
  return agreements(await table.getAll(keys, Request)).get(pairId);
}

const FORM = agreementForm({ partnerName: '', earliest: '', latest: '' });

function answersOf(stored: unknown): AgreementAnswers {
  return storedAnswers(FORM, stored);
}

function read(answers: AgreementAnswers, answeredAt: string): Agreed {
  return {
    at: new Date(answeredAt),
    cadenceDays: CADENCE_DAYS[answers.cadence],
    goals: agreedGoals(answers),
    firstMeeting: answers.firstMeeting,
  };
}
