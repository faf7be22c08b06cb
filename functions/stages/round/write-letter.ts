import type { LetterContents, LetterContext } from '../../rounds/letters/letter-context.ts';
import type { Instruments } from '../mail.ts';
import { roundOf } from '../rounds.ts';

/** What the mail of any round says to one recipient. */
export async function writeLetter(context: LetterContext, instruments: Instruments): Promise<LetterContents> {
  const { mail, mailToHr = mail, mailToLeadership = mail } = roundOf(context.round.kind);
  const byRole = { person: mail, hr: mailToHr, leader: mailToLeadership, contact: mailToLeadership };
  return byRole[context.recipient.role].contents(context, instruments);
}
