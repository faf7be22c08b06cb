/** What ran, in the units that AWS bills. */
export interface Usage {
  stateTransitions: number;
  lambdaInvocations: number;
  /** Wall time of each invocation, initialisation included, times the memory the template gives it. */
  lambdaGbSeconds: number;
  dynamoReadUnits: number;
  dynamoWriteUnits: number;
  httpRequests: number;
  mailsSent: number;
  attachmentBytes: number;
}

/** US dollars for the same usage on AWS, item by item. */
export interface Usd {
  stepFunctions: number;
  lambda: number;
  dynamodb: number;
  http: number;
  ses: number;
  total: number;
}

/**
 * AWS's list prices of 2025/26 for us-east-1, in US dollars, without the free tier: standard workflow
 * transitions, Lambda arm64, DynamoDB on demand, HTTP API, SES with attachment data.
 */
const PRICE = {
  stateTransition: 25 / 1e6,
  lambdaGbSecond: 0.0000133334,
  lambdaInvocation: 0.2 / 1e6,
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  httpRequest: 1 / 1e6,
  mail: 0.1 / 1e3,
  attachmentByte: 0.12 / 1e9,
};

/** Nothing has run yet. */
export function noUsage(): Usage {
  return {
    stateTransitions: 0,
    lambdaInvocations: 0,
    lambdaGbSeconds: 0,
    dynamoReadUnits: 0,
    dynamoWriteUnits: 0,
    httpRequests: 0,
    mailsSent: 0,
    attachmentBytes: 0,
  };
}

/** What the usage costs on AWS. */
export function usdOf(usage: Usage): Usd {
  const parts = {
    stepFunctions: usage.stateTransitions * PRICE.stateTransition,
    lambda: usage.lambdaInvocations * PRICE.lambdaInvocation + usage.lambdaGbSeconds * PRICE.lambdaGbSecond,
    dynamodb: usage.dynamoReadUnits * PRICE.readUnit + usage.dynamoWriteUnits * PRICE.writeUnit,
    http: usage.httpRequests * PRICE.httpRequest,
    ses: usdOfMail(usage),
  };
  return { ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

/** The floor: what sending the mail alone costs, with its attachments. */
export function usdOfMail(usage: Pick<Usage, 'mailsSent' | 'attachmentBytes'>): number {
  return usage.mailsSent * PRICE.mail + usage.attachmentBytes * PRICE.attachmentByte;
}
