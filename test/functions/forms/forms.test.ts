import { expect, test } from 'vitest';
import { ViewItem } from '../../../functions/definition/indicator.ts';
import { defineForm, questionsOf } from '../../../functions/forms/form.ts';
import { elementId, fieldsOf } from '../../../functions/forms/page/fields.ts';
import { CADENCE_DAYS } from '../../../functions/pairs/plan/cadence.ts';
import { goalsOf } from '../../../functions/pairs/plan/in-plan.ts';
import { managerViewForm } from '../../../functions/stages/kickoff/manager-view/manager-view.form.ts';
import { selfViewForm } from '../../../functions/stages/kickoff/self-view/self-view.form.ts';
import { FORM_LIMIT_BYTES } from '../../../functions/web/body.ts';
import { agreement, EXAMPLE_FORMS, pulse } from './example-forms.ts';

test('a manager is asked how often six behaviours are seen, and nothing else', () => {
  for (const when of ['start', 'end'] as const) {
    const asked = questionsOf(managerViewForm({ menteeName: 'Inès Roux', when })).flatMap(fieldsOf);
    expect(asked).toEqual(ViewItem.options.map((item) => `view.${item}`));
  }
});

test('two questions of one name are refused', () => {
  const sections = [...pulse.sections, ...pulse.sections];
  expect(() => defineForm({ ...pulse, sections })).toThrow('two questions named meetings');
});

test('the views ask for the behaviours the evaluation reports', () => {
  for (const form of [selfViewForm(), managerViewForm({ menteeName: 'Inès Roux', when: 'start' })]) {
    expect(fieldsOf(questionsOf(form)[0] ?? fail()).map((field) => field.replace('view.', ''))).toEqual(
      ViewItem.options,
    );
  }
});

test('every cadence that can be chosen is a number of days', () => {
  const cadence = questionsOf(agreement).find(({ name }) => name === 'cadence');
  const options = cadence?.kind === 'radio' ? cadence.options.map(({ value }) => value) : [];
  expect(Object.keys(CADENCE_DAYS)).toEqual(options);
});

test('the goals of a plan are those written', () => {
  expect(goalsOf({ goal1: 'Delegate', goal3: 'Decide' })).toEqual([
    { id: 'goal1', text: 'Delegate' },
    { id: 'goal3', text: 'Decide' },
  ]);
});

test.each(EXAMPLE_FORMS)('%s, filled to the brim in French, fits into a request', (_, form) => {
  // Every ninth letter accented is twice what French prose has.
  const text = (length: number) => 'Déléguer '.repeat(length).slice(0, length).replaceAll('eg', 'ég');
  const fields = questionsOf(form).flatMap((question) =>
    fieldsOf(question).map((field): [string, string] => [
      field,
      question.kind === 'text' ? text(question.maxLength) : 'x'.repeat(20),
    ]),
  );
  expect(new URLSearchParams(fields).toString().length).toBeLessThan(FORM_LIMIT_BYTES);
});

test('elements of different fields never share an id', () => {
  const names = ['a.b', 'a_b', 'a-b', 'a@b', 'a_2e_b', 'ab'];
  expect(new Set(names.map(elementId)).size).toBe(names.length);
  for (const name of names) expect(elementId(name)).toMatch(/^[a-z][\w-]*$/);
});

function fail(): never {
  throw new Error('no question');
}
