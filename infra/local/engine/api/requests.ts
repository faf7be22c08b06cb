import * as z from 'zod';
import { ApiError } from './api-error.ts';

/** AWS's bounds of a page of results; 0 means the default. */
const page = { maxResults: z.int().min(0).max(1000).optional(), nextToken: z.string().optional() };

/** AWS's rule: 1 to 80 characters, none of them white space, a bracket, a wildcard, special or a control. */
export const NAME = /^(?!.*[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}\uFFFE\uFFFF])[\s\S]{1,80}$/u;

const Arn = z.string().min(1).max(2000);
const TaskToken = z.string().min(1).max(2048);

const machineSettings = {
  definition: z.string().min(1).max(1_048_576).optional(),
  roleArn: z.string().min(1).max(256).optional(),
  loggingConfiguration: z.json().optional(),
  tracingConfiguration: z.json().optional(),
};

/**
 * What each action takes, with AWS's field names. Strict: a field this Step Functions does not know
 * (versions, aliases, encryption, Express) is refused by name rather than ignored.
 */
const requests = {
  CreateStateMachine: z.strictObject({
    ...machineSettings,
    name: z.string(),
    definition: z.string().min(1).max(1_048_576),
    roleArn: z.string().min(1).max(256),
    type: z.literal('STANDARD').optional(),
    tags: z.array(z.json()).optional(),
    publish: z.literal(false).optional(),
  }),
  UpdateStateMachine: z.strictObject({
    ...machineSettings,
    stateMachineArn: Arn,
    publish: z.literal(false).optional(),
  }),
  DescribeStateMachine: z.strictObject({
    stateMachineArn: Arn,
    includedData: z.enum(['ALL_DATA', 'METADATA_ONLY']).optional(),
  }),
  ListStateMachines: z.strictObject(page),
  DeleteStateMachine: z.strictObject({ stateMachineArn: Arn }),
  ValidateStateMachineDefinition: z.strictObject({
    definition: z.string().min(1).max(1_048_576),
    type: z.literal('STANDARD').optional(),
    severity: z.enum(['ERROR', 'WARNING']).optional(),
    maxResults: z.int().min(0).max(100).optional(),
  }),
  StartExecution: z.strictObject({
    stateMachineArn: Arn,
    name: z.string().optional(),
    /** JSON text; `{}` by default. */
    input: z.string().optional(),
    traceHeader: z.string().optional(),
  }),
  DescribeExecution: z.strictObject({
    executionArn: Arn,
    includedData: z.enum(['ALL_DATA', 'METADATA_ONLY']).optional(),
  }),
  DescribeStateMachineForExecution: z.strictObject({
    executionArn: Arn,
    includedData: z.enum(['ALL_DATA', 'METADATA_ONLY']).optional(),
  }),
  ListExecutions: z.strictObject({
    ...page,
    stateMachineArn: Arn,
    statusFilter: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']).optional(),
  }),
  GetExecutionHistory: z.strictObject({
    ...page,
    executionArn: Arn,
    reverseOrder: z.boolean().optional(),
    includeExecutionData: z.boolean().optional(),
  }),
  StopExecution: z.strictObject({
    executionArn: Arn,
    error: z.string().max(256).optional(),
    cause: z.string().max(32_768).optional(),
  }),
  SendTaskSuccess: z.strictObject({
    taskToken: TaskToken,
    /** JSON text. */
    output: z.string(),
  }),
  SendTaskFailure: z.strictObject({
    taskToken: TaskToken,
    error: z.string().max(256).optional(),
    cause: z.string().max(32_768).optional(),
  }),
  SendTaskHeartbeat: z.strictObject({ taskToken: TaskToken }),
} as const;

export type Action = keyof typeof requests;
type Requests = { readonly [A in Action]: z.input<(typeof requests)[A]> };
export type RequestOf<A extends Action> = Requests[A];

const schemas: { readonly [A in Action]: z.ZodType<Requests[A]> } = requests;

export function isAction(name: string): name is Action {
  return Object.hasOwn(requests, name);
}

/** @throws ApiError `ValidationException` with every field that is wrong. */
export function checkRequest<A extends Action>(action: A, request: unknown): RequestOf<A> {
  const schema: z.ZodType<Requests[A]> = schemas[action];
  const parsed = schema.safeParse(request);
  if (parsed.success) return parsed.data;
  throw new ApiError('ValidationException', z.prettifyError(parsed.error));
}
