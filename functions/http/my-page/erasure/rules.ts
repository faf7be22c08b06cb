import type { ErasedByRule } from '../../../store/keys.ts';
import type { Erasure } from './erasure.ts';
import { eraseFromChanges } from './from-changes.ts';
import { eraseAlerts, eraseFromLeadershipNotes, eraseFromSettings } from './from-cohort.ts';
import { eraseSessions } from './from-devices.ts';
import { eraseFromFits } from './from-fits.ts';
import {
  eraseFromEarlierProposals,
  eraseFromMatching,
  eraseFromRematches,
  erasePairFacts,
  eraseReasons,
} from './from-matching.ts';
import { eraseFromMeetingDates, eraseFromMeetings } from './from-meetings.ts';
import {
  eraseFromApplications,
  eraseFromDirectory,
  eraseFromNameResolutions,
  eraseFromStaff,
  eraseFromUncalled,
  eraseFromWishList,
  eraseFromWithdrawals,
} from './from-people.ts';
import { eraseFromPlans } from './from-plans.ts';
import { eraseFromAnswers, eraseLinks } from './from-rounds.ts';

/**
 * How a person is erased from each kind of item whose keys do not say whose it is: every kind that the table's map
 * wants erased by a rule has one.
 */
export const RULES: Record<ErasedByRule, (erasure: Erasure) => Promise<void>> = {
  cohort: eraseFromSettings,
  alert: eraseAlerts,
  person: eraseFromDirectory,
  uncalled: eraseFromUncalled,
  staff: eraseFromStaff,
  changePart: eraseFromChanges,
  mentor: eraseFromApplications('mentor'),
  mentee: eraseFromApplications('mentee'),
  withdrawal: eraseFromWithdrawals,
  wishList: eraseFromWishList,
  pair: erasePairFacts,
  meeting: eraseFromMeetings,
  meetingDate: eraseFromMeetingDates,
  fit: eraseFromFits,
  plan: eraseFromPlans,
  proposal: eraseFromMatching,
  proposalPart: eraseFromEarlierProposals,
  reason: eraseReasons,
  rematch: eraseFromRematches,
  leadershipDecision: eraseFromLeadershipNotes,
  link: eraseLinks,
  session: eraseSessions,
  request: eraseFromAnswers,
  // Last: it says of which texts the person is meant.
  namedBy: eraseFromNameResolutions,
};
