import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { TaskFunction, TaskName } from '../../../workflows/task-functions.ts';
import { acknowledgeWildcard } from '../acknowledge.ts';
import type { Bundle } from './bundle.ts';
import {
  checkDeclared,
  DECLARED_FUNCTIONS,
  FUNCTION_IDS,
  type FunctionDeclaration,
  type FunctionId,
} from './declared-functions.ts';
import { environmentOf, permissionsOf, type Surroundings } from './permissions.ts';

export interface FunctionsProps extends Surroundings {
  readonly bundles: ReadonlyMap<string, Bundle>;
}

/**
 * All functions, each as declared in declared-functions.ts.
 *
 * None has reserved concurrency: it would be taken from the account's 1,000 (10 in a new account, where the
 * deployment would fail), and nothing here needs it. Two cohorts that send at the same hour are held to the
 * account's rate by SES itself, and the functions back off.
 */
export class Functions extends Construct {
  readonly #functions = new Map<FunctionId, LambdaFunction>();

  /** @throws Error naming each handler that is not declared and each declared one that is missing */
  constructor(scope: Construct, id: string, { bundles, ...surroundings }: FunctionsProps) {
    super(scope, id);
    checkDeclared(bundles.keys());
    for (const functionId of FUNCTION_IDS) {
      const bundle = bundles.get(functionId);
      if (bundle !== undefined)
        this.#functions.set(functionId, this.#define(functionId, bundle, surroundings));
    }
  }

  get(id: FunctionId): LambdaFunction {
    const found = this.#functions.get(id);
    if (found === undefined) throw new Error(`There is no function ${id}`);
    return found;
  }

  /** A function that states call. */
  task<Name extends TaskName>(name: Name): TaskFunction<Name> {
    return { name, lambdaFunction: this.get(name) };
  }

  all(): Iterable<readonly [FunctionId, LambdaFunction]> {
    return this.#functions;
  }

  #define(id: FunctionId, bundle: Bundle, surroundings: Surroundings): LambdaFunction {
    const declaration: FunctionDeclaration = DECLARED_FUNCTIONS[id];
    const functionName = `${Stack.of(this).stackName}-${id}`;
    const logGroup = new LogGroup(this, `${id}-log`, {
      logGroupName: `/aws/lambda/${functionName}`,
      // As long as a cohort: a question about its beginning may come at its end. Ids and dates only.
      retention: RetentionDays.TWO_YEARS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, `${id}-role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${id} may do`,
    });
    logGroup.grantWrite(role);
    for (const statement of permissionsOf(declaration, surroundings)) role.addToPolicy(statement);
    const defined = new LambdaFunction(this, id, {
      functionName,
      role,
      logGroup,
      code: Code.fromAsset(bundle.directory),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: declaration.memoryMb ?? 512,
      timeout: Duration.seconds(declaration.timeoutSeconds ?? 60),
      environment: environmentOf(declaration, surroundings),
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
    });
    acknowledgeWildcard(role, '*', 'X-Ray has no resources to name: PutTraceSegments is granted on all.');
    if (declaration.executions?.includes('stop')) {
      for (const executions of surroundings.machines.stoppableArns) {
        acknowledgeWildcard(
          role,
          executions,
          'Executions get their names when they start: those of one machine are as near as a policy comes.',
        );
      }
    }
    if (declaration.executions?.includes('rematch')) {
      acknowledgeWildcard(
        role,
        surroundings.machines.rematchesArn,
        'Executions get their names when they start: those of one machine are as near as a policy comes.',
      );
    }
    return defined;
  }
}
