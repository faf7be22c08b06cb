import type { Surroundings } from '../../../infra/aws/functions/permissions.ts';

/** What a stack deployed somewhere would tell its functions. */
export const SURROUNDINGS = {
  stage: 'test',
  baseUrl: 'https://mentoring.acme.example',
  table: { tableName: 'Cohorts', tableArn: 'arn:aws:dynamodb:eu-west-3:123456789012:table/Cohorts' },
  mail: {
    sender: 'mentoring@acme.example',
    identityArn: 'arn:aws:ses:eu-west-3:123456789012:identity/acme.example',
    configurationSetName: 'Cohorts',
    configurationSetArn: 'arn:aws:ses:eu-west-3:123456789012:configuration-set/Cohorts',
    mailsPerSecond: 10,
  },
  hr: { scopes: ['mentoring/hr'], group: 'mentoring-hr' },
  machines: {
    cohortArn: 'arn:aws:states:eu-west-3:123456789012:stateMachine:Cohort',
    directoryChangeArn: 'arn:aws:states:eu-west-3:123456789012:stateMachine:DirectoryChange',
    roundArn: 'arn:aws:states:eu-west-3:123456789012:stateMachine:Round',
    withdrawalArn: 'arn:aws:states:eu-west-3:123456789012:stateMachine:Withdrawal',
    rematchArn: 'arn:aws:states:eu-west-3:123456789012:stateMachine:Rematch',
    rematchesArn: 'arn:aws:states:eu-west-3:123456789012:execution:Rematch:*',
    stoppableArns: ['arn:aws:states:eu-west-3:123456789012:execution:Cohort:*'],
    allArns: ['arn:aws:states:eu-west-3:123456789012:stateMachine:Cohort'],
  },
} satisfies Surroundings;
