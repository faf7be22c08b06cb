import type { LetterContents, LetterContext } from '../../rounds/letters/letter-context.ts';
import type { Instruments } from '../mail.ts';
import { roundOf } from '../rounds.ts';

/** What the mail of any round says to one recipient. */
export async function writeLetter(context: LetterContext, instruments: Instruments): Promise<LetterContents> {
  const { mail, mailToHr = mail } = roundOf(context.round.kind);
  return (context.recipient.role === 'hr' ? mailToHr : mail).contents(context, instruments);
}
