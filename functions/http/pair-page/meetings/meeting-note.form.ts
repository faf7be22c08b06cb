import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { lengthOfMeeting } from './meeting-questions.ts';

interface Context {
  readonly partnerName: string;
  /** ISO days: since when the two are a pair, and today. */
  readonly earliest: string;
  readonly latest: string;
}

/** "We met". The box keeps whatever posts forms as it finds them from noting a meeting that never was. */
export function meetingNoteForm({ partnerName, earliest, latest }: Context) {
  return defineForm({
    id: 'meetingNote',
    title: { en: 'Note that we met', fr: 'Noter une rencontre' },
    lead: [],
    readers: whoReads('meetingNote'),
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'date',
            name: 'metOn',
            label: { en: 'When did you meet?', fr: 'Quand la rencontre a-t-elle eu lieu\u202f?' },
            subject: { en: 'The day', fr: 'le jour' },
            missing: { en: 'Enter the day on which you met', fr: 'Indiquez le jour de la rencontre' },
            earliest,
            latest,
          },
          lengthOfMeeting(
            'metFor',
            { en: 'How long?', fr: 'Combien de temps\u202f?' },
            { en: 'Select how long you met', fr: 'Indiquez la durée de la rencontre' },
          ),
          {
            kind: 'text',
            name: 'metLine',
            label: { en: 'One line for the two of you', fr: 'Une ligne pour vous deux' },
            hint: {
              en: `${partnerName} reads it, HR does not.`,
              fr: `${partnerName} la lit, pas les RH.`,
            },
            subject: { en: 'Your line', fr: 'votre ligne' },
            maxLength: 280,
            optional: true,
          },
          {
            kind: 'consent',
            name: 'metSure',
            label: { en: 'Yes, we met on that day', fr: 'Oui, la rencontre a eu lieu ce jour-là' },
            missing: {
              en: 'Tick the box if you met on that day',
              fr: 'Cochez la case si la rencontre a bien eu lieu ce jour-là',
            },
          },
        ],
      },
    ],
    submitLabel: { en: 'Note that we met', fr: 'Noter la rencontre' },
  });
}
