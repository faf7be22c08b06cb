/** How a task ends: with its call, with an answer to its token, or with the execution it started. */
type Pattern = 'request' | 'token' | 'sync' | 'sync:2';

/** What the `Resource` of a task names. */
export type Resource =
  | { readonly kind: 'function'; readonly arn: string }
  | {
      readonly kind: 'integration';
      /** E.g. `lambda`, `states`, `dynamodb`, `aws-sdk:dynamodb`: AWS's `resourceType`. */
      readonly service: string;
      readonly action: string;
      readonly pattern: Pattern;
      /** The action with its pattern, as histories write it: `invoke.waitForTaskToken`. */
      readonly written: string;
    };

const FUNCTION = /^arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$/;
const INTEGRATION =
  /^arn:aws[\w-]*:states:::((?:aws-sdk:)?[a-z0-9]+):([A-Za-z0-9]+)(?:\.(waitForTaskToken|sync|sync:2))?$/;

const PATTERNS: Readonly<Record<string, Pattern>> = {
  waitForTaskToken: 'token',
  sync: 'sync',
  'sync:2': 'sync:2',
};

/** Undefined for what is neither a Lambda function's ARN nor a service integration's. */
export function parseResource(resource: string): Resource | undefined {
  if (FUNCTION.test(resource)) return { kind: 'function', arn: resource };
  const [, service, action, suffix] = INTEGRATION.exec(resource) ?? [];
  if (service === undefined || action === undefined) return undefined;
  const pattern = (suffix === undefined ? undefined : PATTERNS[suffix]) ?? 'request';
  const written = suffix === undefined ? action : `${action}.${suffix}`;
  return { kind: 'integration', service, action, pattern, written };
}

/** The key of an integration handed in, e.g. `aws-sdk:dynamodb:query`. */
export function integrationName(resource: Resource & { kind: 'integration' }): string {
  return `${resource.service}:${resource.action}`;
}
