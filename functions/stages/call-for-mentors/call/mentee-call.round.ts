import { menteeApplicationOf } from '../../../people/application-forms.ts';
import { wishList } from '../../../people/wish-list.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { confirmApplication } from '../application-received/confirm-application.ts';
import { menteeCallMail } from './call.mail.ts';
import { asOfCall, callArgs, called } from './called.ts';
import { withWord, wordToMentee } from './elsewhere-word.ts';

export const menteeCall = defineRound({
  kind: 'menteeCall',
  name: { en: 'Call for mentees', fr: 'Appel aux personnes à accompagner' },
  audience: called('mentee'),
  asks: {
    openFor: ({ callForMentors, callForMentees }, number) =>
      number > 1 ? callForMentors.extendBy : callForMentees.openFor,
    canSayNotThisTime: true,
    reminders: asOfCall,
    namedAfter: 'person',
    privacy: 'menteeApplication',
    form: async (context) => {
      const { table, cohort, request } = context;
      const mentors = await wishList(table, cohort.cohortId);
      const others = mentors.filter(({ id }) => id !== request.personId);
      return withWord(menteeApplicationOf(cohort, others), await wordToMentee(context));
    },
    confirm: confirmApplication('mentee'),
  },
  mail: defineMail(menteeCallMail, (context) => callArgs(context, ({ training }) => training.menteeHours)),
  planned: ({ calendar, expected }) => mailsOfForm(calendar.menteeCall, expected.calledMentees),
});
