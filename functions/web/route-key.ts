const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'ANY'] as const;
export type Method = (typeof METHODS)[number];

/** A route as API Gateway names it: "GET /cohorts/{id}". */
export type RouteKey = `${Method} /${string}`;

export function methodAndPath(key: RouteKey): { method: Method; path: string } {
  const method = METHODS.find((one) => key.startsWith(`${one} `));
  if (method === undefined) throw new TypeError(`${key} is no route key`);
  return { method, path: key.slice(method.length + 1) };
}

/**
 * A HEAD is a GET of which only status and headers are sent. API Gateway leads it to no GET route by itself, so that
 * each of these is there twice; the function answers both alike, and the HTTP server in front keeps the body back.
 */
export function withHead(keys: readonly RouteKey[]): RouteKey[] {
  return keys.flatMap((key): RouteKey[] => {
    const { method, path } = methodAndPath(key);
    return method === 'GET' ? [key, `HEAD /${path.slice(1)}`] : [key];
  });
}

/** The key of the route whose answer this one gives: of a HEAD, the GET's. */
export function answeredAs(key: string): string {
  return key.replace(/^HEAD /, 'GET ');
}
