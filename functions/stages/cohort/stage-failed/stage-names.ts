import type { Stage } from '../../../definition/stage-names.ts';
import type { Locale } from '../../../locales/locale.ts';

/** What the mails about a failure call a stage, within a sentence. */
export const STAGE_NAMES: Record<Locale, Record<Stage, string>> = {
  en: {
    callForMentors: 'call for mentors and mentees',
    matching: 'matching',
    kickoff: 'kickoff',
    checkIns: 'check-ins',
    evaluation: 'evaluation',
  },
  fr: {
    callForMentors: 'appel à mentors et demandes',
    matching: 'formation des binômes',
    kickoff: 'lancement',
    checkIns: 'suivi des binômes',
    evaluation: 'évaluation',
  },
};
