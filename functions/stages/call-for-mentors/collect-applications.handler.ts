import { tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { CollectApplicationsInput, collectApplications } from './collect-applications.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(CollectApplicationsInput, (input) =>
  collectApplications(input, { table }),
);
