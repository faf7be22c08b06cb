import type { MailFault } from '../mailer.ts';

/** The sender's fault, not the mail's: the address we send from, the configuration set, the permission. */
const ACCOUNT = new Set([
  'ConfigurationSetDoesNotExist',
  'ConfigurationSetDoesNotExistException',
  'MailFromDomainNotVerifiedException',
  'AccessDenied',
  'AccessDeniedException',
  'InvalidClientTokenId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'UnrecognizedClientException',
]);

/** Paused by the operators, or by AWS while it reviews the account; or a limit that is not one of the second. */
const HELD = new Set([
  'AccountSendingPaused',
  'AccountSendingPausedException',
  'AccountSuspendedException',
  'ConfigurationSetSendingPaused',
  'ConfigurationSetSendingPausedException',
  'SendingPausedException',
  'LimitExceededException',
]);

const RATE = new Set(['Throttling', 'ThrottlingException', 'TooManyRequestsException']);

/** "Daily message quota exceeded", "Daily sending quota exceeded"; the day is the last 24 hours. */
const DAILY = /daily|24[- ]?hour/i;
/** Some faults come as MessageRejected, which else is about the one mail: "Sending suspended for this account". */
const PAUSED = /sending (?:is |has been )?(?:paused|suspended|disabled)/i;

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
  if (HELD.has(error.name) || PAUSED.test(error.message)) return 'held';
  if (ACCOUNT.has(error.name)) return 'account';
  if (RATE.has(error.name)) return DAILY.test(error.message) ? 'held' : 'rate';
  if (MESSAGE.has(error.name)) return 'message';
  return 'transient';
}
