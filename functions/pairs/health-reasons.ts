import type { Localised } from '../locales/locale.ts';

/** Worst last. `closing`: closure has been proposed; `closed`: the clock closes the pair. */
export const HEALTH_STATUSES = ['green', 'amber', 'red', 'closing', 'closed'] as const;
export type HealthStatus = (typeof HEALTH_STATUSES)[number];

interface ReasonWords {
  /** What the reason alone makes of the pair. A nudge leaves it green. */
  status: HealthStatus;
  /** For HR. */
  words: Localised;
}

/** Why a pair is not simply green. The thresholds behind each are those of the cohort definition. */
export const HEALTH_REASONS = {
  firstMeetingNudge: {
    status: 'green',
    words: { en: 'No first meeting known yet', fr: 'Pas encore de première rencontre connue' },
  },
  firstMeetingMissing: {
    status: 'amber',
    words: { en: 'The first meeting is overdue', fr: 'La première rencontre tarde à avoir lieu' },
  },
  sessionLate: {
    status: 'amber',
    words: { en: 'No meeting within the agreed rhythm', fr: 'Pas de rencontre au rythme convenu' },
  },
  sessionMissing: {
    status: 'red',
    words: { en: 'No meeting for a long time', fr: 'Pas de rencontre depuis longtemps' },
  },
  agreementMissing: {
    status: 'red',
    words: { en: 'The mentoring agreement is missing', fr: 'L’accord de mentorat n’est pas rempli' },
  },
  lowHelp: {
    status: 'red',
    words: {
      en: 'One of the two finds that the conversations help little',
      fr: 'L’une des deux personnes trouve que les échanges aident peu',
    },
  },
  lowOpenness: {
    status: 'red',
    words: {
      en: 'One of the two cannot speak openly',
      fr: 'L’une des deux personnes ne peut pas parler librement',
    },
  },
  contactRequested: {
    status: 'red',
    words: { en: 'Asks HR for a confidential talk', fr: 'Souhaite un échange confidentiel avec les RH' },
  },
  fitInDoubt: {
    status: 'red',
    words: {
      en: 'One of the two finds that they do not fit',
      fr: 'L’une des deux personnes trouve que le binôme ne convient pas',
    },
  },
  pulsesUnanswered: {
    status: 'red',
    words: {
      en: 'Neither of the two answered the last check-ins',
      fr: 'Aucune des deux personnes n’a répondu aux derniers points d’étape',
    },
  },
  silent: {
    status: 'red',
    words: {
      en: 'No sign of life for a long time',
      fr: 'Aucun signe de vie depuis longtemps',
    },
  },
  closureProposed: {
    status: 'closing',
    words: {
      en: 'Still no sign of life: closure is proposed',
      fr: 'Toujours aucun signe de vie\u202f: la clôture est proposée',
    },
  },
  closedBySilence: {
    status: 'closed',
    words: { en: 'Closed after a long silence', fr: 'Binôme clos après un long silence' },
  },
} as const satisfies Record<string, ReasonWords>;

export type HealthReason = keyof typeof HEALTH_REASONS;
