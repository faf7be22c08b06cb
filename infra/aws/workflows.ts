import { ArnFormat, Stack } from 'aws-cdk-lib';
import { type IStateMachine, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { LONGEST_STAGE_DAYS } from '../../functions/definition/longest-stages.ts';
import { STAGES } from '../../functions/definition/stage-names.ts';
import { callForMentors } from '../../workflows/call-for-mentors.ts';
import { checkIns } from '../../workflows/check-ins.ts';
import { cohort } from '../../workflows/cohort.ts';
import { directoryChange } from '../../workflows/directory-change.ts';
import { evaluation } from '../../workflows/evaluation.ts';
import { followUp } from '../../workflows/follow-up.ts';
import { kickoff } from '../../workflows/kickoff.ts';
import { matching } from '../../workflows/matching.ts';
import { rematch } from '../../workflows/rematch.ts';
import { round } from '../../workflows/round.ts';
import type { TaskName } from '../../workflows/task-functions.ts';
import { withdrawal } from '../../workflows/withdrawal.ts';
import { acknowledgeWildcard } from './acknowledge.ts';
import type { Functions } from './functions/functions.ts';
import { type MachineName, machineArn, STAGE_MACHINES } from './machines.ts';
import { Workflow } from './workflow.ts';

/** All state machines, children before those that start them, each given the functions it calls. */
export class Workflows extends Construct {
  readonly cohort: StateMachine;
  readonly #machines = new Map<MachineName, StateMachine>();

  constructor(scope: Construct, id: string, functions: Functions) {
    super(scope, id);
    for (const [, called] of functions.all()) {
      acknowledgeWildcard(
        this,
        `${called.functionArn}:*`,
        'All versions of one function, of which there are none but the latest.',
      );
    }
    const call = <Name extends TaskName>(name: Name) => functions.task(name);
    const beginStage = call('begin-stage');
    const resolveStandstill = call('resolve-standstill');

    const rounds = this.#add('Round', (states) =>
      round(states, {
        openRound: call('open-round'),
        sendWhatIsDue: call('send-what-is-due'),
        awaitAnswers: call('await-answers'),
        closeRound: call('close-round'),
      }),
    );
    const callsForMentors = this.#add('CallForMentors', (states) =>
      callForMentors(
        states,
        {
          beginStage,
          collectApplications: call('collect-applications'),
          selectApplicants: call('select-applicants'),
          checkReadiness: call('check-readiness'),
          resolveStandstill,
        },
        rounds,
      ),
    );
    const proposing = {
      proposePairs: call('propose-pairs'),
      publishPairs: call('publish-pairs'),
      settleAnswers: call('settle-answers'),
    };
    const matchings = this.#add('Matching', (states) =>
      matching(states, { beginStage, resolveStandstill, ...proposing }, rounds),
    );
    this.#add('Rematch', (states) =>
      rematch(
        states,
        {
          ...proposing,
          beginRematch: call('begin-rematch'),
          startNewPairs: call('start-new-pairs'),
          endRematch: call('end-rematch'),
        },
        rounds,
      ),
    );
    this.#add('Withdrawal', (states) =>
      withdrawal(states, {
        proceedWithWithdrawal: call('proceed-with-withdrawal'),
        awaitWithdrawal: call('await-withdrawal'),
        erasePerson: call('erase-person'),
      }),
    );
    this.#add('DirectoryChange', (states) =>
      directoryChange(states, { applyDirectoryChange: call('apply-directory-change') }),
    );
    const kickoffs = this.#add('Kickoff', (states) =>
      kickoff(
        states,
        { beginStage, startPairs: call('start-pairs'), freezeKickoff: call('freeze-kickoff') },
        rounds,
      ),
    );
    const monthsOfCheckIns = this.#add('CheckIns', (states) =>
      checkIns(
        states,
        {
          beginStage,
          nextPulse: call('next-pulse'),
          sumUpPulse: call('sum-up-pulse'),
          lookAfterPairs: call('look-after-pairs'),
        },
        rounds,
      ),
    );
    const followUps = this.#add('FollowUp', (states) =>
      followUp(
        states,
        {
          nextFollowUp: call('next-follow-up'),
          evaluateFollowUp: call('evaluate-follow-up'),
          eraseCohort: call('erase-cohort'),
        },
        { round: rounds, followUp: this.#itself('FollowUp') },
      ),
    );
    const evaluations = this.#add('Evaluation', (states) =>
      evaluation(
        states,
        {
          beginStage,
          evaluateCohort: call('evaluate-cohort'),
          closeCohort: call('close-cohort'),
        },
        { round: rounds, followUp: followUps },
      ),
    );
    this.cohort = this.#add('Cohort', (states) =>
      cohort(
        states,
        {
          tellHrOfFailure: call('tell-hr-of-failure'),
          awaitHrDecision: call('await-hr-decision'),
          stopCohort: call('stop-cohort'),
        },
        {
          callForMentors: callsForMentors,
          matching: matchings,
          kickoff: kickoffs,
          checkIns: monthsOfCheckIns,
          evaluation: evaluations,
          round: rounds,
          followUp: followUps,
          cohort: this.#itself('Cohort'),
        },
      ),
    );
  }

  all(): Iterable<readonly [MachineName, StateMachine]> {
    return this.#machines;
  }

  /** A machine as it is known to its own states, before it is there: by name. */
  #itself(name: MachineName): IStateMachine {
    return StateMachine.fromStateMachineArn(this, `${name} itself`, machineArn(this, name));
  }

  #add(name: MachineName, define: ConstructorParameters<typeof Workflow>[2]): StateMachine {
    const stage = STAGES.find((one) => STAGE_MACHINES[one] === name);
    const { machine } = new Workflow(this, name, define, stage && LONGEST_STAGE_DAYS[stage]);
    acknowledgeWildcard(
      this,
      executionsOf(machine),
      'Who waits for executions must see and stop them, and Step Functions names them when they start.',
    );
    this.#machines.set(name, machine);
    return machine;
  }
}

/** As CDK writes it where one machine starts another and waits. */
function executionsOf(machine: StateMachine): string {
  const stack = Stack.of(machine);
  const { resourceName } = stack.splitArn(machine.stateMachineArn, ArnFormat.COLON_RESOURCE_NAME);
  return stack.formatArn({
    service: 'states',
    resource: 'execution',
    resourceName: `${resourceName}*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}
