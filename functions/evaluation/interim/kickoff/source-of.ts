import type { Indicator } from '../../../definition/indicator.ts';

export type Source = 'counted' | 'endForm' | 'lastPulse' | 'views' | 'hr';

/** Where the final report takes the figure of an objective from. */
export function sourceOf({ measure }: Indicator): Source {
  switch (measure) {
    case 'mentorApplications':
    case 'menteeApplications':
    case 'pairsFormed':
    case 'pairsActiveAtEnd':
    case 'meetingsPerPair':
    case 'pairsMeeting':
    case 'responseRate':
      return 'counted';
    case 'goalAttainment':
    case 'usesLearning':
    case 'partnerKeptCommitments':
    case 'trainingPrepared':
    case 'wouldDoAgain':
    case 'recommendScore':
      return 'endForm';
    case 'openness':
    case 'helpfulness':
      return 'lastPulse';
    case 'selfViewChange':
    case 'selfViewChangeLookingBack':
    case 'managerViewChange':
      return 'views';
    case 'reported':
      return 'hr';
  }
}
