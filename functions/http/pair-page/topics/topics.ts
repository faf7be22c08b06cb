import type { Cohort } from '../../../cohorts/cohort.ts';
import { mentoringCalendar } from '../../../definition/cohort-calendar.ts';
import type { Localised } from '../../../locales/locale.ts';
import type { Pair } from '../../../pairs/pair.ts';
import { DAY_MS } from '../../../time/day.ts';

export type TopicPhase = 'first' | 'middle' | 'end';

/** Two meetings in the first month are the practice: so long there is something to begin with. */
const FIRST_DAYS = 30;
/** A last meeting or two before the end forms ask how it went. */
const LAST_DAYS = 28;

/** Which of them a pair is in, by the day on which it began and the end of its programme. */
export function topicPhase(
  { settings, kickoffAt }: Pick<Cohort, 'settings' | 'kickoffAt'>,
  { startedAt }: Pick<Pair, 'startedAt'>,
  now: Date,
): TopicPhase {
  if (startedAt === undefined || kickoffAt === undefined) return 'first';
  const { endForms } = mentoringCalendar(settings, new Date(kickoffAt));
  if (now.getTime() >= endForms.opensAt.getTime() - LAST_DAYS * DAY_MS) return 'end';
  return now.getTime() < Date.parse(startedAt) + FIRST_DAYS * DAY_MS ? 'first' : 'middle';
}

interface Topics {
  title: Localised;
  questions: readonly Localised[];
}

/**
 * Something to begin a conversation with. What the two have in common in values and goals carries a pair more than anything
 * else; an open word early and a planned end carry the rest.
 */
export const TOPICS: Readonly<Record<TopicPhase, Topics>> = {
  first: {
    title: { en: 'For your first meetings', fr: 'Pour vos premières rencontres' },
    questions: [
      {
        en: 'What matters to each of you at work, and what do you have in common?',
        fr: 'Qu’est-ce qui compte pour vous au travail, et qu’avez-vous en commun\u202f?',
      },
      {
        en: 'At the end of the programme, what would make you both say that it was worth it?',
        fr: 'À la fin du programme, qu’est-ce qui vous ferait dire que cela en valait la peine\u202f?',
      },
      {
        en: 'How often do you meet, and who suggests the next date?',
        fr: 'À quel rythme vous rencontrez-vous, et qui propose la prochaine date\u202f?',
      },
      {
        en: 'What stays between you, and how do you tell each other if something does not work?',
        fr: 'Qu’est-ce qui reste entre vous, et comment vous dire que quelque chose ne va pas\u202f?',
      },
    ],
  },
  middle: {
    title: { en: 'For the meetings on the way', fr: 'Pour vos rencontres en cours de route' },
    questions: [
      {
        en: 'What did you try since the last time, and what came of it?',
        fr: 'Qu’avez-vous essayé depuis la dernière fois, et qu’en est-il sorti\u202f?',
      },
      {
        en: 'Which situation is ahead: something to delegate, a conflict, a decision without all the facts?',
        fr: 'Quelle situation se présente\u00a0: une tâche à déléguer, un conflit, une décision sans toutes les données\u202f?',
      },
      {
        en: 'Are your goals still the right ones? Your plan can change.',
        fr: 'Vos objectifs sont-ils toujours les bons\u202f? Votre plan peut changer.',
      },
      {
        en: 'Can you both speak openly, and what would make it easier?',
        fr: 'Pouvez-vous parler librement, et qu’est-ce qui le faciliterait\u202f?',
      },
    ],
  },
  end: {
    title: { en: 'For your last meetings', fr: 'Pour vos dernières rencontres' },
    questions: [
      {
        en: 'Goal by goal: what was reached, and how do you know?',
        fr: 'Objectif par objectif\u00a0: qu’est-ce qui est atteint, et à quoi le voyez-vous\u202f?',
      },
      {
        en: 'What do you use in your work that you learned here? One example each.',
        fr: 'Qu’utilisez-vous dans votre travail que vous avez appris ici\u202f? Un exemple de chaque côté.',
      },
      {
        en: 'What is left to do, and who else can help with it?',
        fr: 'Que reste-t-il à faire, et qui d’autre peut y aider\u202f?',
      },
      {
        en: 'How do you want to end it: do you stay in touch, and in what way?',
        fr: 'Comment voulez-vous conclure\u00a0: restez-vous en contact, et de quelle façon\u202f?',
      },
    ],
  },
};
