import type { MailFault } from '../mailer.ts';

/** The sender's fault, not the mail's: the address we send from, the configuration set, a paused account. */
const ACCOUNT = new Set([
  'AccountSendingPausedException',
  'ConfigurationSetDoesNotExist',
  'ConfigurationSetDoesNotExistException',
  'ConfigurationSetSendingPausedException',
  'MailFromDomainNotVerifiedException',
  'AccessDenied',
  'AccessDeniedException',
  'InvalidClientTokenId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'UnrecognizedClientException',
]);

const QUOTA = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
]);

const MESSAGE = new Set([
  'MessageRejected',
  'InvalidParameterValue',
  'InvalidParameterValueException',
  'ValidationError',
]);

/**
 * What an error of SES's SendRawEmail means (API reference, "Errors"). What is not known counts as transient:
 * the mail may have been taken.
 */
export function sesFault(error: unknown): MailFault {
  if (!(error instanceof Error)) return 'transient';
  // In the sandbox SES rejects every mail with MessageRejected, "Email address is not verified".
  if (error.name === 'MessageRejected' && /not verified/i.test(error.message)) return 'account';
  if (ACCOUNT.has(error.name)) return 'account';
  if (QUOTA.has(error.name)) return 'quota';
  if (MESSAGE.has(error.name)) return 'message';
  return 'transient';
}

/** Throttled by the second, and not by the day's allowance, which no short wait brings back. */
export function isRateExceeded(error: unknown): boolean {
  return sesFault(error) === 'quota' && !(error instanceof Error && /daily/i.test(error.message));
}
