import { expect, it } from 'vitest';
import { toldCount } from '../../../../functions/evaluation/disclosure/told-count.ts';
import { toldLevels } from '../../../../functions/evaluation/disclosure/told-levels.ts';
import { toldScore } from '../../../../functions/evaluation/disclosure/told-score.ts';
import { toldSum } from '../../../../functions/evaluation/disclosure/told-sum.ts';

const PROTECTION = { threshold: 5 };

/** A question, its answers, and all that a report says of what five people answered. */
interface Question {
  answers: number;
  told: (answers: readonly number[]) => unknown;
}

const yesOrNo: Question = {
  answers: 2,
  told: (answers) =>
    toldCount(
      answers.map((answer) => answer === 1),
      PROTECTION,
    ),
};

/** A statement with its bars: disagrees, is undecided, agrees. */
const statement: Question = {
  answers: 3,
  told: (answers) => {
    const on = (level: number) => answers.filter((answer) => answer === level).length;
    return [
      toldCount(
        answers.map((answer) => answer === 2),
        PROTECTION,
      ),
      toldLevels({ unfavourable: on(0), neutral: on(1), favourable: on(2) }, PROTECTION),
    ];
  },
};

const recommendation: Question = {
  answers: 3,
  told: (answers) =>
    toldScore(
      answers.map((answer) => [3, 8, 10][answer] ?? 0),
      PROTECTION,
    ),
};

const hours: Question = { answers: 5, told: (answers) => toldSum(answers, { low: 0, high: 4 }, PROTECTION) };

it.each([
  ['a yes or no, a statement and a recommendation', [yesOrNo, statement, recommendation]],
  ['four questions of yes or no', [yesOrNo, yesOrNo, yesOrNo, yesOrNo]],
  ['a statement and a number from 0 to 4', [statement, hours]],
])('a whole report of five people about %s tells none of them anything of another', (_, questions) => {
  expect(whatIsLearned(questions)).toEqual([]);
});

it('a report would tell something if one answer fed two figures', () => {
  // The mean of a statement beside the count of those who agree.
  const both: Question = {
    answers: 3,
    told: (answers) => [statement.told(answers), toldSum(answers, { low: 0, high: 2 }, PROTECTION)],
  };
  expect(whatIsLearned([both])).not.toEqual([]);
});

/** Every data set of five people, and what the first learns of the second, who may be any of the others. */
function whatIsLearned(questions: readonly Question[]): string[] {
  const people = 5;
  const perPerson = questions.reduce((product, { answers }) => product * answers, 1);
  const figures = questions.map((question) => toldByAnswers(question, people));
  const seen = new Map<string, Set<number>[]>();
  const each = Array<number>(people).fill(0);
  for (let dataSet = 0; dataSet < perPerson ** people; dataSet++) {
    for (let i = 0, rest = dataSet; i < people; i++, rest = Math.floor(rest / perPerson))
      each[i] = rest % perPerson;
    const keys: (number | undefined)[] = [each[0]];
    const others: number[] = [];
    let weight = 1;
    questions.forEach(({ answers }, q) => {
      let index = 0;
      for (const one of each) index = index * answers + (Math.floor(one / weight) % answers);
      keys.push(figures[q]?.[index]);
      others.push(Math.floor((each[1] ?? 0) / weight) % answers);
      weight *= answers;
    });
    const key = keys.join(' ');
    const possible = seen.get(key) ?? questions.map(() => new Set<number>());
    if (!seen.has(key)) seen.set(key, possible);
    for (const [q, answer] of others.entries()) possible[q]?.add(answer);
  }
  return [...seen].flatMap(([key, possible]) =>
    possible.every(({ size }, q) => size === questions[q]?.answers) ? [] : [key],
  );
}

/** The number of the told figure, for every way in which so many people can answer a question. */
function toldByAnswers({ answers, told }: Question, people: number): number[] {
  const numbers = new Map<string, number>();
  return Array.from({ length: answers ** people }, (_, index) => {
    const given = Array.from({ length: people }, (__, i) => Math.floor(index / answers ** i) % answers);
    const figure = JSON.stringify(told(given));
    if (!numbers.has(figure)) numbers.set(figure, numbers.size);
    return numbers.get(figure) ?? 0;
  });
}
