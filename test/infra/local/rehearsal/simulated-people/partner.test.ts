import { expect, test } from 'vitest';
import { type FormPageProps, formPage } from '../../../../../functions/forms/page/form-page.tsx';
import { pulseForm } from '../../../../../functions/stages/check-ins/pulse/pulse.form.ts';
import { menteeEndForm } from '../../../../../functions/stages/evaluation/end-form/end.form.ts';
import { pairProposalForm } from '../../../../../functions/stages/matching/pair-proposal/pair-proposal.form.ts';
import { readPage } from '../../../../../infra/local/rehearsal/simulated-people/page.ts';
import { partnerOn } from '../../../../../infra/local/rehearsal/simulated-people/partner.ts';
import { ORDINARY, Persona } from '../../../../../infra/local/rehearsal/simulated-people/persona.ts';

const NAMES = ['Ada Lovelace', 'Élise Le Goff', 'Jean-Marc de La Tour', 'Aïcha N’Diaye', 'Zoë van den Berg'];
const forms = NAMES.flatMap((partnerName) => [
  [partnerName, pulseForm({ side: 'mentee', partnerName, extra: [] })] as const,
  [partnerName, menteeEndForm({ partnerName, goals: [], extra: [] })] as const,
  [partnerName, pairProposalForm({ side: 'mentor', partnerName, about: [] })] as const,
]);

test.each(forms)('%s is recognised on a page, in both languages', (partnerName, form) => {
  for (const locale of ['en', 'fr'] as const) {
    const props: FormPageProps = {
      form,
      locale,
      path: '/f/token',
      cohort: 'Leadership',
      contact: { name: 'Claire Petit', email: 'rh@acme.example' },
      timeZone: 'UTC',
      version: 0,
    };
    expect(partnerOn(readPage(formPage(props)))).toBe(partnerName);
  }
});

test('both sides of a pair feel the same about it', () => {
  const ada = new Persona(3, 'ada@example.com', false, ORDINARY);
  const bob = new Persona(3, 'bob@example.com', false, ORDINARY);
  expect(ada.fitWith('Ada Lovelace', 'Bob Marley')).toBe(bob.fitWith('Bob Marley', 'Ada Lovelace'));
});
