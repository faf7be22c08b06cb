import { mentorApplicationOf } from '../../../people/application-forms.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { confirmApplication } from '../application-received/confirm-application.ts';
import { mentorCallMail } from './call.mail.ts';
import { asOfCall, callArgs, called } from './called.ts';
import { withWord, wordToMentor } from './elsewhere-word.ts';

export const mentorCall = defineRound({
  kind: 'mentorCall',
  name: { en: 'Call for mentors', fr: 'Appel aux mentors' },
  audience: called('mentor'),
  asks: {
    openFor: ({ callForMentors }, number) => (number > 1 ? callForMentors.extendBy : callForMentors.openFor),
    canSayNotThisTime: true,
    reminders: asOfCall,
    namedAfter: 'person',
    privacy: 'mentorApplication',
    form: async (context) => withWord(mentorApplicationOf(context.cohort), await wordToMentor(context)),
    confirm: confirmApplication('mentor'),
  },
  mail: defineMail(mentorCallMail, (context) => callArgs(context, ({ training }) => training.mentorHours)),
  planned: ({ calendar, expected }) => mailsOfForm(calendar.mentorCall, expected.calledMentors),
});
