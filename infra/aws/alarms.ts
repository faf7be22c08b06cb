import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { Functions } from './functions/functions.ts';
import type { MachineName } from './machines.ts';
import type { Mail } from './mail.ts';
import type { Operators } from './operators.ts';
import type { Workflows } from './workflows.ts';

const PERIOD = { period: Duration.minutes(5), statistic: Stats.SUM };

/** Whatever would otherwise fail in silence reaches the operators, with what to do about it. */
export function raiseAlarms(
  operators: Operators,
  watched: { functions: Functions; workflows: Workflows; mail: Mail; api: HttpApi },
): void {
  watchMachines(operators, watched.workflows);
  watchFunctions(operators, watched.functions);
  watchMail(operators, watched.mail);
  watchHeldMail(operators, watched.functions);
  operators.watch('PagesFail', {
    metric: watched.api.metricServerError(PERIOD),
    runbook:
      'People got an error page. Search the access log for status 500 or higher, take the request id and the route, and look for it in the log of that route’s function.',
  });
}

function watchMachines(operators: Operators, workflows: Workflows): void {
  for (const [name, machine] of workflows.all()) {
    operators.watch(`${name}Fails`, {
      metric: eitherOf(machine.metricFailed(PERIOD), machine.metricTimedOut(PERIOD)),
      runbook: RUNBOOKS[name] ?? stageRunbook(name),
    });
  }
}

const RUNBOOKS: Partial<Record<MachineName, string>> = {
  Cohort:
    'A cohort has ended in failure and will not go on by itself. Open the failed execution, mend the cause, and redrive it from the failed state: everything is kept.',
  Rematch:
    'Matching again those who wait has failed; the cohort itself goes on. HR was told; mend the cause shown in the execution’s history before HR asks again, which goes on where people were asked.',
  Withdrawal:
    'Somebody who asked to leave, or whom HR has erased, has not left as they were told, after tries over four days. Mend the cause shown in the execution’s history and redrive it: what was done is not done twice.',
  DirectoryChange:
    'New data that HR has confirmed is not taken over, after tries over four days: a pair may lie in one reporting line. Mend the cause shown in the execution’s history and redrive it; what was done is not done twice. HR can also confirm the data once more.',
};

const stageRunbook = (name: MachineName) =>
  `A ${name} execution failed. HR was asked whether to retry or stop; mend the cause shown in the execution’s history before HR retries.`;

function watchFunctions(operators: Operators, functions: Functions): void {
  for (const [id, watched] of functions.all()) {
    operators.watch(`${watched.node.id}-fails`, {
      metric: eitherOf(watched.metricErrors(PERIOD), watched.metricThrottles(PERIOD)),
      runbook: `${id} failed or was throttled. Workflows try again by themselves; read the function’s log at that time, and when throttled ask AWS for more concurrent executions.`,
    });
  }
}

function watchMail(operators: Operators, mail: Mail): void {
  operators.watch('FeedbackLost', {
    metric: mail.undeliveredFeedback.metricApproximateNumberOfMessagesVisible({
      period: PERIOD.period,
      statistic: Stats.MAXIMUM,
    }),
    runbook:
      'A bounce or complaint was not dealt with: that address may be written to again. Mend mail/feedback, then send the queue’s messages to it again with `aws sqs` and `aws lambda invoke`.',
  });
  // AWS puts an account under review at 5 % bounces or 0.1 % complaints, and stops its mail at 10 % and 0.5 %.
  operators.watch('TooManyBounces', {
    metric: reputation('Reputation.BounceRate'),
    above: 0.04,
    runbook:
      'More than 4 % of recent mail bounced; AWS reviews the account at 5 %. Ask HR to correct the addresses its board lists, before the next round is sent.',
  });
  operators.watch('TooManyComplaints', {
    metric: reputation('Reputation.ComplaintRate'),
    above: 0.0008,
    runbook:
      'More than 0.08 % of recent mail was marked as spam; AWS reviews the account at 0.1 %. Pause the cohorts that wrote last and ask HR whom they called.',
  });
}

/** It takes hours to pass, and only the operators can have it pass sooner. */
function watchHeldMail(operators: Operators, functions: Functions): void {
  const held = functions.get('send-what-is-due').logGroup.addMetricFilter('MailHeld', {
    filterPattern: FilterPattern.stringValue('$.message.mail', '=', 'held'),
    metricNamespace: Stack.of(operators).stackName,
    metricName: 'MailHeld',
  });
  operators.watch('MailIsHeld', {
    metric: held.metric(PERIOD),
    runbook:
      'SES takes no more mail: the quota of the last 24 hours is spent, or sending is paused. Nothing is lost, and every round goes on by itself the next working day. Ask AWS for a higher quota, or resume sending; the log of send-what-is-due has SES’s word for it.',
  });
}

/** For the whole account, because it is the account that AWS judges. */
function reputation(metricName: string): IMetric {
  return new Metric({
    namespace: 'AWS/SES',
    metricName,
    period: Duration.hours(1),
    statistic: Stats.MAXIMUM,
  });
}

function eitherOf(first: IMetric, second: IMetric): IMetric {
  return new MathExpression({
    expression: 'a + b',
    usingMetrics: { a: first, b: second },
    period: PERIOD.period,
  });
}
