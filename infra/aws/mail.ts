import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { Settings } from './settings.ts';

export interface MailProps {
  readonly settings: Pick<Settings, 'sender' | 'senderDomain' | 'mailsPerSecond'>;
  /** Encrypts what SES tells us: bounces and complaints carry addresses. */
  readonly topicKey: IKey;
}

/** The address the cohorts write from, and what becomes of their mail. */
export class Mail extends Construct {
  readonly sender: string;
  readonly mailsPerSecond: number;
  readonly identity: EmailIdentity;
  readonly configurationSet: ConfigurationSet;
  readonly undeliveredFeedback: DeadLetterQueue;
  readonly #feedback: Topic;

  constructor(scope: Construct, id: string, { settings, topicKey }: MailProps) {
    super(scope, id);
    this.sender = settings.sender;
    this.mailsPerSecond = settings.mailsPerSecond;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      // Links in mail are keys to personal data: rather no mail than one in the clear.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.identity = new EmailIdentity(this, 'Sender', {
      identity:
        settings.senderDomain === undefined
          ? Identity.email(settings.sender)
          : Identity.domain(settings.senderDomain),
      configurationSet: this.configurationSet,
      // Bounces come as events; as mail they would fill the sender's inbox a second time.
      feedbackForwarding: false,
    });
    this.#feedback = new Topic(this, 'Feedback', {
      displayName: 'What became of mail',
      masterKey: topicKey,
      enforceSSL: true,
    });
    this.undeliveredFeedback = new DeadLetterQueue(this, 'UndeliveredFeedback');
    this.configurationSet.addEventDestination('Feedback', {
      destination: EventDestination.snsTopic(this.#feedback),
      // SEND costs a call for each mail, half a percent of its price, and tells that a mail has left whose sender
      // did not live to note it: without that, a retry would send it twice.
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
  }

  get identityArn(): string {
    return this.identity.emailIdentityArn;
  }

  get configurationSetName(): string {
    return this.configurationSet.configurationSetName;
  }

  get configurationSetArn(): string {
    return Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSetName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
  }

  /**
   * Has a function called with everything SES tells. The topic's attempts to reach it end in the same
   * queue as the function's own failures: for whoever looks, both are feedback nobody has dealt with.
   */
  reportTo(feedback: LambdaFunction): void {
    this.#feedback.addSubscription(
      new LambdaSubscription(feedback, { deadLetterQueue: this.undeliveredFeedback }),
    );
    this.undeliveredFeedback.takeFailuresOf(feedback);
  }
}
