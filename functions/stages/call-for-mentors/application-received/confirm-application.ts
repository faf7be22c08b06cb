import type { Side } from '../../../definition/side.ts';
import { MailError } from '../../../mail/mailer.ts';
import { participant } from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import { told } from '../../mail.ts';
import type { FormOfRound } from '../../round-definition.ts';
import { applicationReceived } from './application-received.mail.ts';

/**
 * Writes once to whoever has applied in a role, however often they change their answers or a program posts them again;
 * applying anew, after taking the first back, is another application.
 * An application counts without it: where no mail can be sent just now, it goes with the next change, or not at all.
 */
export function confirmApplication(side: Side): NonNullable<FormOfRound['confirm']> {
  return async ({ cohort, round, request, next, now }, sender) => {
    const { deadline } = round;
    if (deadline === undefined) return;
    const anew = request.withdrawnAt === undefined ? '' : `-${request.withdrawnAt}`;
    const notice = {
      occurrence: `${applicationReceived.kind}-${side}${anew}`,
      recipients: [request],
      ...told(applicationReceived, (context) => ({
        ...participant(context),
        side,
        receivedAt: now.toISOString(),
        closesAt: deadline,
        next: next?.[context.to.language] ?? '',
      })),
    };
    try {
      await notify(notice, cohort, sender);
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
    }
  };
}
