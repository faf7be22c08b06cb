import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { seededRandom } from '../../infra/local/engine/random.ts';
import { listen, stop } from '../../infra/local/machine/listen.ts';

/** How often what goes wrong, each a share between 0 and 1. */
export interface TableFaults {
  seed: number;
  /** Refused without effect: the table is busy. Of a batch, half of the time only a part is. */
  throttled: number;
  /** Done, but the connection breaks before the answer. */
  cut: number;
}

export interface FaultyTable {
  endpoint: string;
  done: { requests: number; throttled: number; cut: number };
  close(): Promise<void>;
}

/** A batch as DynamoDB's JSON has it: writes are listed by table, keys to read lie under `Keys`. */
const Batch = z.looseObject({
  RequestItems: z.record(
    z.string(),
    z.union([z.array(z.unknown()), z.looseObject({ Keys: z.array(z.unknown()) })]),
  ),
});
type Asked = z.infer<typeof Batch>['RequestItems'];

const THROTTLED = JSON.stringify({
  __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
  message: 'The level of configured provisioned throughput for the table was exceeded.',
});

/** DynamoDB on a bad day, before the one that works. */
export async function faultyTable(to: string, faults: TableFaults): Promise<FaultyTable> {
  const random = seededRandom(`table ${faults.seed}`);
  const done = { requests: 0, throttled: 0, cut: 0 };
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const target = String(request.headers['x-amz-target']);
    const isBatch = target.includes('.Batch');
    const dice = random();
    const answerWith = (status: number, text: string) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
    const forward = async (content: Buffer | string) => {
      const answer = await fetch(to, {
        method: 'POST',
        headers: Object.entries(request.headers)
          .filter(([name]) => /^(x-amz|authorization|content-type)/.test(name))
          .map(([name, value]): [string, string] => [name, String(value)]),
        body: content,
      });
      return { status: answer.status, text: await answer.text() };
    };

    done.requests += 1;
    if (dice < faults.throttled) {
      done.throttled += 1;
      if (!isBatch || random() < 0.5) return answerWith(400, THROTTLED);
      const batch = Batch.parse(JSON.parse(body.toString()));
      const [taken, left] = halved(batch.RequestItems);
      const { status, text } = await forward(JSON.stringify({ ...batch, RequestItems: taken }));
      const unprocessed = target.endsWith('BatchGetItem') ? 'UnprocessedKeys' : 'UnprocessedItems';
      return answerWith(status, JSON.stringify({ ...JSON.parse(text), [unprocessed]: left }));
    }
    const { status, text } = await forward(body);
    if (dice < faults.throttled + faults.cut) {
      done.cut += 1;
      return request.socket.destroy();
    }
    return answerWith(status, text);
  });
  return { endpoint: await listen(server), done, close: () => stop(server) };
}

/** At least one is taken: DynamoDB refuses a batch of which it would take none. */
function halved(asked: Asked): [taken: Asked, left: Asked] {
  const parts = Object.entries(asked).map(([table, all]) => {
    const many = Array.isArray(all) ? all : all.Keys;
    const middle = Math.ceil(many.length / 2);
    const part = (some: unknown[]) => (Array.isArray(all) ? some : { ...all, Keys: some });
    return {
      table,
      taken: part(many.slice(0, middle)),
      left: many.slice(middle),
      leftPart: part(many.slice(middle)),
    };
  });
  return [
    Object.fromEntries(parts.map(({ table, taken }) => [table, taken])),
    Object.fromEntries(
      parts.filter(({ left }) => left.length > 0).map(({ table, leftPart }) => [table, leftPart]),
    ),
  ];
}
