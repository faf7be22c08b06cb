import { tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { CollectApplicationsInput, collectApplications } from './collect-applications.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(CollectApplicationsInput, (input) =>
  collectApplications(input, { table }),
);
