import { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface Watch {
  readonly metric: IMetric;
  /** The alarm is raised above this. Default 0. */
  readonly above?: number;
  /** What has happened, and what the operator does about it. */
  readonly runbook: string;
}

/** The people who keep the product running, and how they hear that something is wrong. */
export class Operators extends Construct {
  readonly #topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly topicKey: IKey; readonly email: string | undefined },
  ) {
    super(scope, id);
    this.#topic = new Topic(this, 'Alarms', {
      displayName: 'Mentoring cohorts: alarms',
      masterKey: props.topicKey,
      enforceSSL: true,
    });
    // A topic with a policy of its own (enforceSSL) loses the default one, by which the account's alarms publish.
    this.#topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.#topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (props.email !== undefined) this.#topic.addSubscription(new EmailSubscription(props.email));
  }

  get topicArn(): string {
    return this.#topic.topicArn;
  }

  /** Tells the operators when a metric goes above its threshold, and when it is well again. */
  watch(id: string, { metric, above = 0, runbook }: Watch): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: above,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      // No data means that nothing ran.
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: runbook,
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
    alarm.addOkAction(new SnsAction(this.#topic));
  }
}
