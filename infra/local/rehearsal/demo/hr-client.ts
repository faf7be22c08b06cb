import * as z from 'zod';
import type { ObjectiveResult } from '../../../../functions/evaluation/report.ts';
import { Refusal } from './refusal.ts';

const Launched = z.object({ id: z.string() });

const CohortOverview = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  stages: z.array(z.object({ name: z.string(), startedAt: z.string(), endedAt: z.string().optional() })),
  openAlerts: z.number(),
  people: z.number(),
});
export type CohortOverview = z.infer<typeof CohortOverview>;

const PairView = z.object({
  pairId: z.string(),
  mentorId: z.string(),
  menteeId: z.string(),
  status: z.string(),
  endedAt: z.string().optional(),
});
export type PairView = z.infer<typeof PairView>;

const AlertView = z.object({ kind: z.string(), raisedAt: z.string(), handledAt: z.string().optional() });
export type AlertView = z.infer<typeof AlertView>;

const RoundView = z.object({
  roundId: z.string(),
  kind: z.string(),
  recipients: z.number(),
  openedAt: z.string(),
  deadline: z.string().optional(),
  closedAt: z.string().optional(),
});
export type RoundView = z.infer<typeof RoundView>;

const PersonView = z.object({
  id: z.string(),
  email: z.string(),
  roles: z.array(z.object({ side: z.string(), status: z.string() })),
});
export type PersonView = z.infer<typeof PersonView>;

/** A part of a list, under the list's own name, and where the next part begins. */
const ListPage = z.looseObject({ next: z.string().optional() });

const Report = z.object({
  report: z
    .object({ objectives: z.array(z.custom<ObjectiveResult>((value) => typeof value === 'object')) })
    .nullable(),
});

export type ReportView = NonNullable<z.infer<typeof Report>['report']>;

/** HR's own program: the API over HTTP, with HR's token. */
export class HrClient {
  readonly #baseUrl: string;
  readonly #token: string;

  constructor(baseUrl: string, token: string) {
    this.#baseUrl = baseUrl;
    this.#token = token;
  }

  /** @throws Refusal with what the API says is wrong with the definition */
  async launch(definition: object, idempotencyKey: string): Promise<string> {
    const launched = await this.#send('POST', '/cohorts', Launched, definition, idempotencyKey);
    return launched.id;
  }

  overview(id: string): Promise<CohortOverview> {
    return this.#send('GET', `/cohorts/${id}`, CohortOverview);
  }

  pairs(id: string): Promise<PairView[]> {
    return this.#whole(`/cohorts/${id}/pairs`, 'pairs', PairView);
  }

  people(id: string): Promise<PersonView[]> {
    return this.#whole(`/cohorts/${id}/people`, 'people', PersonView);
  }

  rounds(id: string): Promise<RoundView[]> {
    return this.#whole(`/cohorts/${id}/rounds`, 'rounds', RoundView);
  }

  alerts(id: string): Promise<AlertView[]> {
    return this.#whole(`/cohorts/${id}/alerts`, 'alerts', AlertView);
  }

  async report(id: string): Promise<ReportView | undefined> {
    return (await this.#send('GET', `/cohorts/${id}/report`, Report)).report ?? undefined;
  }

  /** A list, page by page to its end. */
  async #whole<T>(path: string, name: string, schema: z.ZodType<T>): Promise<T[]> {
    const items: T[] = [];
    let next: string | undefined;
    do {
      const query = new URLSearchParams(next === undefined ? {} : { after: next });
      const page = await this.#send('GET', `${path}?${query}`, ListPage);
      items.push(...z.array(schema).parse(page[name]));
      next = page.next;
    } while (next !== undefined);
    return items;
  }

  async #send<T>(
    method: 'GET' | 'POST',
    path: string,
    schema: z.ZodType<T>,
    body?: object,
    idempotencyKey?: string,
  ): Promise<T> {
    const response = await fetch(this.#baseUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Refusal(`${method} ${path}`, response.status, text);
    return schema.parse(JSON.parse(text));
  }
}
