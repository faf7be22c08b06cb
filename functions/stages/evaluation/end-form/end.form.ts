import type { AnswersOf } from '../../../forms/answers/answer.ts';
import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { agreeScale } from '../../../forms/questions/agree-scale.ts';
import { type ExtraQuestion, hrSection } from '../../../forms/questions/extra-questions.ts';
import { HOURS_SPENT } from '../../../forms/questions/hours-spent.ts';
import { selfViewQuestion } from '../../../forms/questions/leadership-view.ts';
import { MAY_PUBLISH, YES_NO } from '../../../forms/questions/yes-no.ts';

export interface EndFormContext {
  readonly partnerName: string;
  /** The goals of the plan as it stands; none when the pair never wrote one. */
  readonly goals: readonly { readonly id: string; readonly text: string }[];
  readonly extra: readonly ExtraQuestion[];
}

/** What mentoring led to, asked of a mentee: with the six behaviours now and looking back. */
export function menteeEndForm(context: EndFormContext) {
  return defineForm({
    ...frame(context),
    minutes: 8,
    sections: [
      resultsSection(context.goals),
      pairSection(context.partnerName),
      {
        title: { en: 'Then and now', fr: 'Avant et maintenant' },
        lead: {
          en: 'The same six behaviours as at the start: first as you see yourself today, then as you see now how you were.',
          fr: 'Les six mêmes comportements qu’au début : d’abord aujourd’hui, puis au début, tel que vous le voyez maintenant.',
        },
        questions: [
          selfViewQuestion({
            name: 'viewNow',
            label: {
              en: 'How often is this true of you today?',
              fr: 'À quelle fréquence est-ce vrai aujourd’hui ?',
            },
            missing: {
              en: 'Select how often this is true of you today',
              fr: 'Indiquez à quelle fréquence c’est vrai aujourd’hui',
            },
          }),
          selfViewQuestion({
            name: 'viewThen',
            label: {
              en: 'Looking back: how often was this true at the start?',
              fr: 'Avec le recul : à quelle fréquence était-ce vrai au début ?',
            },
            missing: {
              en: 'Select how often this was true at the start',
              fr: 'Indiquez à quelle fréquence c’était vrai au début',
            },
          }),
        ],
      },
      {
        title: { en: 'The programme', fr: 'Le programme' },
        questions: [
          ...PROGRAMME_QUESTIONS,
          {
            kind: 'radio',
            name: 'wantsNext',
            label: {
              en: 'Would you like to be a mentor yourself one day?',
              fr: 'Aimeriez-vous devenir mentor à votre tour ?',
            },
            options: YES_NO,
            optional: true,
          },
        ],
      },
      ...hrSection(context.extra),
    ],
  });
}

/** What mentoring led to, asked of a mentor. */
export function mentorEndForm(context: EndFormContext) {
  return defineForm({
    ...frame(context),
    minutes: 5,
    sections: [
      resultsSection(context.goals),
      pairSection(context.partnerName),
      {
        title: { en: 'The programme', fr: 'Le programme' },
        questions: [
          ...PROGRAMME_QUESTIONS,
          {
            kind: 'radio',
            name: 'wantsNext',
            label: {
              en: 'Would you like to be called again for the next cohort?',
              fr: 'Souhaitez-vous recevoir l’appel de la prochaine cohorte ?',
            },
            options: YES_NO,
            optional: true,
          },
        ],
      },
      ...hrSection(context.extra),
    ],
  });
}

export type MenteeEndFormAnswers = AnswersOf<ReturnType<typeof menteeEndForm>>;
function frame({ partnerName }: EndFormContext) {
  return {
    id: 'endForm',
    title: { en: 'Looking back on your mentoring', fr: 'Le bilan de votre mentorat' },
    lead: [
      {
        en: `Your mentoring with ${partnerName} is coming to its end. What has it led to? Honest answers, good or bad, make the next cohort better.`,
        fr: `Votre mentorat avec ${partnerName} touche à sa fin. À quoi a-t-il mené ? Des réponses sincères, bonnes ou mauvaises, amélioreront la prochaine cohorte.`,
      },
    ],
    readers: whoReads('endForm'),
    submitLabel: { en: 'Send my answers', fr: 'Envoyer mes réponses' },
    next: {
      en: 'The figures of the whole cohort go to leadership. Your pair may of course go on meeting.',
      fr: 'Les chiffres de toute la cohorte sont présentés à la direction. Rien ne vous empêche de continuer à vous voir.',
    },
  } as const;
}

const ONE_GOAL = [
  { value: 'goal1', label: { en: 'The goal of this mentoring', fr: 'L’objectif de ce mentorat' } },
] as const;

function resultsSection(goals: EndFormContext['goals']) {
  return {
    title: { en: 'Your results', fr: 'Vos résultats' },
    questions: [
      {
        kind: 'grid',
        name: 'goals',
        label: { en: 'How far was each goal reached?', fr: 'Où en est chaque objectif ?' },
        missing: { en: 'Select how far this goal was reached', fr: 'Indiquez où en est cet objectif' },
        rows:
          goals.length === 0
            ? ONE_GOAL
            : goals.map(({ id, text }) => ({ value: id, label: { en: text, fr: text } })),
        columns: [
          { value: 0, label: { en: 'Not started', fr: 'Pas commencé' } },
          { value: 1, label: { en: 'Started', fr: 'Commencé' } },
          { value: 2, label: { en: 'Under way', fr: 'En bonne voie' } },
          { value: 3, label: { en: 'Reached', fr: 'Atteint' } },
          { value: 4, label: { en: 'Exceeded', fr: 'Dépassé' } },
        ],
        skip: { en: 'No longer a goal', fr: 'Ce n’est plus un objectif' },
        minRows: 0,
        everyRow: true,
      },
      {
        kind: 'radio',
        name: 'usesLearning',
        label: {
          en: 'Do you use something you learned here in your work?',
          fr: 'Utilisez-vous dans votre travail quelque chose que vous avez appris ici ?',
        },
        missing: {
          en: 'Select whether you use something you learned here in your work',
          fr: 'Indiquez si vous utilisez dans votre travail quelque chose que vous avez appris ici',
        },
        options: YES_NO,
      },
      {
        kind: 'text',
        name: 'learningExample',
        label: { en: 'If so, one example', fr: 'Si oui, un exemple' },
        subject: { en: 'Your example', fr: 'votre exemple' },
        maxLength: 600,
        multiline: true,
        optional: true,
      },
    ],
  } as const;
}

function pairSection(partnerName: string) {
  return {
    title: { en: 'Your pair', fr: 'Votre binôme' },
    questions: [
      agreeScale(
        'partnerKept',
        {
          en: `${partnerName} kept to what we had agreed`,
          fr: `${partnerName} a tenu ce que nous avions convenu`,
        },
        {
          en: `Select how far ${partnerName} kept to what you had agreed`,
          fr: `Indiquez dans quelle mesure ${partnerName} a tenu ce que vous aviez convenu`,
        },
      ),
      {
        kind: 'radio',
        name: 'again',
        label: { en: 'Would you do it again?', fr: 'Le referiez-vous ?' },
        missing: { en: 'Select whether you would do it again', fr: 'Indiquez si vous le referiez' },
        options: [
          { value: 'yes', label: { en: 'Yes', fr: 'Oui' } },
          {
            value: 'yesWithAnotherPartner',
            label: { en: 'Yes, with another partner', fr: 'Oui, avec une autre personne' },
          },
          { value: 'no', label: { en: 'No', fr: 'Non' } },
        ],
      },
      HOURS_SPENT,
    ],
  } as const;
}

const PROGRAMME_QUESTIONS = [
  agreeScale(
    'trainingPrepared',
    { en: 'The training prepared me for it', fr: 'La formation était une bonne préparation' },
    {
      en: 'Select how far the training prepared you',
      fr: 'Indiquez dans quelle mesure la formation était une bonne préparation',
    },
  ),
  {
    kind: 'scale',
    name: 'recommend',
    label: {
      en: 'Would you recommend this programme to a colleague?',
      fr: 'Recommanderiez-vous ce programme à un ou une collègue ?',
    },
    missing: {
      en: 'Select how likely you are to recommend this programme',
      fr: 'Indiquez si vous recommanderiez ce programme',
    },
    min: 0,
    max: 10,
    ends: {
      low: { en: '0 = certainly not', fr: '0 = certainement pas' },
      high: { en: '10 = certainly', fr: '10 = certainement' },
    },
  },
  {
    kind: 'text',
    name: 'change',
    label: { en: 'One thing you would change', fr: 'Une chose que vous changeriez' },
    subject: { en: 'The thing you would change', fr: 'ce que vous changeriez' },
    maxLength: 600,
    multiline: true,
    optional: true,
  },
  {
    kind: 'radio',
    name: 'mayPublish',
    label: {
      en: 'May your example and your suggestion be quoted in the summary?',
      fr: 'Votre exemple et votre suggestion peuvent-ils être cités dans le bilan ?',
    },
    hint: { en: 'Without an answer they are not.', fr: 'Sans réponse de votre part, ils ne le seront pas.' },
    options: MAY_PUBLISH,
    optional: true,
  },
] as const;
