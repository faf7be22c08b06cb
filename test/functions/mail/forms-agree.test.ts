import { describe, expect, it } from 'vitest';
import type { Form } from '../../../functions/forms/form.ts';
import { frenchSpacing } from '../../../functions/locales/fr/french-spacing.ts';
import { trainingConfirmationForm } from '../../../functions/stages/call-for-mentors/mentor-training/training-confirmation.form.ts';
import { readinessForm } from '../../../functions/stages/call-for-mentors/readiness/readiness.form.ts';
import { selectionForm } from '../../../functions/stages/call-for-mentors/selection/selection.form.ts';
import { pulseForm } from '../../../functions/stages/check-ins/pulse/pulse.form.ts';
import { standstillForm } from '../../../functions/stages/cohort/standstill/standstill.form.ts';
import { beforeReportForm } from '../../../functions/stages/evaluation/before-report/before-report.form.ts';
import { quotableGroups } from '../../../functions/stages/evaluation/before-report/quotes.ts';
import { menteeEndForm, mentorEndForm } from '../../../functions/stages/evaluation/end-form/end.form.ts';
import { followUpForm } from '../../../functions/stages/evaluation/follow-up/follow-up.form.ts';
import { agreementForm } from '../../../functions/stages/kickoff/agreement/agreement.form.ts';
import { managerViewForm } from '../../../functions/stages/kickoff/manager-view/manager-view.form.ts';
import { selfViewForm } from '../../../functions/stages/kickoff/self-view/self-view.form.ts';
import { rendered } from '../../../functions/stages/mail-samples/every-mail.ts';
import { samples } from '../../../functions/stages/mail-samples/samples.ts';
import { pairProposalForm } from '../../../functions/stages/matching/pair-proposal/pair-proposal.form.ts';
import { silentProposalsForm } from '../../../functions/stages/matching/silent-proposals/silent-proposals.form.ts';
import { comments, outside } from '../stages/evaluation/before-report/missing-parts.ts';

const partnerName = 'Ousmane Diallo';
const applicants = Array.from({ length: 28 }, (_, n) => ({ id: `p${n}`, name: `Person ${n}`, summary: [] }));

/** What a mail promises of a form must be what its page says: minutes, and who reads the answers. */
const promised: [string, { en: string; fr: string }, Pick<Form, 'minutes' | 'readers'>][] = [
  both('mentorTraining', trainingConfirmationForm({ hours: 2 })),
  both('pairProposal', pairProposalForm({ side: 'mentee', partnerName, about: [] })),
  both('agreement', agreementForm({ partnerName, earliest: '2026-04-07', latest: '2026-05-07' })),
  both('selfView', selfViewForm()),
  both('managerView', managerViewForm({ menteeName: 'Zoé Petit', when: 'start' })),
  both('managerViewEnd', managerViewForm({ menteeName: 'Zoé Petit', when: 'end' })),
  both('pulse', pulseForm({ side: 'mentee', partnerName, extra: [] })),
  both('endForm', menteeEndForm({ partnerName, goals: [], extra: [] })),
  ['endForm of a mentor', endFormOfMentor(), mentorEndForm({ partnerName, goals: [], extra: [] })],
  both('followUp', followUpForm({ partnerName })),
  both('mentorSelection', selectionForm({ side: 'mentor', applicants })),
  both('readiness', readinessForm({ sheet: [], canMatch: true, isLast: false })),
  both('noMentors', standstillForm('noMentors')),
  both('noMentees', standstillForm('noMentees')),
  both('noPairs', standstillForm('noPairs')),
  both(
    'beforeReport',
    beforeReportForm({
      figures: ['departures', 'moves'].map((id) => ({ objective: outside(id), soFar: undefined })),
      groups: quotableGroups(comments({ side: 'mentee', about: 'success' }, { of: 17, by: 17 }), 10),
      fewestAuthors: 10,
    }),
  ),
  both(
    'silentProposals',
    silentProposalsForm({
      pairs: ['a', 'b', 'c'].map((pairId) => ({ pairId, menteeName: 'M', mentorName: 'N', silent: [] })),
    }),
  ),
];

function both(
  kind: keyof typeof samples,
  form: Pick<Form, 'minutes' | 'readers'>,
): [string, { en: string; fr: string }, Pick<Form, 'minutes' | 'readers'>] {
  const text = (locale: 'en' | 'fr') => rendered(kind, locale, 0, samples[kind]).text;
  return [kind, { en: text('en'), fr: text('fr') }, form];
}

function endFormOfMentor(): { en: string; fr: string } {
  const text = (locale: 'en' | 'fr') =>
    rendered('endForm', locale, 0, { ...samples.endForm, side: 'mentor' }).text;
  return { en: text('en'), fr: text('fr') };
}

describe.each(promised)('%s', (_kind, text, { minutes, readers }) => {
  it('takes as long as its form says', () => {
    expect(text.en).toContain(minutes === 1 ? 'about a minute.' : `about ${minutes} minutes.`);
    expect(text.fr).toContain(minutes === 1 ? 'Il suffit d’une minute.' : `environ ${minutes} minutes.`);
  });

  it('is read by whom its form says', () => {
    expect(text.en).toContain(readers.en);
    expect(text.fr).toContain(frenchSpacing(readers.fr));
  });
});

/** Numbers of pairs are told however small they are, and HR's board shows how each pair is doing. */
describe('what the pulse promises of meetings', () => {
  const { readers } = pulseForm({ side: 'mentor', partnerName, extra: [] });

  it('is what leadership and HR see', () => {
    expect(readers.en).toContain('HR reads your answers, to see how each pair is doing');
    expect(readers.en).toContain('Leadership sees how many pairs meet and how often, never who');
    expect(readers.fr).toContain('Les RH lisent vos réponses, pour voir comment va chaque binôme');
    expect(readers.fr).toContain(
      'La direction voit combien de binômes se rencontrent et à quel rythme, jamais lesquels',
    );
  });

  it('is told in groups only of the other answers', () => {
    expect(readers.en).toMatch(/of your other answers it sees only figures about groups of at least five/);
    expect(readers.fr).toMatch(/de vos autres réponses, elle ne voit que des chiffres .* d’au moins cinq/);
  });
});
