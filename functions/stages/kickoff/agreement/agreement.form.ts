import type { AnswersOf } from '../../../forms/answers/answer.ts';
import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { CADENCE_OPTIONS } from '../../../pairs/plan/cadence.ts';
import { byWhen, FIRST, goal, howKnown, SECOND, THIRD } from '../../../pairs/plan/goal-questions.ts';

export interface AgreementContext {
  readonly partnerName: string;
  /** ISO days between which the first meeting can be. */
  readonly earliest: string;
  readonly latest: string;
}

/** What the two agree on in their first meeting, and how they begin. */
export function agreementForm({ partnerName, earliest, latest }: AgreementContext) {
  return defineForm({
    id: 'agreement',
    title: { en: 'Your agreement and action plan', fr: 'Votre accord et votre plan d’action' },
    lead: [
      {
        en: `Fill this in with ${partnerName}, in or after your first meeting. One of you sends it, for both: it becomes the plan on the page of your pair, which both of you can change until the programme ends.`,
        fr: `Remplissez ce formulaire avec ${partnerName}, pendant ou après votre première rencontre. Une seule personne l’envoie, pour les deux\u00a0: il devient le plan de la page de votre binôme, que chaque personne peut modifier jusqu’à la fin du programme.`,
      },
    ],
    readers: whoReads('agreement'),
    minutes: 10,
    sections: [
      {
        title: { en: 'How you meet', fr: 'Vos rencontres' },
        questions: [
          {
            kind: 'date',
            name: 'firstMeeting',
            label: {
              en: 'When is your first meeting, or when was it?',
              fr: 'Quand a lieu, ou a eu lieu, votre première rencontre ?',
            },
            missing: {
              en: 'Enter the date of your first meeting',
              fr: 'Indiquez la date de votre première rencontre',
            },
            subject: { en: 'First meeting', fr: 'votre première rencontre' },
            earliest,
            latest,
          },
          {
            kind: 'radio',
            name: 'cadence',
            label: { en: 'How often will you meet?', fr: 'À quel rythme vous rencontrerez-vous ?' },
            missing: { en: 'Select how often you will meet', fr: 'Sélectionnez le rythme de vos rencontres' },
            options: CADENCE_OPTIONS,
          },
        ],
      },
      {
        title: { en: 'What you work on', fr: 'Ce sur quoi vous travaillez' },
        lead: {
          en: 'One goal is enough, three are the most; a sentence for each. At the end you will both be asked how far each was reached.',
          fr: 'Un objectif suffit, trois sont un maximum\u202f; une phrase pour chacun. À la fin, nous demanderons à chaque personne où en est chacun d’eux.',
        },
        questions: [
          {
            ...goal('goal1', FIRST),
            missing: { en: 'Enter your first goal', fr: 'Saisissez votre premier objectif' },
          },
          byWhen('goal1By', FIRST),
          howKnown('goal1How', FIRST),
          { ...goal('goal2', SECOND), optional: true },
          byWhen('goal2By', SECOND),
          howKnown('goal2How', SECOND),
          { ...goal('goal3', THIRD), optional: true },
          byWhen('goal3By', THIRD),
          howKnown('goal3How', THIRD),
          {
            kind: 'text',
            name: 'firstSteps',
            label: { en: 'What are the first steps?', fr: 'Quelles sont les premières étapes ?' },
            missing: { en: 'Enter the first steps', fr: 'Saisissez les premières étapes' },
            subject: { en: 'The first steps', fr: 'les premières étapes' },
            hint: { en: 'Who does what, and by when.', fr: 'Qui fait quoi, et pour quand.' },
            maxLength: 1000,
            multiline: true,
          },
        ],
      },
      {
        title: { en: 'What you promise each other', fr: 'Ce que vous vous promettez' },
        questions: [
          {
            kind: 'consent',
            name: 'confidentiality',
            shortLabel: { en: 'Confidentiality', fr: 'Confidentialité' },
            label: {
              en: 'What we say stays between us, unless somebody is in danger or the law requires otherwise.',
              fr: 'Ce que nous disons reste entre nous, sauf si quelqu’un est en danger ou si la loi l’exige.',
            },
            missing: {
              en: 'Tick the box to agree that what you say stays between you',
              fr: 'Cochez la case pour convenir que ce que vous dites reste entre vous',
            },
          },
          {
            kind: 'consent',
            name: 'noFaultExit',
            shortLabel: { en: 'Leaving without blame', fr: 'Droit d’arrêter' },
            label: {
              en: 'Each of us can end the pair at any time, without blame and without giving a reason.',
              fr: 'Chaque personne peut mettre fin au binôme à tout moment, sans reproche et sans donner de raison.',
            },
            missing: {
              en: 'Tick the box to agree that each of you can end the pair without blame',
              fr: 'Cochez la case pour convenir que chaque personne peut mettre fin au binôme sans reproche',
            },
          },
        ],
      },
    ],
    submitLabel: { en: 'Save the agreement', fr: 'Enregistrer l’accord' },
    next: {
      en: 'The plan is yours: come back to it when you meet, and change it as you learn.',
      fr: 'Ce plan est le vôtre : relisez-le à chaque rencontre et modifiez-le au fil de vos échanges.',
    },
  });
}

export type AgreementAnswers = AnswersOf<ReturnType<typeof agreementForm>>;
