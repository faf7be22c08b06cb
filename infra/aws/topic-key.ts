import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/**
 * Encrypts the stack's topics. Not the key that AWS keeps for topics: SES and CloudWatch may not use that one,
 * and their messages would be lost without a word.
 */
export class TopicKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Encrypts mail feedback and alarms on their way',
      enableKeyRotation: true,
      // Nothing rests under this key: messages pass through it.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        // As both services' manuals write it, without a condition on the account: the topics' own policies say
        // for which account they may publish.
        principals: ['ses', 'cloudwatch'].map((service) => new ServicePrincipal(`${service}.amazonaws.com`)),
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
      }),
    );
  }
}
