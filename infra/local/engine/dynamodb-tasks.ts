import * as dynamodb from '@aws-sdk/client-dynamodb';
import type { Integration } from './embedding.ts';
import { TaskCallError } from './executions/task-calls.ts';

/** Actions that `arn:aws:states:::dynamodb:<action>` knows, with AWS's name of the service in errors. */
const OPTIMIZED = ['getItem', 'putItem', 'updateItem', 'deleteItem'];

/** The DynamoDB tasks of state machines: `dynamodb:putItem` and such, and all of `aws-sdk:dynamodb:`. */
export function dynamodbTasks(client: dynamodb.DynamoDBClient): Record<string, Integration> {
  const tasks: Record<string, Integration> = {};
  for (const [name, command] of Object.entries(dynamodb)) {
    if (!name.endsWith('Command') || typeof command !== 'function') continue;
    const action = name.charAt(0).toLowerCase() + name.slice(1, -'Command'.length);
    const run =
      (service: string): Integration =>
      async (args) => {
        try {
          const { $metadata: _, ...result } = await client.send(Reflect.construct(command, [args]));
          return result;
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          throw new TaskCallError(`${service}.${error.name}`, error.message);
        }
      };
    tasks[`aws-sdk:dynamodb:${action}`] = run('DynamoDb');
    if (OPTIMIZED.includes(action)) tasks[`dynamodb:${action}`] = run('DynamoDB');
  }
  return tasks;
}
