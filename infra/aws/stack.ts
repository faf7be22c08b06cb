import { CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { raiseAlarms } from './alarms.ts';
import type { Bundle } from './functions/bundle.ts';
import { Functions } from './functions/functions.ts';
import { HrSignIn } from './http/hr-sign-in.ts';
import { MentoringApi } from './http/http-api.ts';
import { executionsArn, MACHINES, MACHINES_HR_STOPS, machineArn } from './machines.ts';
import { Mail } from './mail.ts';
import { Operators } from './operators.ts';
import { ADDRESS_OF_NOBODY, type Settings } from './settings.ts';
import { CohortTable } from './table.ts';
import { TopicKey } from './topic-key.ts';
import { Workflows } from './workflows.ts';

export interface MentoringStackProps extends StackProps {
  readonly settings: Settings;
  readonly bundles: ReadonlyMap<string, Bundle>;
}

/** Everything that runs the cohorts of one company. */
export class MentoringStack extends Stack {
  constructor(scope: Construct, id: string, { settings, bundles, ...props }: MentoringStackProps) {
    super(scope, id, {
      description: 'Mentoring cohorts, from the call for mentors to the evaluation',
      ...props,
    });
    const topicKey = new TopicKey(this, 'TopicKey');
    const table = new CohortTable(this, 'Table');
    const mail = new Mail(this, 'Mail', { settings, topicKey });
    const signIn = new HrSignIn(this, 'HrSignIn', settings);
    const http = new MentoringApi(this, 'Api', settings);
    const functions = new Functions(this, 'Functions', {
      bundles,
      stage: settings.stage,
      baseUrl: settings.baseUrl ?? http.url,
      table,
      mail,
      hr: signIn,
      machines: {
        cohortArn: machineArn(this, 'Cohort'),
        rematchArn: machineArn(this, 'Rematch'),
        rematchesArn: executionsArn(this, 'Rematch'),
        withdrawalArn: machineArn(this, 'Withdrawal'),
        directoryChangeArn: machineArn(this, 'DirectoryChange'),
        roundArn: machineArn(this, 'Round'),
        stoppableArns: MACHINES_HR_STOPS.map((machine) => executionsArn(this, machine)),
        allArns: MACHINES.map((machine) => machineArn(this, machine)),
      },
    });
    http.addRoutes(functions, signIn);
    mail.reportTo(functions.get('feedback'));
    const workflows = new Workflows(this, 'Workflows', functions);
    const operators = new Operators(this, 'Operators', { topicKey, email: settings.operatorsEmail });
    raiseAlarms(operators, { functions, workflows, mail, api: http.api });
    this.#tell({ settings, table, mail, signIn, workflows, operators, http });
  }

  /** What a person needs after a deployment. */
  #tell(parts: {
    settings: Settings;
    table: CohortTable;
    mail: Mail;
    signIn: HrSignIn;
    workflows: Workflows;
    operators: Operators;
    http: MentoringApi;
  }): void {
    const { settings, table, mail, signIn, workflows, operators, http } = parts;
    const tell = (name: string, value: string, description: string) =>
      new CfnOutput(this, name, { value, description });
    tell('ApiUrl', settings.baseUrl ?? http.url, "HR's API; links in mail begin with it");
    if (signIn.ownPool !== undefined) {
      const { pool, client, group, scope, signInUrl, signedInUrl } = signIn.ownPool;
      tell('UserPoolId', pool.userPoolId, `Where an operator adds the people of HR, to the group ${group}`);
      tell('UserPoolClientId', client.userPoolClientId, 'As which a program asks for their tokens');
      tell('SignInUrl', signInUrl, 'Where HR’s people sign in; the README says how this makes a token');
      tell('SignInScope', scope, 'To ask for there: without it a token opens nothing');
      tell('SignInCallback', signedInUrl, 'Where the browser comes back to, with the code for a token');
    }
    tell('TableName', table.tableName, 'Everything about every cohort');
    tell('CohortMachineArn', workflows.cohort.stateMachineArn, 'One execution for each cohort');
    tell('Sender', mail.sender, 'The address cohorts write from');
    tell('AlarmsTopicArn', operators.topicArn, 'Subscribe operators to it');
    if (settings.senderDomain !== undefined) {
      for (const [index, { name, value }] of mail.identity.dkimRecords.entries())
        tell(`DkimRecord${index + 1}`, `${name} CNAME ${value}`, 'To add to the DNS of the sender’s domain');
    }
    if (settings.sender === ADDRESS_OF_NOBODY) {
      Validations.of(this).addWarning(
        'SenderMissing',
        'Nobody owns example.com: deploy with -c senderDomain=your.domain or -c senderAddress=you@your.domain, or no mail will leave.',
      );
    }
  }
}
