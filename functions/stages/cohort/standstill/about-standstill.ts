import { hrCoordinators } from '../../../rounds/audience.ts';
import { addressed, form } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { unforeseen } from '../../plan/mailing.ts';
import type { RoundDefinition } from '../../round-definition.ts';
import type { Lacking } from './lacking.ts';
import { consequencesOfStandstill } from './standstill.consequences.ts';
import { standstillForm } from './standstill.form.ts';
import { standstillMail } from './standstill.mail.ts';

/** What the rounds have in common in which HR decides how a cohort goes on that lacks something. */
export function aboutStandstill(lacking: Lacking) {
  return {
    audience: hrCoordinators,
    asks: {
      openFor: ({ matching }) => matching.reviewWithin,
      decidedByHr: true,
      namedAfter: 'nobody',
      privacy: 'standstill',
      form: async () => standstillForm(lacking),
      consequences: consequencesOfStandstill(lacking),
    },
    mail: defineMail(standstillMail(lacking), (context) => ({ ...addressed(context), ...form(context) })),
    planned: unforeseen,
  } satisfies Omit<RoundDefinition, 'kind' | 'name'>;
}
