import { expect, test } from 'vitest';
import { questionsOf } from '../../../../../functions/forms/form.ts';
import { beforeReportForm } from '../../../../../functions/stages/evaluation/before-report/before-report.form.ts';
import {
  authorsOf,
  quotableGroups,
} from '../../../../../functions/stages/evaluation/before-report/quotes.ts';
import { FORM_LIMIT_BYTES } from '../../../../../functions/web/body.ts';
import { comments, outside } from './missing-parts.ts';

const SUCCESS = { side: 'mentee', about: 'success' } as const;
const CHANGE = { side: 'mentee', about: 'oneThingToChange' } as const;
const OF_MENTORS = [
  { side: 'mentor', about: 'success' },
  { side: 'mentor', about: 'oneThingToChange' },
] as const;

test('a group of fewer authors than are quoted is not offered: nothing ticked in it could be shown', () => {
  const all = [...comments(SUCCESS, { of: 30, by: 9 }), ...comments(CHANGE, { of: 10, by: 10 })];
  expect(quotableGroups(all, 10)).toMatchObject([{ ...CHANGE, total: 10 }]);
  expect(quotableGroups(all, 11)).toEqual([]);
});

test('of many comments some are listed, by as many people as possible, and the form says how many', () => {
  const [group] = quotableGroups(comments(SUCCESS, { of: 100, by: 18 }), 10);
  expect([group?.listed.length, authorsOf(group?.listed ?? [])]).toEqual([20, 18]);
  // More are listed where the report quotes of more people only.
  expect(quotableGroups(comments(SUCCESS, { of: 100, by: 50 }), 40)[0]?.listed).toHaveLength(40);
  const form = beforeReportForm({ figures: [], groups: group ? [group] : [], fewestAuthors: 10 });
  expect(questionsOf(form)[0]?.hint?.en).toBe('Here are 20 of 100, drawn by lot. The others are not quoted.');
});

test('the largest form there can be, with everything ticked, fits into a request', () => {
  const all = [SUCCESS, CHANGE, ...OF_MENTORS].flatMap((group) => comments(group, { of: 300, by: 300 }));
  const ids = Array.from({ length: 12 }, (_, n) => String(n).padStart(40, 'a'));
  const form = beforeReportForm({
    figures: ids.map((id) => ({ objective: outside(id), soFar: undefined })),
    groups: quotableGroups(all, 100),
    fewestAuthors: 100,
  });
  const fields = questionsOf(form).flatMap((question): [string, string][] =>
    question.kind === 'checkboxes'
      ? question.options.map(({ value }) => [question.name, value])
      : [[question.name, '-999999999,123456']],
  );
  const aroundIt = '_version=1&_decisions=1&_do=decide&_seal='.length + 64;
  expect(new URLSearchParams(fields).toString().length + aroundIt).toBeLessThan(FORM_LIMIT_BYTES);
  expect(fields.filter(([name]) => name.startsWith('quotes-'))).toHaveLength(400);
});
