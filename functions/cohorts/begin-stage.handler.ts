import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { BeginStageInput, beginStage } from './begin-stage.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(BeginStageInput, (input) => beginStage(input, { table, now: now() }));
