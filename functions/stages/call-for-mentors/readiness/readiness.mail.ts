import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { numbersIn } from '../../../locales/numbers.ts';
import type { Addressed, Form } from '../../../mail/args.ts';
import { facts, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

/** Before matching: what HR decides upon. */
export interface ReadinessSheet {
  mentorsSelected: number;
  mentorsTrained: number;
  /** Between 0 and 1: the share of trained mentors the cohort asks for. */
  gateShare: number;
  places: number;
  mentees: number;
  /** Mentees with fewer than two mentors whom the rules allow. */
  menteesShortOfChoice: number;
}

export const readinessMail: Template<Addressed & Form & ReadinessSheet> = {
  en: (a) => ({
    subject: 'To decide: is the cohort ready?',
    preheader: 'Some of the conditions for a good matching are not met. How do we go on?',
    title: 'Ready to be matched?',
    body: [
      p(
        'Before people are matched, we compare where the cohort stands with what makes a matching good. Not everything is there, so the decision is yours.',
      ),
      facts(
        {
          label: 'Mentors trained',
          value: `${trained(a, 'of')} (wanted: ${numbersIn('en').percent(a.gateShare)})`,
        },
        { label: 'Places and mentees', value: `${a.places} places for ${a.mentees} mentees` },
        {
          label: 'Short of choice',
          value: `${a.menteesShortOfChoice} with fewer than two possible mentors`,
        },
      ),
      p(
        a.places > 0 && a.mentees > 0
          ? 'You can go ahead as it is, give everybody another week, or stop the cohort. If nobody decides by the date below, the matching begins with those who are ready.'
          : 'As it is there is nobody to match: you can give everybody another week, or stop the cohort. If nobody decides by the date below, it ends: those concerned are told that it does not take place, and sponsor and leadership, where you named them, in one sentence.',
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'Decide',
      minutes: 2,
      readers: whoReads('readiness').en,
      reminder:
        a.places > 0 && a.mentees > 0
          ? 'The cohort is waiting for you: go ahead with the matching, wait a week, or stop? If nobody decides by then, the matching begins with those who are ready.'
          : 'There is nobody to match, and the cohort is waiting for you: wait a week, or stop? If nobody decides by then, it ends.',
    },
  }),
  fr: (a) => ({
    subject: 'À décider : la cohorte est-elle prête ?',
    preheader: 'Une partie des conditions d’un bon appariement manque. Comment continuer ?',
    title: 'La cohorte est-elle prête ?',
    body: [
      p(
        'Avant de former les binômes, nous comparons l’état de la cohorte à ce qui fait un bon appariement. Tout n’est pas réuni : la décision vous revient.',
      ),
      facts(
        {
          label: 'Mentors formés',
          value: `${trained(a, 'sur')} (souhaité : ${numbersIn('fr').percent(a.gateShare)})`,
        },
        {
          label: 'Places et demandes',
          value: `${a.places} places pour ${a.mentees} personnes à accompagner`,
        },
        {
          label: 'Trop peu de choix',
          value: `${a.menteesShortOfChoice} avec moins de deux mentors possibles`,
        },
      ),
      p(
        a.places > 0 && a.mentees > 0
          ? 'Vous pouvez continuer ainsi, donner une semaine de plus, ou arrêter la cohorte. Sans décision d’ici à la date ci-dessous, l’appariement commence avec les personnes prêtes.'
          : 'En l’état, aucun binôme n’est possible : vous pouvez donner une semaine de plus, ou arrêter la cohorte. Sans décision d’ici à la date ci-dessous, elle prend fin : les personnes concernées apprennent qu’elle n’aura pas lieu, de même, en une phrase, que le sponsor et la direction si vous les avez indiqués.',
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Décider',
      minutes: 2,
      readers: whoReads('readiness').fr,
      reminder:
        a.places > 0 && a.mentees > 0
          ? 'La cohorte vous attend : former les binômes, attendre une semaine ou arrêter ? Sans décision d’ici là, l’appariement commence avec les personnes prêtes.'
          : 'Aucun binôme n’est possible et la cohorte vous attend : attendre une semaine, ou arrêter ? Sans décision d’ici là, elle prend fin.',
    },
  }),
};

const trained = (sheet: ReadinessSheet, of: string) =>
  `${sheet.mentorsTrained} ${of} ${sheet.mentorsSelected}`;
