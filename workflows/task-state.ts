import { QueryLanguage } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke, type LambdaInvokeJsonataProps } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { Expression } from './expressions.ts';
import type { AnswerOf, TaskFunction, TaskName } from './task-functions.ts';

/** What an answer holds in each of its forms. */
export type FieldOf<Answer> = keyof Answer & string;

/** The words by which a function says what is next. */
type NextOf<Answer> = Answer extends { next: infer Next } ? Next : never;

/** The forms that an answer has when it says this word. */
type WhenNext<Answer, Word> = Answer extends { next: infer Next }
  ? Word extends Next
    ? Answer
    : never
  : never;

/** A state that calls a function, and knows what it answers: what follows the state finds the answer as its input. */
export class TaskState<Name extends TaskName> extends LambdaInvoke {
  readonly calls: TaskFunction<Name>;

  constructor(
    scope: Construct,
    name: string,
    calls: TaskFunction<Name>,
    props: Omit<LambdaInvokeJsonataProps, 'lambdaFunction'>,
  ) {
    super(scope, name, {
      ...props,
      lambdaFunction: calls.lambdaFunction,
      queryLanguage: QueryLanguage.JSONATA,
    });
    this.calls = calls;
  }

  /** A field of the answer, for the states that follow. */
  answer(field: FieldOf<AnswerOf<Name>>): Expression {
    return `{% $states.input.${field} %}`;
  }

  /** A field that the answer has when `next` is this word, for the states that follow on it. */
  answerWhen<Word extends NextOf<AnswerOf<Name>>>(
    _next: Word,
    field: FieldOf<WhenNext<AnswerOf<Name>, Word>>,
  ): Expression {
    return `{% $states.input.${field} %}`;
  }
}

/** A field that a state has kept of the answer: a variable of the machine, wherever in it one asks. */
export const variable = <Name extends TaskName>(field: FieldOf<AnswerOf<Name>>): Expression =>
  `{% $${field} %}`;
