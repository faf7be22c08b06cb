import * as z from 'zod';
import { Alert } from '../../../cohorts/alert.ts';
import { Person, Uncalled } from '../../../directory/person.ts';
import { Reason } from '../../../matching/record/review-trail.ts';
import { Pair } from '../../../pairs/pair.ts';
import { AddressChange } from '../../../people/corrected/address-change.ts';
import { Participant } from '../../../people/participant.ts';
import { Withdrawal } from '../../../people/withdrawal.ts';
import { Request, Round } from '../../../rounds/round.ts';

const Answered = z.strictObject({
  ...Round.pick({ roundId: true, kind: true }).shape,
  ...Request.pick({ requestId: true, answers: true, answeredAt: true }).shape,
});

/** Everything kept about one person. */
export const PersonExport = z.strictObject({
  person: z.union([
    Person.extend({
      leftAt: z.iso.datetime().optional().describe('Since when HR says that they have left the company'),
      ownNameSince: z.iso
        .datetime()
        .optional()
        .describe('Since when the name is as the person has corrected it'),
      ownEmailSince: z.iso
        .datetime()
        .optional()
        .describe('Since when the address is as the person has corrected it'),
    }),
    Uncalled.describe('Kept for the reporting lines only'),
  ]),
  participations: z.array(Participant),
  answers: z
    .array(Answered)
    .describe(
      'Every form the person was sent, with what they answered; without it where they were promised that nobody at HR reads it',
    ),
  pairs: z.array(Pair.omit({ criteria: true })),
  alerts: z.array(Alert),
  leaving: Withdrawal.pick({ state: true, askedAt: true, takesEffectAt: true, reason: true })
    .nullable()
    .describe('Their wish to leave, if they ever had one'),
  newAddress: AddressChange.pick({ email: true, state: true, askedAt: true })
    .nullable()
    .describe('The address they asked for last; it counts once it is confirmed'),
  reasons: z.array(Reason).describe('HR’s reasons for changing a pair of theirs'),
});
