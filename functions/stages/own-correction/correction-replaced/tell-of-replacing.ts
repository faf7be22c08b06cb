import type { Cohort } from '../../../cohorts/cohort.ts';
import { addressed, participant } from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { told } from '../../mail.ts';
import { type CorrectionReplacedArgs, correctionReplaced } from './correction-replaced.mail.ts';

interface Replaced {
  personId: string;
  /** The change of HR's that did it. */
  changeId: string;
  /** What had been theirs. */
  replaced: { name?: string | undefined; email?: string | undefined };
}

/**
 * HR has written over what somebody had corrected themselves: they hear it, at both addresses where it was that.
 *
 * @returns whether the fate of every mail is known
 */
export async function tellOfReplacing(
  cohort: Cohort,
  { personId, changeId, replaced: { name, email } }: Replaced,
  { sender }: { sender: Sender },
): Promise<boolean> {
  const isBoth = name !== undefined && email !== undefined;
  const what: CorrectionReplacedArgs['what'] = isBoth ? 'both' : email === undefined ? 'name' : 'email';
  const occurrence = `correctionReplaced-${changeId}`;
  const reader = { role: 'person', personId } as const;
  const here = await notify(
    {
      occurrence,
      recipients: [{ ...reader, requestId: personId }],
      ...told(correctionReplaced, (context) => ({ ...participant(context), what, goesOn: false })),
    },
    cohort,
    sender,
  );
  if (email === undefined) return here;
  const there = await notify(
    {
      occurrence,
      // Not the person's own id: mail that comes back from there says nothing of the address on file.
      recipients: [{ ...reader, requestId: `formerAddress~${personId}` }],
      ofAddress: { scope: 'formerAddress', changeId, to: email },
      ...told(correctionReplaced, (context) => ({ ...addressed(context), what, goesOn: true })),
    },
    cohort,
    sender,
  );
  return here && there;
}
