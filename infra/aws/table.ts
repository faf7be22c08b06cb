import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';

/**
 * Everything about every cohort, in one table: see functions/store/keys.ts for what lies where.
 *
 * On demand, because a cohort is idle for weeks and then writes to thousands of people in an hour. No secondary
 * index: every question asked of the table is a key or the beginning of one, and all reads are strongly
 * consistent, which an index cannot be.
 */
export class CohortTable extends Table {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        // A person erased today can be restored from the backup for as long as this: long enough to notice a
        // mistake over a fortnight's holiday, no longer.
        recoveryPeriodInDays: 14,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
