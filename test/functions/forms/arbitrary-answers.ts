import fc from 'fast-check';
import type { Answer, Answers } from '../../../functions/forms/answers/answer.ts';
import { plainText } from '../../../functions/forms/answers/plain-text.ts';
import { type Form, questionsOf } from '../../../functions/forms/form.ts';
import type { GridQuestion, Question } from '../../../functions/forms/questions/question.ts';

/** Any valid answers to a form, in the form in which they are stored. */
export function arbitraryAnswers(form: Form): fc.Arbitrary<Answers> {
  const questions = questionsOf(form);
  return fc
    .tuple(
      ...questions.map((question) =>
        question.optional
          ? fc.option(arbitraryAnswer(question), { nil: undefined })
          : arbitraryAnswer(question),
      ),
    )
    .map((given) =>
      Object.fromEntries(
        questions.flatMap(({ name }, index) => (given[index] === undefined ? [] : [[name, given[index]]])),
      ),
    );
}

function arbitraryAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'radio':
    case 'select':
      return fc.constantFrom(...question.options.map(({ value }) => value));
    case 'count':
      return fc.constantFrom(...question.options.map(({ value }) => value));
    case 'checkboxes':
      return fc.subarray(
        question.options.map(({ value }) => value),
        {
          minLength: question.optional ? 1 : (question.min ?? 1),
          maxLength: question.max ?? question.options.length,
        },
      );
    case 'ranked':
      return fc.shuffledSubarray(
        question.options.map(({ value }) => value),
        { minLength: 1, maxLength: question.places },
      );
    case 'scale':
      return fc.integer({ min: question.min, max: question.max });
    case 'number': {
      const unit = 10 ** (question.decimals ?? 0);
      return fc.integer({ min: question.min * unit, max: question.max * unit }).map((value) => value / unit);
    }
    case 'text':
      return fc
        .string({ unit: 'binary', minLength: 1, maxLength: question.maxLength })
        .map((typed) => plainText(typed, { multiline: question.multiline === true }))
        .filter((text) => text !== '' && text.length <= question.maxLength);
    case 'date':
      return fc
        .date({
          min: new Date(question.earliest ?? '2000-01-01'),
          max: new Date(question.latest ?? '2099-12-31'),
          noInvalidDate: true,
        })
        .map((date) => date.toISOString().slice(0, 10));
    case 'time':
      return fc
        .tuple(fc.nat(23), fc.nat(59))
        .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    case 'grid':
      return arbitraryLevels(question);
    case 'consent':
      return fc.constant<true>(true);
  }
}

function arbitraryLevels(question: GridQuestion): fc.Arbitrary<Answer> {
  const rows = question.rows.map(({ value }) => value);
  const minLength = question.skip === undefined ? rows.length : (question.minRows ?? 1);
  return fc
    .subarray(rows, { minLength })
    .chain((answered) =>
      fc
        .tuple(...answered.map(() => fc.constantFrom(...question.columns.map(({ value }) => value))))
        .map((levels) => Object.fromEntries(answered.map((row, index) => [row, levels[index] ?? 0]))),
    );
}
