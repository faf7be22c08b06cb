import * as z from 'zod';

/**
 * What SES tells of a mail through the configuration set's event destination ("Contents of event data that
 * Amazon SES publishes to Amazon SNS"). Fields we do not use are not looked at, so that new ones do no harm.
 */
const Mail = z.object({
  messageId: z.string().min(1),
  destination: z.array(z.string()).default([]),
  tags: z.record(z.string(), z.array(z.string())).default({}),
});
const Recipients = z.array(z.object({ emailAddress: z.string() }));

const SesNotice = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Send'), mail: Mail }),
  z.object({ eventType: z.literal('Delivery'), mail: Mail }),
  z.object({
    eventType: z.literal('Bounce'),
    mail: Mail,
    bounce: z.object({
      bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']),
      bouncedRecipients: Recipients,
    }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail: Mail,
    complaint: z.object({ complainedRecipients: Recipients }),
  }),
  z.object({ eventType: z.literal('Reject'), mail: Mail }),
  z.object({
    eventType: z.literal('DeliveryDelay'),
    mail: Mail,
    deliveryDelay: z.object({ delayedRecipients: Recipients }),
  }),
]);
type SesNotice = z.infer<typeof SesNotice>;

export interface SesEvent {
  type: 'send' | 'delivery' | 'bounce' | 'complaint' | 'reject' | 'deliveryDelay';
  /** In lower case, as addresses are stored. Of a bounce, only those that bounced. */
  addresses: string[];
  /** Our own tags, by name; SES's (`ses:...`) are left out. */
  tags: Record<string, string>;
  messageId: string;
  /** The address must not be written to again: it does not exist, or its owner complained. */
  permanent: boolean;
}

/**
 * Reads one event as SES publishes it (the `Message` of the SNS record).
 *
 * @throws SyntaxError when it is not JSON, z.ZodError when it is no event of a kind known here
 */
export function parseSesEvent(json: string): SesEvent {
  const notice = SesNotice.parse(JSON.parse(json));
  const { mail } = notice;
  return {
    type: TYPES[notice.eventType],
    addresses: addressesOf(notice).map((address) => address.toLowerCase()),
    tags: ownTags(mail.tags),
    messageId: mail.messageId,
    permanent: isPermanent(notice),
  };
}

const TYPES: Record<SesNotice['eventType'], SesEvent['type']> = {
  Send: 'send',
  Delivery: 'delivery',
  Bounce: 'bounce',
  Complaint: 'complaint',
  Reject: 'reject',
  DeliveryDelay: 'deliveryDelay',
};

function addressesOf(notice: SesNotice): string[] {
  switch (notice.eventType) {
    case 'Bounce':
      return notice.bounce.bouncedRecipients.map(({ emailAddress }) => emailAddress);
    case 'Complaint':
      return notice.complaint.complainedRecipients.map(({ emailAddress }) => emailAddress);
    case 'DeliveryDelay':
      return notice.deliveryDelay.delayedRecipients.map(({ emailAddress }) => emailAddress);
    default:
      return notice.mail.destination;
  }
}

/** A reject is about what the mail contained, an undetermined bounce about who knows what: neither condemns. */
function isPermanent(notice: SesNotice): boolean {
  if (notice.eventType === 'Complaint') return true;
  return notice.eventType === 'Bounce' && notice.bounce.bounceType === 'Permanent';
}

function ownTags(tags: Record<string, string[]>): Record<string, string> {
  const own = Object.entries(tags).filter(([name]) => !name.startsWith('ses:'));
  return Object.fromEntries(own.flatMap(([name, [value]]) => (value === undefined ? [] : [[name, value]])));
}
