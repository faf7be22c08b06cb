import type { Side } from '../../../definition/side.ts';
import { STAGES, type Stage } from '../../../definition/stage-names.ts';

/** The forms in which people write something that HR reads, or ask it for something. */
export const VOICE_FORMS = [
  'mentorApplication',
  'menteeApplication',
  'mentorTraining',
  'pairProposal',
  'pairFit',
  'pulse',
  'endForm',
  'followUp',
  'withdrawal',
] as const;
export type VoiceForm = (typeof VOICE_FORMS)[number];

export function isVoiceForm(form: string): form is VoiceForm {
  return VOICE_FORMS.some((one) => one === form);
}

export function isStage(stage: string): stage is Stage {
  return STAGES.some((one) => one === stage);
}

/** Whether the author lets it be shown to others; silence is a no. */
export type Permission = 'withName' | 'withoutName' | 'no';

/** One thing that somebody wrote or asked for. */
export interface Voice {
  form: VoiceForm;
  /** The form by its name, such as "Check-in 2". */
  formName: string;
  stage: Stage;
  field: string;
  /** In the words of HR's language. */
  question: string;
  text: string;
  personId: string;
  side?: Side | undefined;
  at: string;
  /** Only where the form asks for it. */
  permission?: Permission | undefined;
}
