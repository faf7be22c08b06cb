import { expectTypeOf, test } from 'vitest';
import type { Answers } from '../../../functions/forms/answers/answer.ts';
import type { MenteeApplicationAnswers } from '../../../functions/people/mentee-application.form.ts';
import type { MentorApplicationAnswers } from '../../../functions/people/mentor-application.form.ts';
import type { PulseAnswers } from '../../../functions/stages/check-ins/pulse/pulse.form.ts';
import type { MenteeEndFormAnswers } from '../../../functions/stages/evaluation/end-form/end.form.ts';
import type { AgreementAnswers } from '../../../functions/stages/kickoff/agreement/agreement.form.ts';
import type { SelfViewAnswers } from '../../../functions/stages/kickoff/self-view/self-view.form.ts';
import type { PairProposalAnswers } from '../../../functions/stages/matching/pair-proposal/pair-proposal.form.ts';

test('the types of answers follow from the questions', () => {
  expectTypeOf<PairProposalAnswers['decision']>().toEqualTypeOf<'accept' | 'decline'>();
  expectTypeOf<PairProposalAnswers['reason']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<PulseAnswers['meetings']>().toEqualTypeOf<number>();
  expectTypeOf<PulseAnswers['contactMe']>().toEqualTypeOf<'yes' | 'no'>();
  expectTypeOf<MentorApplicationAnswers['skills'][string]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<MentorApplicationAnswers['places']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<MenteeApplicationAnswers['wishes']>().toEqualTypeOf<readonly string[] | undefined>();
  expectTypeOf<MenteeApplicationAnswers['meetingMode']>().toEqualTypeOf<'onSite' | 'remote' | 'either'>();
  expectTypeOf<AgreementAnswers['goal2']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<AgreementAnswers['confidentiality']>().toEqualTypeOf<true>();
  expectTypeOf<SelfViewAnswers['view']['delegate']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<MenteeEndFormAnswers['again']>().toEqualTypeOf<'yes' | 'yesWithAnotherPartner' | 'no'>();
  expectTypeOf<MenteeEndFormAnswers>().toExtend<Answers>();
  expectTypeOf<MentorApplicationAnswers>().toExtend<Answers>();
});
