import { type Reply, send } from '../client.ts';

/** Somebody, or something, that asks: what they send along with whatever they ask for. */
export type Caller = Readonly<Record<string, string>>;

/** One thing that can be asked for, and the status each caller is answered with. */
export interface Row<Who extends string> {
  /** As the table of routes has it: `GET /cohorts/{id}`. */
  route: string;
  /** Where it is asked for: `/cohorts/abc`. */
  path: string;
  body?: string;
  headers?: Readonly<Record<string, string>>;
  answers: Readonly<Record<Who, number>>;
}

/** A row of the table as one caller asks for it. */
export function askAs(
  baseUrl: string,
  caller: Caller,
  { route, path, body, headers }: Row<never>,
): Promise<Reply> {
  const [method = ''] = route.split(' ');
  return send(baseUrl + path, {
    method,
    headers: { ...headers, ...caller },
    ...(body !== undefined && { body }),
  });
}
