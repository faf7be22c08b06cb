import { Duration } from 'aws-cdk-lib';
import { EventInvokeConfig, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** Keeps what could not be handled, for a person to look at and send again. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // The longest there is: an alarm on a Friday evening must outlive a holiday.
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this, 'SQS3', 'This queue is itself where dead letters go.');
  }

  /** Events that an asynchronously called function failed on, after its two retries. */
  takeFailuresOf(failing: LambdaFunction): void {
    new EventInvokeConfig(this, 'Failures', {
      function: failing,
      onFailure: new SqsDestination(this),
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
    });
  }
}
