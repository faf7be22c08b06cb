import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { canBeStored, type Key, type Range } from './key.ts';

/** What must hold for a conditional write: equal values; `undefined` means the attribute is absent. */
export type Expectation = Record<string, string | number | boolean | undefined>;

export interface Page<T> {
  items: T[];
  /** The place of the last of them in the range; absent when nothing follows. */
  next?: string;
}

/** DynamoDB takes 25 items a batch write and 100 a batch read. */
const WRITES_A_BATCH = 25;
const READS_A_BATCH = 100;

/** Which conditional write an item comes from: see {@link Table.add}. */
const Written = z.object({ writtenBy: z.string().optional() });

/**
 * The one table. Reads are parsed by the schema of what is expected there, so that an item of another shape is
 * an error at the door and not a surprise later. Every read is strongly consistent: months-long decisions hang
 * on "is anybody still pending?", and the price of the difference is a fraction of one mail.
 */
export class Table {
  readonly #client: DynamoDBDocumentClient;
  readonly #name: string;

  constructor(client: DynamoDBDocumentClient, name: string) {
    this.#client = client;
    this.#name = name;
  }

  /** Where nothing can be stored, nothing is: a key may hold what somebody typed into an address. */
  async get<T>(key: Key, schema: z.ZodType<T>): Promise<T | undefined> {
    if (!canBeStored(key)) return undefined;
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#name, Key: key, ConsistentRead: true }),
    );
    return Item === undefined ? undefined : schema.parse(Item);
  }

  /** The items of those keys that exist, in the order of the keys. */
  async getAll<T>(keys: Key[], schema: z.ZodType<T>): Promise<T[]> {
    const find = await this.getTogether(keys);
    return keys.map((key) => find(key, schema)).filter((item) => item !== undefined);
  }

  /**
   * Items of different kinds in one read.
   *
   * @returns what finds each by its key, parsed by the schema of what is expected there
   */
  async getTogether(keys: Key[]): Promise<<T>(key: Key, schema: z.ZodType<T>) => T | undefined> {
    const found = new Map<string, unknown>();
    const possible = keys.filter(canBeStored);
    for (let start = 0; start < possible.length; start += READS_A_BATCH) {
      let open: { pk: string; sk: string }[] = possible.slice(start, start + READS_A_BATCH);
      for (let attempt = 0; open.length > 0; attempt++) {
        await backOff(attempt);
        const { Responses, UnprocessedKeys } = await this.#client.send(
          new BatchGetCommand({ RequestItems: { [this.#name]: { Keys: open, ConsistentRead: true } } }),
        );
        for (const item of Responses?.[this.#name] ?? []) found.set(`${item.pk} ${item.sk}`, item);
        open = (UnprocessedKeys?.[this.#name]?.Keys ?? []).map(({ pk, sk }) => ({ pk, sk }));
      }
    }
    return ({ pk, sk }, schema) => {
      const item = found.get(`${pk} ${sk}`);
      return item === undefined ? undefined : schema.parse(item);
    };
  }

  /** All items of one range, in the order of the sort key. */
  async list<T>(range: Range, schema: z.ZodType<T>, limit = Infinity): Promise<T[]> {
    const items: T[] = [];
    if (!canBeStored({ pk: range.pk, sk: range.prefix })) return items;
    let from: Record<string, unknown> | undefined;
    do {
      const page = await this.#client.send(
        new QueryCommand({
          ...this.#within(range),
          ...(Number.isFinite(limit) ? { Limit: limit - items.length } : {}),
          ...(from ? { ExclusiveStartKey: from } : {}),
        }),
      );
      for (const item of page.Items ?? []) items.push(schema.parse(item));
      from = page.LastEvaluatedKey;
    } while (from !== undefined && items.length < limit);
    return items;
  }

  /**
   * One page of a range, in one read: DynamoDB gives 1 MB at a time, so that a page of long items has fewer than asked
   * for.
   *
   * @param after the place of the last item seen, as the page before said in `next`
   * @returns `noSuchPlace` when nothing of the range can lie at `after`; no `next` when nothing follows
   */
  async page<T>(
    range: Range,
    schema: z.ZodType<T>,
    { limit, after }: { limit: number; after?: string | undefined },
  ): Promise<Page<T> | 'noSuchPlace'> {
    const { pk, prefix } = range;
    if (!canBeStored({ pk, sk: prefix })) return { items: [] };
    const start = after === undefined ? undefined : { pk, sk: `${prefix}${after}` };
    if (start && (after === '' || !canBeStored(start))) return 'noSuchPlace';
    const { Items = [], LastEvaluatedKey } = await this.#client.send(
      // One more than asked for, to know whether anything follows.
      new QueryCommand({ ...this.#within(range), Limit: limit + 1, ExclusiveStartKey: start }),
    );
    const shown = Items.slice(0, limit);
    const last: unknown = shown.at(-1)?.sk;
    const follows = Items.length > limit || LastEvaluatedKey !== undefined;
    const next = follows && typeof last === 'string' ? last.slice(prefix.length) : undefined;
    return { items: shown.map((item) => schema.parse(item)), ...(next !== undefined && { next }) };
  }

  #within({ pk, prefix }: Range) {
    // An empty text is no value that a key can be compared with: the whole partition has no prefix.
    const isWhole = prefix === '';
    return {
      TableName: this.#name,
      KeyConditionExpression: isWhole ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ...(!isWhole && { ':prefix': prefix }) },
      ConsistentRead: true,
    };
  }

  async put(key: Key, item: object): Promise<void> {
    await this.#client.send(new PutCommand({ TableName: this.#name, Item: { ...item, ...key } }));
  }

  /**
   * Puts the item unless one is there.
   *
   * @returns whether this call wrote it, also when the connection broke after the write and the SDK tried again:
   *   the item bears the mark of its writer
   */
  async add(key: Key, item: object): Promise<boolean> {
    const writtenBy = newMark();
    const write = this.#client.send(
      new PutCommand({
        TableName: this.#name,
        Item: { ...item, ...key, writtenBy },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return this.#succeeded(write, key, writtenBy);
  }

  /**
   * Sets attributes of an item that exists (`undefined` removes one), provided that `expected` holds.
   *
   * @returns whether it did, as {@link Table.add} has it
   */
  async change(key: Key, set: Record<string, unknown>, expected: Expectation = {}): Promise<boolean> {
    const writtenBy = newMark();
    const names: Record<string, string> = {};
    const values: Record<string, unknown> = {};
    const assignments: string[] = [];
    const removals: string[] = [];
    const conditions = ['attribute_exists(pk)'];
    for (const [attribute, value] of Object.entries({ ...set, writtenBy })) {
      names[`#${attribute}`] = attribute;
      if (value === undefined) removals.push(`#${attribute}`);
      else {
        values[`:${attribute}`] = value;
        assignments.push(`#${attribute} = :${attribute}`);
      }
    }
    for (const [attribute, value] of Object.entries(expected)) {
      names[`#${attribute}`] = attribute;
      if (value === undefined) conditions.push(`attribute_not_exists(#${attribute})`);
      else {
        values[`:was_${attribute}`] = value;
        conditions.push(`#${attribute} = :was_${attribute}`);
      }
    }
    const update = [
      `SET ${assignments.join(', ')}`,
      removals.length > 0 ? `REMOVE ${removals.join(', ')}` : '',
    ];
    const write = this.#client.send(
      new UpdateCommand({
        TableName: this.#name,
        Key: key,
        UpdateExpression: update.filter(Boolean).join(' '),
        ConditionExpression: conditions.join(' AND '),
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      }),
    );
    return this.#succeeded(write, key, writtenBy);
  }

  /**
   * A condition that failed at the SDK's first attempt was failed by somebody else. At a later one, the first may
   * have had its effect and lost only its answer.
   */
  async #succeeded(write: Promise<unknown>, key: Key, mark: string): Promise<boolean> {
    try {
      await write;
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      if (error.$metadata.attempts === 1) return false;
      return (await this.get(key, Written))?.writtenBy === mark;
    }
  }

  /**
   * Adds one to a number of the item, which is made where there is none.
   *
   * @returns the number after. Some may be passed over: an attempt whose answer was lost has counted, too
   */
  async count(key: Key, attribute: string): Promise<number> {
    const { Attributes } = await this.#client.send(
      new UpdateCommand({
        TableName: this.#name,
        Key: key,
        UpdateExpression: 'ADD #attribute :one',
        ExpressionAttributeNames: { '#attribute': attribute },
        ExpressionAttributeValues: { ':one': 1 },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    const counted: unknown = Attributes?.[attribute];
    return typeof counted === 'number' ? counted : 1;
  }

  async delete(key: Key): Promise<void> {
    await this.#client.send(new DeleteCommand({ TableName: this.#name, Key: key }));
  }

  /** Puts many items, overwriting; repeats what DynamoDB leaves unprocessed. Not a transaction. */
  async putAll(items: Array<Key & Record<string, unknown>>): Promise<void> {
    await this.#writeAll(items.map((Item) => ({ PutRequest: { Item } })));
  }

  async deleteAll(keys: Key[]): Promise<void> {
    await this.#writeAll(keys.map((Key) => ({ DeleteRequest: { Key } })));
  }

  async #writeAll(requests: WriteRequest[]): Promise<void> {
    for (let start = 0; start < requests.length; start += WRITES_A_BATCH) {
      let open: WriteRequest[] = requests.slice(start, start + WRITES_A_BATCH);
      for (let attempt = 0; open.length > 0; attempt++) {
        await backOff(attempt);
        const { UnprocessedItems } = await this.#client.send(
          new BatchWriteCommand({ RequestItems: { [this.#name]: open } }),
        );
        open = UnprocessedItems?.[this.#name] ?? [];
      }
    }
  }
}

type WriteRequest = NonNullable<
  NonNullable<ConstructorParameters<typeof BatchWriteCommand>[0]['RequestItems']>[string]
>[number];

/** Unprocessed items mean throttling: wait a little longer each time, 5 s at most. */
async function backOff(attempt: number): Promise<void> {
  if (attempt === 0) return;
  await new Promise((resolve) => setTimeout(resolve, Math.min(5000, 50 * 2 ** attempt)));
}

/** 48 bits tell apart the few who write the same item. */
function newMark(): string {
  return randomBytes(6).toString('base64url');
}
