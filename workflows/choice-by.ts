import { Choice, Condition, type IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { type Expression, is } from './expressions.ts';
import type { AnswerOf, TaskName } from './task-functions.ts';
import type { FieldOf, TaskState } from './task-state.ts';

/** A choice by one word of what a state's function has answered. */
export function choiceBy<Name extends TaskName, Field extends FieldOf<AnswerOf<Name>>>(
  scope: Construct,
  name: string,
  state: TaskState<Name>,
  field: Field,
): WordChoice<AnswerOf<Name>[Field] & string> {
  return new WordChoice(Choice.jsonata(scope, name), state.answer(field));
}

/** Every word that may be said leads somewhere, or it does not compile: `Left` are those that do not yet. */
class WordChoice<Left extends string> {
  readonly #choice: Choice;
  readonly #said: Expression;

  constructor(choice: Choice, said: Expression) {
    this.#choice = choice;
    this.#said = said;
  }

  when<Word extends Left>(word: Word, then: IChainable): WordChoice<Exclude<Left, Word>> {
    this.#choice.when(Condition.jsonata(is(this.#said, word)), then);
    return new WordChoice(this.#choice, this.#said);
  }

  /** @param _last the one word that is left: it is not asked for */
  otherwise<Word extends Left>(
    _last: Word & ([Left] extends [Word] ? Word : never),
    then: IChainable,
  ): Choice {
    return this.#choice.otherwise(then);
  }
}
