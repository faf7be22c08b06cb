import { callbackOfEnvironment, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { AwaitAnswersInput, awaitAnswers } from './await-answers.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();

export const handler = taskHandler(AwaitAnswersInput, (input) => awaitAnswers(input, { table, callback }));
