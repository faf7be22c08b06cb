import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Local } from '../../../infra/local/machine/machine.ts';

/** Every item of the table as it lies there, once what is under way has come to its end. */
export async function tableItems({ dynamodbUrl, stack, clock }: Local): Promise<string[]> {
  await clock.settled();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: dynamodbUrl, region: 'local', credentials });
  const items: string[] = [];
  for (const { TableName } of stack.tables) {
    for await (const page of paginateScan({ client }, { TableName })) {
      for (const item of page.Items ?? []) items.push(JSON.stringify(item));
    }
  }
  client.destroy();
  return items.sort();
}
