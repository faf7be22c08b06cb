import { Stack, Validations } from 'aws-cdk-lib';
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js';
import type { IConstruct } from 'constructs';

/**
 * Accepts one finding of the AwsSolutions pack on a construct and all below it.
 *
 * @param rule without the pack's name: `APIG4`
 * @param reason why it is right here
 */
export function acknowledge(construct: IConstruct, rule: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${rule}`, reason });
}

/**
 * Accepts that a policy names a resource with a wildcard.
 *
 * @param resource as the policy says it; what is not known yet is written as cdk-nag writes it
 */
export function acknowledgeWildcard(construct: IConstruct, resource: string, reason: string): void {
  const written = flattenCfnReference(Stack.of(construct).resolve(resource));
  acknowledge(construct, `IAM5[Resource::${written}]`, reason);
}
