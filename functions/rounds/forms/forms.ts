import type { Form } from '../../forms/form.ts';
import type { FormRound } from '../round.ts';
import { menteeCall, mentorCall, mentorTraining } from './application-forms.ts';
import type { FormContext } from './form-context.ts';
import { menteeSelection, mentorSelection, readiness, silentProposals } from './hr-forms.ts';
import {
  agreement,
  endForm,
  followUp,
  managerView,
  managerViewEnd,
  pairProposal,
  pulse,
  selfView,
} from './pair-forms.ts';

/** The form of each kind of round, as one person meets it. HR reviews the matching on the board instead. */
export const forms: Record<Exclude<FormRound, 'matchReview'>, (context: FormContext) => Promise<Form>> = {
  mentorCall,
  mentorSelection,
  mentorTraining,
  menteeCall,
  menteeSelection,
  readiness,
  pairProposal,
  silentProposals,
  agreement,
  selfView,
  managerView,
  pulse,
  endForm,
  managerViewEnd,
  followUp,
};
