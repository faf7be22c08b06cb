import { ApiError } from './api-error.ts';
import { NAME } from './requests.ts';

/** Where the ARNs say the state machines live. */
export interface Place {
  readonly region: string;
  readonly account: string;
}

export function stateMachineArn({ region, account }: Place, name: string): string {
  return `arn:aws:states:${region}:${account}:stateMachine:${name}`;
}

export function executionArn({ region, account }: Place, stateMachineName: string, name: string): string {
  return `arn:aws:states:${region}:${account}:execution:${stateMachineName}:${name}`;
}

/** @throws ApiError `InvalidArn` */
export function checkArn(arn: string, kind: 'stateMachine' | 'execution'): void {
  if (!new RegExp(`^arn:aws[\\w-]*:states:[\\w-]+:\\d{12}:${kind}:.+$`, 's').test(arn)) {
    throw new ApiError('InvalidArn', `Invalid Arn: '${arn}'`);
  }
}

/** @throws ApiError `InvalidName` */
export function checkName(name: string): void {
  if (!NAME.test(name)) throw new ApiError('InvalidName', `Invalid Name: '${name}'`);
}
