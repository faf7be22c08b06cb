import { createServer, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import * as z from 'zod';

/** A batch as DynamoDB's JSON has it: writes are listed by table, keys to read lie under `Keys`. */
const Batch = z.object({
  RequestItems: z.record(
    z.string(),
    z.union([z.array(z.unknown()), z.object({ Keys: z.array(z.unknown()) }).loose()]),
  ),
});
type Batch = z.infer<typeof Batch>;

/** DynamoDB under load: of each batch it takes the first `items` and gives the rest back unprocessed. */
export function throttling(endpoint: string, items: number): Server {
  return createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target']);
    const batch = Batch.parse(await json(request));
    const headers = Object.entries(request.headers).filter(([name]) => /^(x-amz|authorization)/.test(name));
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: [
        ...headers.map(([name, value]): [string, string] => [name, String(value)]),
        ['content-type', 'application/x-amz-json-1.0'],
      ],
      body: JSON.stringify(part(batch, (all) => all.slice(0, items))),
    });
    const left = target.endsWith('BatchGetItem') ? 'UnprocessedKeys' : 'UnprocessedItems';
    const { RequestItems } = part(batch, (all) => all.slice(items));
    const body = { ...z.looseObject({}).parse(await answer.json()), [left]: RequestItems };
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(body));
  });
}

/** Tables of which nothing is left are left out, as DynamoDB leaves them out. */
function part({ RequestItems }: Batch, take: (all: unknown[]) => unknown[]): Batch {
  const parts = Object.entries(RequestItems).map(([table, asked]): [string, typeof asked] => [
    table,
    Array.isArray(asked) ? take(asked) : { ...asked, Keys: take(asked.Keys) },
  ]);
  return {
    RequestItems: Object.fromEntries(
      parts.filter(([, asked]) => (Array.isArray(asked) ? asked : asked.Keys).length > 0),
    ),
  };
}
