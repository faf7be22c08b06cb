import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionDeclaration } from './declared-functions.ts';

/** What functions act upon. */
export interface Surroundings {
  readonly stage: string;
  readonly baseUrl: string;
  readonly table: { readonly tableName: string; readonly tableArn: string };
  readonly mail: {
    readonly sender: string;
    readonly identityArn: string;
    readonly configurationSetName: string;
    readonly configurationSetArn: string;
    readonly mailsPerSecond: number;
  };
  readonly hr: { readonly scopes: readonly string[]; readonly group: string | undefined };
  readonly machines: {
    readonly cohortArn: string;
    readonly rematchArn: string;
    /** Re-matchings, past and to come, with a wildcard for their names. */
    readonly rematchesArn: string;
    readonly withdrawalArn: string;
    readonly directoryChangeArn: string;
    readonly roundArn: string;
    /** Every machine with a task that waits for a token. */
    readonly allArns: readonly string[];
    /** The executions HR may stop, with wildcards for their names. */
    readonly stoppableArns: readonly string[];
  };
}

const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];

/** The policy of a function, from its declaration; no statement has a wildcard action. */
export function permissionsOf(
  { table, mails, executions = [] }: FunctionDeclaration,
  around: Surroundings,
): PolicyStatement[] {
  const statements: PolicyStatement[] = [];
  if (table !== undefined) {
    const actions = table === 'reads' ? READS : [...READS, ...WRITES];
    statements.push(new PolicyStatement({ actions, resources: [around.table.tableArn] }));
  }
  if (mails) {
    statements.push(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: [around.mail.identityArn, around.mail.configurationSetArn],
        conditions: { StringEquals: { 'ses:FromAddress': around.mail.sender } },
      }),
    );
  }
  const {
    cohortArn,
    rematchArn,
    rematchesArn,
    withdrawalArn,
    directoryChangeArn,
    roundArn,
    stoppableArns,
    allArns,
  } = around.machines;
  if (executions.includes('start'))
    statements.push(new PolicyStatement({ actions: ['states:StartExecution'], resources: [cohortArn] }));
  if (executions.includes('rematch'))
    statements.push(
      new PolicyStatement({ actions: ['states:StartExecution'], resources: [rematchArn] }),
      new PolicyStatement({ actions: ['states:DescribeExecution'], resources: [rematchesArn] }),
    );
  if (executions.includes('withdraw'))
    statements.push(new PolicyStatement({ actions: ['states:StartExecution'], resources: [withdrawalArn] }));
  if (executions.includes('changeDirectory'))
    statements.push(
      new PolicyStatement({ actions: ['states:StartExecution'], resources: [directoryChangeArn] }),
    );
  if (executions.includes('notice'))
    statements.push(new PolicyStatement({ actions: ['states:StartExecution'], resources: [roundArn] }));
  if (executions.includes('stop'))
    statements.push(
      new PolicyStatement({ actions: ['states:StopExecution'], resources: [...stoppableArns] }),
    );
  if (executions.includes('answer'))
    statements.push(new PolicyStatement({ actions: ['states:SendTaskSuccess'], resources: [...allArns] }));
  return statements;
}

/** The environment of a function: only the variables it can make use of. */
export function environmentOf(
  { table, forHr, mails, executions = [] }: FunctionDeclaration,
  around: Surroundings,
): Record<string, string> {
  return {
    STAGE: around.stage,
    BASE_URL: around.baseUrl,
    ...(table !== undefined && { TABLE_NAME: around.table.tableName }),
    ...(forHr && around.hr.scopes.length > 0 && { HR_SCOPES: around.hr.scopes.join(' ') }),
    ...(forHr && around.hr.group !== undefined && { HR_GROUP: around.hr.group }),
    ...(mails && {
      SENDER: around.mail.sender,
      CONFIGURATION_SET: around.mail.configurationSetName,
      MAILS_PER_SECOND: String(around.mail.mailsPerSecond),
    }),
    ...(executions.includes('start') && { COHORT_MACHINE_ARN: around.machines.cohortArn }),
    ...(executions.includes('withdraw') && { WITHDRAWAL_MACHINE_ARN: around.machines.withdrawalArn }),
    ...(executions.includes('changeDirectory') && {
      DIRECTORY_CHANGE_MACHINE_ARN: around.machines.directoryChangeArn,
    }),
    ...(executions.includes('notice') && { ROUND_MACHINE_ARN: around.machines.roundArn }),
    ...(executions.includes('rematch') && { REMATCH_MACHINE_ARN: around.machines.rematchArn }),
  };
}
