import { placesWanted } from '../../../people/places.ts';
import { addressed, form } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfDecision } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { countApplications, hrIfItDecides, selectionOf } from './applicants.ts';
import { consequencesOfSelection } from './selection.consequences.ts';
import { mentorSelectionMail } from './selection.mail.ts';

export const mentorSelection = defineRound({
  kind: 'mentorSelection',
  name: { en: 'Your selection of mentors', fr: 'Votre sélection des mentors' },
  audience: hrIfItDecides('mentor'),
  asks: {
    openFor: ({ callForMentors }) => callForMentors.selectWithin,
    decidedByHr: true,
    namedAfter: 'nobody',
    privacy: 'mentorSelection',
    form: selectionOf('mentor'),
    consequences: consequencesOfSelection('mentor'),
  },
  mail: defineMail(mentorSelectionMail, async (context) => ({
    ...addressed(context),
    ...form(context),
    applications: await countApplications(context, 'mentor'),
    placesWanted: placesWanted(context.cohort),
  })),
  planned: (plan) => {
    const { selection, selectWithin } = plan.settings.callForMentors;
    return mailsOfDecision(
      plan.calendar.mentorCall.closesAt,
      { decidedBy: selection, within: selectWithin },
      plan,
    );
  },
});
