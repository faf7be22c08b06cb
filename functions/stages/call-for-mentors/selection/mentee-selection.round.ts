import { placesOffered } from '../../../company/places-offered.ts';
import { participants } from '../../../people/participant.ts';
import { addressed, form } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfDecision } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { countApplications, hrIfItDecides, selectionOf } from './applicants.ts';
import { consequencesOfSelection } from './selection.consequences.ts';
import { menteeSelectionMail } from './selection.mail.ts';

export const menteeSelection = defineRound({
  kind: 'menteeSelection',
  name: { en: 'Your selection of mentees', fr: 'Votre sélection des personnes à accompagner' },
  audience: hrIfItDecides('mentee'),
  asks: {
    openFor: ({ callForMentees }) => callForMentees.selectWithin,
    decidedByHr: true,
    namedAfter: 'nobody',
    privacy: 'menteeSelection',
    form: selectionOf('mentee'),
    consequences: consequencesOfSelection('mentee'),
  },
  mail: defineMail(menteeSelectionMail, async (context) => {
    const { table, cohort } = context;
    return {
      ...addressed(context),
      ...form(context),
      applications: await countApplications(context, 'mentee'),
      places: await placesOffered(table, cohort, await participants(table, cohort.cohortId, 'mentor')),
    };
  }),
  planned: (plan) => {
    const { selection, selectWithin } = plan.settings.callForMentees;
    return mailsOfDecision(
      plan.calendar.menteeCall.closesAt,
      { decidedBy: selection, within: selectWithin },
      plan,
    );
  },
});
