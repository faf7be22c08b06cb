import { menteeApplicationOf } from '../../../people/application-forms.ts';
import { wishList } from '../../../people/wish-list.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { menteeCallMail } from './call.mail.ts';
import { callArgs, called } from './called.ts';

export const menteeCall = defineRound({
  kind: 'menteeCall',
  name: { en: 'Call for mentees', fr: 'Appel aux personnes à accompagner' },
  audience: called('mentee'),
  asks: {
    openFor: ({ callForMentors, callForMentees }, number) =>
      number > 1 ? callForMentors.extendBy : callForMentees.openFor,
    namedAfter: 'person',
    privacy: 'menteeApplication',
    form: async ({ table, cohort, request }) => {
      const mentors = await wishList(table, cohort.cohortId);
      return menteeApplicationOf(
        cohort,
        mentors.filter(({ id }) => id !== request.personId),
      );
    },
  },
  mail: defineMail(menteeCallMail, (context) => callArgs(context, ({ training }) => training.menteeHours)),
  planned: ({ calendar, expected }) => mailsOfForm(calendar.menteeCall, expected.calledMentees),
});
