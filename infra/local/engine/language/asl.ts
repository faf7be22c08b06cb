import * as z from 'zod';

/** A value in which any string may be a JSONata expression in `{% %}`. */
const Template = z.json();

const Expression = z.string().regex(/^\{%[\s\S]*%\}$/, 'must be a JSONata expression in {% %}');

/** Longest wait that AWS accepts, in seconds (24,855 days pass, 24,856 fail). */
export const LONGEST_WAIT_SECONDS = 2 ** 31 - 1;
/** AWS's default and greatest timeout of a task, in seconds. */
const LONGEST_TIMEOUT_SECONDS = 99_999_999;

/** RFC 3339 with Z or an offset, as a Wait takes it. */
export const Instant = z.iso.datetime({ offset: true });

const TimeoutSeconds = z.union([z.int().min(1).max(LONGEST_TIMEOUT_SECONDS), Expression]);
const StateName = z.string().min(1).max(80);
const ErrorEquals = z.array(z.string().min(1)).min(1);

const described = { Comment: z.string().optional(), QueryLanguage: z.literal('JSONata').optional() };
const transition = { Next: StateName.optional(), End: z.literal(true).optional() };
const output = { Output: Template.optional() };
const assign = { Assign: z.record(z.string(), Template).optional() };

const Retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals,
  IntervalSeconds: z.int().min(1).max(LONGEST_TIMEOUT_SECONDS).optional(),
  MaxAttempts: z.int().min(0).max(LONGEST_TIMEOUT_SECONDS).optional(),
  BackoffRate: z.number().min(1).optional(),
  MaxDelaySeconds: z.int().min(1).max(31_622_400).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).optional(),
});
export type Retrier = z.infer<typeof Retrier>;

const Catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals,
  Next: StateName,
  ...output,
  ...assign,
});

const faults = { Retry: z.array(Retrier).optional(), Catch: z.array(Catcher).optional() };

const PassState = z.strictObject({
  Type: z.literal('Pass'),
  ...described,
  ...transition,
  ...output,
  ...assign,
});

const TaskState = z.strictObject({
  Type: z.literal('Task'),
  ...described,
  Resource: z.string(),
  Arguments: Template.optional(),
  TimeoutSeconds: TimeoutSeconds.optional(),
  HeartbeatSeconds: TimeoutSeconds.optional(),
  ...transition,
  ...output,
  ...assign,
  ...faults,
});
export type TaskState = z.infer<typeof TaskState>;

const ChoiceRule = z.strictObject({
  Comment: z.string().optional(),
  Condition: z.union([z.boolean(), Expression]),
  Next: StateName,
  ...output,
  ...assign,
});

const ChoiceState = z.strictObject({
  Type: z.literal('Choice'),
  ...described,
  Choices: z.array(ChoiceRule).min(1),
  Default: StateName.optional(),
  ...output,
  ...assign,
});
export type ChoiceState = z.infer<typeof ChoiceState>;

const WaitState = z.strictObject({
  Type: z.literal('Wait'),
  ...described,
  Seconds: z.union([z.int().min(0).max(LONGEST_WAIT_SECONDS), Expression]).optional(),
  Timestamp: z.union([Instant, Expression]).optional(),
  ...transition,
  ...output,
  ...assign,
});
export type WaitState = z.infer<typeof WaitState>;

const SucceedState = z.strictObject({ Type: z.literal('Succeed'), ...described, ...output });

const FailState = z.strictObject({
  Type: z.literal('Fail'),
  ...described,
  Error: z.string().optional(),
  Cause: z.string().optional(),
});
export type FailState = z.infer<typeof FailState>;

/** States that run in one scope: the machine itself, a branch of a Parallel, the processor of a Map. */
export interface StateGroup {
  StartAt: string;
  States: StatesByName;
  Comment?: string | undefined;
  QueryLanguage?: 'JSONata' | undefined;
}

/** An interface, because TypeScript resolves those late: states hold groups of states. */
interface StatesByName {
  [name: string]: State;
}

const States: z.ZodType<StatesByName> = z.lazy(() => z.record(StateName, StateSchema));
const group = { ...described, StartAt: StateName, States };

const ParallelState = z.strictObject({
  Type: z.literal('Parallel'),
  ...described,
  Arguments: Template.optional(),
  Branches: z.array(z.strictObject(group)).min(1),
  ...transition,
  ...output,
  ...assign,
  ...faults,
});
export type ParallelState = z.infer<typeof ParallelState>;

const MapState = z.strictObject({
  Type: z.literal('Map'),
  ...described,
  Items: z.union([z.array(Template), z.record(z.string(), Template), Expression]).optional(),
  ItemSelector: Template.optional(),
  ItemProcessor: z.strictObject({
    ...group,
    ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE') }).optional(),
  }),
  MaxConcurrency: z.union([z.int().min(0), Expression]).optional(),
  ...transition,
  ...output,
  ...assign,
  ...faults,
});
export type MapState = z.infer<typeof MapState>;

/** Any state of a machine in JSONata mode. */
export type State =
  | z.infer<typeof PassState>
  | TaskState
  | ChoiceState
  | WaitState
  | z.infer<typeof SucceedState>
  | FailState
  | ParallelState
  | MapState;

const StateSchema = z.discriminatedUnion('Type', [
  PassState,
  TaskState,
  ChoiceState,
  WaitState,
  SucceedState,
  FailState,
  ParallelState,
  MapState,
]);

/** A state machine as the Amazon States Language writes it, with JSONata as its query language. */
export const Definition = z.strictObject({
  ...group,
  Version: z.literal('1.0').optional(),
  TimeoutSeconds: z.int().min(1).max(LONGEST_TIMEOUT_SECONDS).optional(),
});
export type Definition = z.infer<typeof Definition>;

/** Whether a string of a template is an expression. */
export function isExpression(text: string): boolean {
  return text.startsWith('{%') && text.endsWith('%}');
}
