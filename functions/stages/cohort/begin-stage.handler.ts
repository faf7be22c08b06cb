import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { BeginStageInput, beginStage } from './begin-stage.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(BeginStageInput, (input) => beginStage(input, { table, now: now() }));
