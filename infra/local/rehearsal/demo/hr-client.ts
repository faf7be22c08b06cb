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

const Pairs = z.object({ pairs: z.array(z.object({ pairId: z.string(), status: z.string() })) });
const Alerts = z.object({
  alerts: z.array(z.object({ kind: z.string(), raisedAt: z.string(), handledAt: z.string().optional() })),
});
const Rounds = z.object({
  rounds: z.array(
    z.object({
      roundId: z.string(),
      kind: z.string(),
      recipients: z.number(),
      openedAt: z.string(),
      deadline: z.string().optional(),
      closedAt: z.string().optional(),
    }),
  ),
});
const People = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      roles: z.array(z.object({ side: z.string(), status: z.string() })),
    }),
  ),
});

const Report = z.object({
  report: z
    .object({ objectives: z.array(z.custom<ObjectiveResult>((value) => typeof value === 'object')) })
    .nullable(),
});

export type PairView = z.infer<typeof Pairs>['pairs'][number];
export type PersonView = z.infer<typeof People>['people'][number];
export type RoundView = z.infer<typeof Rounds>['rounds'][number];
export type AlertView = z.infer<typeof Alerts>['alerts'][number];
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

  async pairs(id: string): Promise<PairView[]> {
    return (await this.#send('GET', `/cohorts/${id}/pairs`, Pairs)).pairs;
  }

  async people(id: string): Promise<PersonView[]> {
    return (await this.#send('GET', `/cohorts/${id}/people`, People)).people;
  }

  async rounds(id: string): Promise<RoundView[]> {
    return (await this.#send('GET', `/cohorts/${id}/rounds`, Rounds)).rounds;
  }

  async alerts(id: string): Promise<AlertView[]> {
    return (await this.#send('GET', `/cohorts/${id}/alerts`, Alerts)).alerts;
  }

  async report(id: string): Promise<ReportView | undefined> {
    return (await this.#send('GET', `/cohorts/${id}/report`, Report)).report ?? undefined;
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
