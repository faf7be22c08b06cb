import type { RouteResource } from '../template.ts';

export interface Match {
  route: RouteResource;
  pathParameters: Record<string, string>;
}

type PathMatch = { specificity: number[]; pathParameters: Record<string, string> };

/**
 * The route that API Gateway would choose: fixed segments win over parameters, parameters over a greedy
 * parameter, any of them over `$default`; then the method itself over `ANY`.
 *
 * @param path as requested, still percent-encoded
 * @throws URIError when a path parameter is not valid percent-encoding
 */
export function matchRoute(routes: RouteResource[], method: string, path: string): Match | undefined {
  const candidates = routes.flatMap((route) => {
    if (route.routeKey === '$default') return [{ route, specificity: [], pathParameters: {} }];
    const [routeMethod = '', pattern = ''] = route.routeKey.split(' ');
    if (routeMethod !== 'ANY' && routeMethod !== method) return [];
    const match = matchPath(pattern, path);
    return match
      ? [{ route, ...match, specificity: [...match.specificity, routeMethod === 'ANY' ? 0 : 1] }]
      : [];
  });
  return candidates.sort((one, other) => moreSpecific(one.specificity, other.specificity))[0];
}

function moreSpecific(one: number[], other: number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (other[index] ?? -1) - (one[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function matchPath(pattern: string, path: string): PathMatch | undefined {
  const wanted = pattern.split('/').slice(1);
  const given = path.split('/').slice(1);
  const pathParameters: Record<string, string> = {};
  const specificity: number[] = [];
  for (const [index, segment] of wanted.entries()) {
    const greedy = /^\{(.+)\+\}$/.exec(segment)?.[1];
    if (greedy !== undefined) {
      if (given.length <= index) return undefined;
      pathParameters[greedy] = given.slice(index).map(decodeURIComponent).join('/');
      return { specificity: [...specificity, 1], pathParameters };
    }
    const value = given[index];
    if (value === undefined) return undefined;
    const parameter = /^\{(.+)\}$/.exec(segment)?.[1];
    if (parameter === undefined ? value !== segment : value === '') return undefined;
    if (parameter !== undefined) pathParameters[parameter] = decodeURIComponent(value);
    specificity.push(parameter === undefined ? 3 : 2);
  }
  return given.length === wanted.length ? { specificity, pathParameters } : undefined;
}
