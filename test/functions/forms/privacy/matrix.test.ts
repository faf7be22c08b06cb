import { expect, test } from 'vitest';
import { questionsOf } from '../../../../functions/forms/form.ts';
import {
  ASKED_FORMS,
  type AskedForm,
  accessTo,
  fieldsOf,
  isAskedForm,
  readableBy,
} from '../../../../functions/forms/privacy/matrix.ts';
import { whoReads } from '../../../../functions/forms/privacy/who-reads.ts';
import { EXAMPLE_FORMS } from '../example-forms.ts';

/** The three decisions of a standstill share a form. */
const rowOf = (formId: string): AskedForm | undefined => {
  if (/^no[MP]/.test(formId)) return 'standstill';
  return isAskedForm(formId) ? formId : undefined;
};

test('every question of every form has its readers, and no row is about a question that is not asked', () => {
  const seen = new Map<AskedForm, Set<string>>();
  for (const [name, form] of EXAMPLE_FORMS) {
    const row = rowOf(form.id);
    if (name === 'remaining kinds' || !row) continue;
    const fields = seen.get(row) ?? new Set();
    seen.set(row, fields);
    for (const question of questionsOf(form)) {
      expect([name, question.name, Object.keys(accessTo(row, question.name))]).not.toEqual([
        name,
        question.name,
        [],
      ]);
      fields.add(question.name.replace(/^(extra|decision)-.*/, '$1'));
    }
  }
  expect([...seen.keys()].toSorted()).toEqual(
    ASKED_FORMS.filter((form) => !/^(matchReview|menteeSelection)$/.test(form)).toSorted(),
  );
  for (const form of [
    'pulse',
    'agreement',
    'plan',
    'meetingNote',
    'meetingDate',
    'pairFit',
    'pairMatter',
    'withdrawal',
    'mentorTraining',
    'pairProposal',
  ] as const)
    expect(fieldsOf(form).toSorted()).toEqual([...(seen.get(form) ?? [])].toSorted());
});

test('what the matrix does not know is read by nobody but its author', () => {
  const answers = { view: 1, somethingNew: 'private', toString: 'x' };
  expect(readableBy('hr', 'selfView', answers)).toEqual({ view: 1 });
  expect(readableBy('hr', 'managerView', answers)).toEqual({});
  expect(readableBy('described', 'managerView', answers)).toEqual({});
  expect(readableBy('described', 'managerView', answers, ['onRequest'])).toEqual({ view: 1 });
});

test('no participant’s manager and no other participant reads any answer', () => {
  for (const form of ASKED_FORMS) {
    for (const field of fieldsOf(form)) {
      const { manager, others } = accessTo(form, field);
      expect([form, field, manager, others]).toEqual([form, field, undefined, undefined]);
    }
  }
});

/** Where fields of one form have different readers, the sentence says so. */
test('the sentences say who reads what', () => {
  expect(whoReads('endForm')).toEqual({
    en: 'HR reads your answers; your partner and your manager do not. They are confidential, not anonymous. Leadership sees only figures about groups of at least five people. Leadership reads your example and your suggestion only if you allow it, once HR has read it, and without your name.',
    fr: 'Les RH lisent vos réponses\u202f; votre binôme et votre responsable ne les voient pas. Elles sont confidentielles, mais pas anonymes. La direction ne voit que des chiffres portant sur des groupes d’au moins cinq personnes. La direction ne lit votre exemple et votre suggestion que si vous l’acceptez, après lecture par les RH, et sans votre nom.',
  });
  expect(whoReads('pulse').en).toMatch(
    /Leadership reads your success only if you allow it, once HR has read it.*Only HR sees your wish to be contacted/,
  );
  expect(whoReads('followUp').en).toMatch(/Only HR sees what has changed in your work/);
  expect(whoReads('managerView').en).toMatch(
    /The person you describe may ask to read them, with your name; HR does not/,
  );
  expect(whoReads('selfView').en).not.toMatch(/allow|Only HR/);
  expect(whoReads('plan').en).toBe(
    'The two of you read this. HR sees that you have a plan and how often you mean to meet, never what you write; nobody else reads anything of it.',
  );
  expect(whoReads('agreement').en).toMatch(
    /HR sees that you have a plan, when you first meet,? and how often/,
  );
  expect(whoReads('meetingNote').en).toBe(
    'The two of you read this. HR sees on which day you met, never what you write. Leadership sees how many pairs meet and how often, never who; nobody else reads anything of it.',
  );
  expect(whoReads('meetingDate').en).toMatch(/HR sees on which day you meet and at what time, never what/);
  for (const form of ['withdrawal', 'mentorTraining', 'pairMatter', 'pairFit'] as const)
    expect(whoReads(form).en).toBe('Only HR reads your answers. They are confidential, not anonymous.');
});
