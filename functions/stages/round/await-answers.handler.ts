import { AwaitAnswersInput, awaitAnswers } from '../../rounds/await-answers.ts';
import { callbackOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();

export const handler = taskHandler(AwaitAnswersInput, (input) => awaitAnswers(input, { table, callback }));
