import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { zoneName } from '../../../locales/dates.ts';
import type { Localised } from '../../../locales/locale.ts';
import { lengthOfMeeting } from './meeting-questions.ts';

interface Context {
  readonly partnerName: string;
  /** Of whoever fills it in: the time is theirs. */
  readonly timeZone: string;
  readonly now: Date;
  /** ISO days between which the date can be. */
  readonly earliest: string;
  readonly latest?: string | undefined;
  /** A meeting stands, and is moved by it. */
  readonly moves: boolean;
}

const TITLES = {
  set: { en: 'Arrange a meeting', fr: 'Fixer une rencontre' },
  move: { en: 'Move the meeting', fr: 'Déplacer la rencontre' },
} as const satisfies Record<string, Localised>;

/** "We meet on". The box keeps whatever posts forms as it finds them from inviting people. */
export function meetingDateForm({ partnerName, timeZone, now, earliest, latest, moves }: Context) {
  const title = moves ? TITLES.move : TITLES.set;
  return defineForm({
    id: 'meetingDate',
    title,
    lead: [],
    readers: whoReads('meetingDate'),
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'date',
            name: 'meetOn',
            label: { en: 'On which day do you meet?', fr: 'Quel jour vous rencontrez-vous\u202f?' },
            subject: { en: 'The day', fr: 'le jour' },
            missing: { en: 'Enter the day on which you meet', fr: 'Indiquez le jour de la rencontre' },
            earliest,
            ...(latest !== undefined && { latest }),
          },
          {
            kind: 'time',
            name: 'meetAt',
            label: { en: 'At what time?', fr: 'À quelle heure\u202f?' },
            subject: { en: 'The time', fr: 'l’heure' },
            missing: { en: 'Enter the time at which you meet', fr: 'Indiquez l’heure de la rencontre' },
            hint: {
              en: `Your time: ${zoneName(now, timeZone, 'en')}. ${partnerName} reads it in their own.`,
              fr: `Votre heure\u00a0: ${zoneName(now, timeZone, 'fr')}. ${partnerName} la lit dans son fuseau.`,
            },
          },
          lengthOfMeeting(
            'meetFor',
            { en: 'For how long?', fr: 'Pour combien de temps\u202f?' },
            { en: 'Select for how long you meet', fr: 'Indiquez la durée prévue' },
          ),
          {
            kind: 'text',
            name: 'meetPlace',
            label: { en: 'How or where?', fr: 'Comment ou où\u202f?' },
            hint: {
              en: 'A place, a telephone number or the link of a call.',
              fr: 'Un lieu, un numéro ou le lien d’un appel.',
            },
            subject: { en: 'How or where', fr: 'comment ou où' },
            maxLength: 200,
            optional: true,
          },
          {
            kind: 'consent',
            name: 'meetSure',
            label: {
              en: `Yes, send the invitation to ${partnerName} and to me`,
              fr: `Oui, envoyer l’invitation à ${partnerName} et à moi`,
            },
            missing: {
              en: 'Tick the box to send the invitation',
              fr: 'Cochez la case pour envoyer l’invitation',
            },
          },
        ],
      },
    ],
    submitLabel: title,
  });
}
