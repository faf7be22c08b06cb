import { registered } from './call-for-mentors/registered/registered.mail.ts';
import { withdrawalConfirmed } from './check-ins/withdrawal-confirmed/withdrawal-confirmed.mail.ts';
import { alert } from './cohort/alerts/alert.mail.ts';
import { freshLink } from './cohort/fresh-link/fresh-link.mail.ts';
import { stageFailed } from './cohort/stage-failed/stage-failed.mail.ts';
import { ROUND_KINDS } from './rounds.ts';

/** Every mail that goes to the few people something concerns, outside of any round. */
export const DIRECT_MAILS = [registered, withdrawalConfirmed, alert, stageFailed, freshLink] as const;

/** Every kind of mail there is: HR can write a paragraph of its own for each. */
export const MAIL_KINDS: readonly string[] = [...ROUND_KINDS, ...DIRECT_MAILS.map(({ kind }) => kind)];
