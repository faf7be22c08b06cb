import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Addressed, Form } from '../../../mail/args.ts';
import { facts, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export type MentorSelectionArgs = Addressed & Form & { applications: number; placesWanted: number };

export type MenteeSelectionArgs = Addressed & Form & { applications: number; places: number };

export const mentorSelectionMail: Template<MentorSelectionArgs> = {
  en: (a) => ({
    subject: 'To decide: who will be a mentor',
    preheader: 'The call has closed. Choose the mentors; everybody is told soon after.',
    title: 'Choose the mentors',
    body: [
      p('The call for mentors has closed. On one page you see every application and choose who takes part.'),
      facts(
        { label: 'Applications', value: String(a.applications) },
        { label: 'Places wanted', value: String(a.placesWanted) },
      ),
      p(
        'Once your choice is carried out, those you choose are invited to their training; the others receive a kind word. All of them are waiting for news. If nobody decides by the date below, everybody who applied is selected.',
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'See the applications',
      minutes: Math.max(2, Math.ceil(a.applications / 2)),
      readers: whoReads('mentorSelection').en,
      reminder: `Applications as a mentor that wait for your decision: ${a.applications}. If nobody decides by then, everybody who applied is selected.`,
    },
  }),
  fr: (a) => ({
    subject: 'À décider : qui sera mentor',
    preheader: 'L’appel est clos. Choisissez les mentors ; chaque personne est prévenue peu après.',
    title: 'Choisir les mentors',
    body: [
      p(
        'L’appel à mentors est clos. Sur une seule page, vous voyez toutes les candidatures et choisissez qui participe.',
      ),
      facts(
        { label: 'Candidatures', value: String(a.applications) },
        { label: 'Places souhaitées', value: String(a.placesWanted) },
      ),
      p(
        'Une fois votre choix appliqué, les personnes retenues sont invitées à se former ; les autres reçoivent un mot bienveillant. Toutes attendent des nouvelles. Sans décision d’ici à la date ci-dessous, toutes les candidatures sont retenues.',
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Voir les candidatures',
      minutes: Math.max(2, Math.ceil(a.applications / 2)),
      readers: whoReads('mentorSelection').fr,
      reminder: `Candidatures de mentors en attente de votre décision : ${a.applications}. Sans décision d’ici là, toutes sont retenues.`,
    },
  }),
};

export const menteeSelectionMail: Template<MenteeSelectionArgs> = {
  en: (a) => ({
    subject: 'To decide: who will have a mentor',
    preheader: 'Applications have closed. Choose who takes part; everybody is told soon after.',
    title: 'Choose the mentees',
    body: [
      p(
        'Applications have closed. On one page you see what each person wants to work on, and choose who takes part.',
      ),
      facts(
        { label: 'Applications', value: String(a.applications) },
        { label: 'Places with mentors', value: String(a.places) },
      ),
      p(
        'Everybody hears the outcome once your choice is carried out. All of them are waiting for news. If nobody decides by the date below, everybody who applied is selected.',
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'See the applications',
      minutes: Math.max(2, Math.ceil(a.applications / 2)),
      readers: whoReads('menteeSelection').en,
      reminder: `Applications for a mentor that wait for your decision: ${a.applications}. If nobody decides by then, everybody who applied is selected.`,
    },
  }),
  fr: (a) => ({
    subject: 'À décider : qui aura un mentor',
    preheader:
      'Les candidatures sont closes. Choisissez qui participe ; chaque personne est prévenue peu après.',
    title: 'Choisir qui sera accompagné',
    body: [
      p(
        'Les candidatures sont closes. Sur une seule page, vous voyez ce que chaque personne souhaite travailler et choisissez qui participe.',
      ),
      facts(
        { label: 'Candidatures', value: String(a.applications) },
        { label: 'Places chez les mentors', value: String(a.places) },
      ),
      p(
        'Chaque personne apprend le résultat une fois votre choix appliqué. Toutes attendent des nouvelles. Sans décision d’ici à la date ci-dessous, toutes les candidatures sont retenues.',
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Voir les candidatures',
      minutes: Math.max(2, Math.ceil(a.applications / 2)),
      readers: whoReads('menteeSelection').fr,
      reminder: `Demandes de mentor en attente de votre décision : ${a.applications}. Sans décision d’ici là, toutes sont retenues.`,
    },
  }),
};
