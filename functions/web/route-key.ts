const METHODS = ['GET', 'POST', 'DELETE', 'ANY'] as const;
export type Method = (typeof METHODS)[number];

/** A route as API Gateway names it: "GET /cohorts/{id}". */
export type RouteKey = `${Method} /${string}`;

export function methodAndPath(key: RouteKey): { method: Method; path: string } {
  const method = METHODS.find((one) => key.startsWith(`${one} `));
  if (method === undefined) throw new TypeError(`${key} is no route key`);
  return { method, path: key.slice(method.length + 1) };
}
