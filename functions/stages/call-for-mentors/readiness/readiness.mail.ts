import { READERS } from '../../../forms/readers.ts';
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
    subject: 'To decide: is the cohort ready to be matched?',
    preheader: 'Some of the conditions for a good matching are not met. Go ahead, wait a week, or stop?',
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
        'You can go ahead as it is, give everybody another week, or stop the cohort. Until you decide, nothing is lost and nobody is matched.',
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'Decide',
      minutes: 2,
      readers: READERS.hrDecision.en,
      reminder: 'The cohort is waiting for you: go ahead with the matching, wait a week, or stop?',
    },
  }),
  fr: (a) => ({
    subject: 'À décider : la cohorte est-elle prête ?',
    preheader: 'Une partie des conditions d’un bon appariement manque. Continuer, attendre ou arrêter ?',
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
        'Vous pouvez continuer ainsi, donner une semaine de plus, ou arrêter la cohorte. Tant que vous n’avez pas décidé, rien n’est perdu et aucun binôme n’est formé.',
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Décider',
      minutes: 2,
      readers: READERS.hrDecision.fr,
      reminder: 'La cohorte vous attend : former les binômes, attendre une semaine ou arrêter ?',
    },
  }),
};

const trained = (sheet: ReadinessSheet, of: string) =>
  `${sheet.mentorsTrained} ${of} ${sheet.mentorsSelected}`;
