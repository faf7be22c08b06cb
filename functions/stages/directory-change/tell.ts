import type { Cohort } from '../../cohorts/cohort.ts';
import { SIDES } from '../../definition/side.ts';
import type { Pair } from '../../pairs/pair.ts';
import { recipientOf } from '../../rounds/audience.ts';
import { participant, partnerOf } from '../../rounds/letters/letter-context.ts';
import { notify } from '../../rounds/letters/notify.ts';
import { pairPage } from '../../rounds/letters/pair-in-letter.ts';
import type { Sender } from '../../rounds/sender.ts';
import { pairEnded } from '../check-ins/pair-ended/pair-ended.round.ts';
import { told } from '../mail.ts';
import { proposalFell } from '../matching/proposal-fell/proposal-fell.round.ts';
import { calledOffWithPair } from '../pair-matters/meetings/called-off-with-pair.ts';
import { pairPaused } from './pair-paused/pair-paused.mail.ts';
import { pairResumed } from './pair-resumed/pair-resumed.mail.ts';

/** Each of these tells both, once, and answers whether the fate of every mail is known. */
type Telling = (pair: Pair, cohort: Cohort, sender: Sender) => Promise<boolean>;

const bothOf = (pair: Pair) => SIDES.map((side) => recipientOf(pair, side));

export const tellOfPause: Telling = (pair, cohort, sender) =>
  notify(
    {
      occurrence: `pairPaused-${pair.suspensions ?? 1}`,
      recipients: bothOf(pair),
      ...told(pairPaused, async (context) => ({
        ...participant(context),
        ...pairPage(context),
        partnerName: partnerOf(context).name,
        ...(await calledOffWithPair(context)),
      })),
    },
    cohort,
    sender,
  );

export const tellOfResumption: Telling = (pair, cohort, sender) =>
  notify(
    {
      occurrence: `pairResumed-${pair.suspensions ?? 1}`,
      recipients: bothOf(pair),
      ...told(pairResumed, (context) => ({
        ...participant(context),
        ...pairPage(context),
        partner: partnerOf(context),
        begins: pair.status === 'accepted',
      })),
    },
    cohort,
    sender,
  );

export const tellOfEnd: Telling = (pair, cohort, sender) =>
  notify(
    {
      occurrence: 'pairEnded',
      recipients: bothOf(pair),
      kind: pairEnded.kind,
      write: pairEnded.mail.contents,
    },
    cohort,
    sender,
  );

export const tellOfFall: Telling = (pair, cohort, sender) =>
  notify(
    {
      occurrence: `proposalFell-${pair.proposal}`,
      recipients: bothOf(pair),
      kind: proposalFell.kind,
      write: proposalFell.mail.contents,
    },
    cohort,
    sender,
  );
