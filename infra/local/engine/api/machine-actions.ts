import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock/clock.ts';
import type { MachineStore, StoredMachine } from '../executions/machine-store.ts';
import { checkDefinition } from '../language/definition-problems.ts';
import type { Problem } from '../language/expression-problems.ts';
import { ApiError } from './api-error.ts';
import { checkArn, checkName, type Place, stateMachineArn } from './arns.ts';
import { pageOf } from './pages.ts';
import type { ReplyOf, StateMachineSummary } from './replies.ts';
import type { RequestOf } from './requests.ts';

/** The actions on state machines. */
export class MachineActions {
  readonly #place: Place;
  readonly #clock: Clock;
  readonly #machines: MachineStore;
  readonly #isAtHand: (integration: string) => boolean;

  constructor(
    place: Place,
    clock: Clock,
    machines: MachineStore,
    isAtHand: (integration: string) => boolean,
  ) {
    this.#place = place;
    this.#clock = clock;
    this.#machines = machines;
    this.#isAtHand = isAtHand;
  }

  create(request: RequestOf<'CreateStateMachine'>): ReplyOf<'CreateStateMachine'> {
    checkName(request.name);
    this.#check(request.definition);
    const arn = stateMachineArn(this.#place, request.name);
    const existing = this.#machines.get(arn);
    const definition = this.#machines.putDefinition(request.definition);
    if (existing !== undefined) {
      // AWS takes the same request again, and refuses another one under the same name.
      const same = existing.definition === definition && existing.roleArn === request.roleArn;
      if (same) return { stateMachineArn: arn, creationDate: new Date(existing.creationDate) };
      throw new ApiError('StateMachineAlreadyExists', `State Machine Already Exists: '${arn}'`);
    }
    const now = this.#clock.now().toISOString();
    this.#machines.put({
      stateMachineArn: arn,
      name: request.name,
      roleArn: request.roleArn,
      definition,
      creationDate: now,
      updateDate: now,
      revisionId: randomUUID(),
    });
    return { stateMachineArn: arn, creationDate: new Date(now) };
  }

  /** Executions that run keep the definition they started with. */
  update(request: RequestOf<'UpdateStateMachine'>): ReplyOf<'UpdateStateMachine'> {
    const machine = this.get(request.stateMachineArn);
    if (request.definition === undefined && request.roleArn === undefined) {
      throw new ApiError('MissingRequiredParameter', 'Either the definition or the role ARN must be given');
    }
    if (request.definition !== undefined) this.#check(request.definition);
    const updateDate = this.#clock.now().toISOString();
    const revisionId = randomUUID();
    this.#machines.put({
      ...machine,
      roleArn: request.roleArn ?? machine.roleArn,
      definition:
        request.definition === undefined
          ? machine.definition
          : this.#machines.putDefinition(request.definition),
      updateDate,
      revisionId,
    });
    return { updateDate: new Date(updateDate), revisionId };
  }

  describe(request: RequestOf<'DescribeStateMachine'>): ReplyOf<'DescribeStateMachine'> {
    const machine = this.get(request.stateMachineArn);
    return {
      ...summaryOf(machine),
      status: 'ACTIVE',
      ...(request.includedData === 'METADATA_ONLY'
        ? {}
        : { definition: this.#machines.definitionText(machine.definition) }),
      roleArn: machine.roleArn,
      revisionId: machine.revisionId,
    };
  }

  list(request: RequestOf<'ListStateMachines'>): ReplyOf<'ListStateMachines'> {
    const { items, ...next } = pageOf(this.#machines.all(), 'machines', request);
    return { stateMachines: items.map(summaryOf), ...next };
  }

  validate(request: RequestOf<'ValidateStateMachineDefinition'>): ReplyOf<'ValidateStateMachineDefinition'> {
    const { problems } = checkDefinition(request.definition, this.#isAtHand);
    const shown = problems.slice(0, request.maxResults || 100);
    return {
      result: problems.length === 0 ? 'OK' : 'FAIL',
      diagnostics: shown.map(({ location, message }) => ({
        severity: 'ERROR',
        code: 'SCHEMA_VALIDATION_FAILED',
        message,
        location,
      })),
      truncated: shown.length < problems.length,
    };
  }

  /** @throws ApiError `InvalidArn`, `StateMachineDoesNotExist` */
  get(arn: string): StoredMachine {
    checkArn(arn, 'stateMachine');
    const machine = this.#machines.get(arn);
    if (machine !== undefined) return machine;
    throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
  }

  #check(definition: string): void {
    const { problems } = checkDefinition(definition, this.#isAtHand);
    if (problems.length > 0) throw new ApiError('InvalidDefinition', definitionMessage(problems));
  }
}

/** All problems in one message, as AWS words it. */
function definitionMessage(problems: readonly Problem[]): string {
  const listed = problems.map(({ location, message }) => `${message} at ${location || '/'}`);
  return `Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: ${listed.join('; ')}'`;
}

function summaryOf(machine: StoredMachine): StateMachineSummary {
  return {
    stateMachineArn: machine.stateMachineArn,
    name: machine.name,
    type: 'STANDARD',
    creationDate: new Date(machine.creationDate),
  };
}
