import { defineForm, type Form } from '../../../functions/forms/form.ts';
import { matterForm } from '../../../functions/http/pair-page/matters/matter.form.ts';
import { meetingDateForm } from '../../../functions/http/pair-page/meetings/meeting-date.form.ts';
import { meetingNoteForm } from '../../../functions/http/pair-page/meetings/meeting-note.form.ts';
import { fitForm } from '../../../functions/pairs/fit/fit.form.ts';
import { planForm } from '../../../functions/pairs/plan/plan.form.ts';
import { menteeApplicationForm } from '../../../functions/people/mentee-application.form.ts';
import { mentorApplicationForm } from '../../../functions/people/mentor-application.form.ts';
import { trainingConfirmationForm } from '../../../functions/stages/call-for-mentors/mentor-training/training-confirmation.form.ts';
import { readinessForm } from '../../../functions/stages/call-for-mentors/readiness/readiness.form.ts';
import { selectionForm } from '../../../functions/stages/call-for-mentors/selection/selection.form.ts';
import { pulseForm } from '../../../functions/stages/check-ins/pulse/pulse.form.ts';
import { standstillForm } from '../../../functions/stages/cohort/standstill/standstill.form.ts';
import { beforeReportForm } from '../../../functions/stages/evaluation/before-report/before-report.form.ts';
import { quotableGroups } from '../../../functions/stages/evaluation/before-report/quotes.ts';
import { menteeEndForm, mentorEndForm } from '../../../functions/stages/evaluation/end-form/end.form.ts';
import { followUpForm } from '../../../functions/stages/evaluation/follow-up/follow-up.form.ts';
import { agreementForm } from '../../../functions/stages/kickoff/agreement/agreement.form.ts';
import { managerViewForm } from '../../../functions/stages/kickoff/manager-view/manager-view.form.ts';
import { selfViewForm } from '../../../functions/stages/kickoff/self-view/self-view.form.ts';
import { pairProposalForm } from '../../../functions/stages/matching/pair-proposal/pair-proposal.form.ts';
import { silentProposalsForm } from '../../../functions/stages/matching/silent-proposals/silent-proposals.form.ts';
import { withdrawalForm } from '../../../functions/stages/withdrawal/withdrawal.form.ts';
import { comments, outside } from '../stages/evaluation/before-report/missing-parts.ts';

const application = {
  cohort: 'Leadership 2027',
  skills: [
    { id: 'feedback', label: { en: 'Giving feedback', fr: 'Donner du feedback' } },
    { id: 'delegation', label: { en: 'Delegating', fr: 'Déléguer' } },
    {
      id: 'decisions',
      label: { en: 'Deciding with incomplete information', fr: 'Décider dans l’incertitude' },
    },
    { id: 'communication', label: { en: 'Speaking to an audience', fr: 'Prendre la parole en public' } },
  ],
  languages: ['fr', 'en', 'ro'],
  weeks: 26,
  trainingHours: 2,
  extra: [
    {
      id: 'team',
      label: { en: 'How large is your team?', fr: 'Combien de personnes dirigez-vous\u202f?' },
      optional: false,
    },
    { id: 'hope', label: 'What do you hope for?', optional: true },
  ],
};

const about = [
  { label: { en: 'Role', fr: 'Fonction' }, value: 'Directrice industrielle, Lyon' },
  {
    label: { en: 'Can help with', fr: 'Peut aider sur' },
    value: { en: 'Delegating\nGiving feedback', fr: 'Déléguer\nDonner du feedback' },
  },
];

/** The applicants' ids hold every character an id may hold. */
export const mentorApplication = mentorApplicationForm({ ...application, maxPlaces: 3 });
export const menteeApplication = menteeApplicationForm({
  ...application,
  mentors: [
    { id: 'E.100@acme', name: 'Camille Moreau', detail: 'Lyon' },
    { id: 'e_2-b', name: 'Aurélie Bernard' },
    { id: '3', name: 'Tom O’Neill' },
    { id: '4', name: 'Nadia Haddad' },
  ],
});
export const agreement = agreementForm({
  partnerName: 'Camille Moreau',
  earliest: '2027-01-04',
  latest: '2027-03-31',
});
export const pulse = pulseForm({ side: 'mentee', partnerName: 'Camille Moreau', extra: application.extra });
export const menteeEnd = menteeEndForm({
  partnerName: 'Camille Moreau',
  goals: [
    { id: 'goal1', text: 'Confier le budget de l’atelier à mon adjoint' },
    { id: 'goal2', text: 'Tenir une réunion d’équipe sans décider à la place des autres' },
  ],
  extra: [],
});
export const pairProposal = pairProposalForm({ side: 'mentee', partnerName: 'Camille Moreau', about });
export const selection = selectionForm({
  side: 'mentor',
  applicants: [
    { id: 'E.100@acme', name: 'Camille Moreau', summary: about },
    { id: 'e_2-b', name: 'Aurélie Bernard', summary: [] },
  ],
});

/** No form of ours asks for a time, or for one of many, yet; the kinds are there for those that will. */
const remainingKinds = defineForm({
  id: 'remainingKinds',
  title: { en: 'Remaining kinds', fr: 'Autres types' },
  lead: [],
  readers: { en: 'Nobody', fr: 'Personne' },
  minutes: 1,
  sections: [
    {
      questions: [
        {
          kind: 'time',
          name: 'time',
          label: { en: 'When?', fr: 'Quand\u202f?' },
          missing: { en: 'Enter when', fr: 'Indiquez quand' },
          subject: { en: 'The time', fr: 'l’heure' },
        },
        {
          kind: 'select',
          name: 'site',
          label: { en: 'Where?', fr: 'Où\u202f?' },
          missing: { en: 'Select where', fr: 'Indiquez où' },
          options: [
            { value: 'lyon', label: { en: 'Lyons', fr: 'Lyon' } },
            { value: 'lille', label: { en: 'Lille', fr: 'Lille' } },
          ],
        },
        {
          kind: 'checkboxes',
          name: 'days',
          label: { en: 'Which days?', fr: 'Quels jours\u202f?' },
          missing: { en: 'Select which days', fr: 'Indiquez quels jours' },
          options: ['mo', 'tu', 'we'].map((day) => ({ value: day, label: { en: day, fr: day } })),
          min: 0,
          max: 2,
        },
        {
          kind: 'grid',
          name: 'all',
          label: { en: 'All rows', fr: 'Toutes les lignes' },
          missing: { en: 'Select a level', fr: 'Indiquez un niveau' },
          rows: ['a', 'b'].map((row) => ({ value: row, label: { en: row, fr: row } })),
          columns: [1, 2].map((level) => ({
            value: level,
            label: { en: `Level ${level}`, fr: `Niveau ${level}` },
          })),
        },
      ],
    },
  ],
  submitLabel: { en: 'Send', fr: 'Envoyer' },
});

/** Every form of the product, in each of its variants. */
export const EXAMPLE_FORMS: readonly (readonly [name: string, form: Form])[] = [
  ['mentor application', mentorApplication],
  ['mentor application with one place', mentorApplicationForm({ ...application, extra: [], maxPlaces: 1 })],
  ['mentee application', menteeApplication],
  ['mentee application without mentors', menteeApplicationForm({ ...application, mentors: [] })],
  ['training confirmation', trainingConfirmationForm({ hours: 2 })],
  ['pair proposal to a mentee', pairProposal],
  ['pair proposal to a mentor', pairProposalForm({ side: 'mentor', partnerName: 'Inès Roux', about: [] })],
  ['agreement', agreement],
  ['fit', fitForm({ partnerName: 'Inès Roux' })],
  ['fit after a doubt', fitForm({ partnerName: 'Inès Roux', toldOn: { en: '3 May', fr: '3 mai' } })],
  [
    'meeting noted',
    meetingNoteForm({ partnerName: 'Inès Roux', earliest: '2027-01-04', latest: '2027-03-31' }),
  ],
  [
    'meeting arranged',
    meetingDateForm({
      partnerName: 'Inès Roux',
      timeZone: 'Europe/Paris',
      now: new Date('2027-01-04T09:00:00Z'),
      earliest: '2027-01-04',
      moves: false,
    }),
  ],
  ['plan', planForm()],
  ['partner who does not answer', matterForm({ matter: 'noAnswer', partnerName: 'Inès Roux' })],
  ['wish for another partner', matterForm({ matter: 'anotherPartner', partnerName: 'Inès Roux' })],
  ['help', matterForm({ matter: 'help', partnerName: 'Inès Roux' })],
  ['self view', selfViewForm()],
  ['manager view at the start', managerViewForm({ menteeName: 'Inès Roux', when: 'start' })],
  ['manager view at the end', managerViewForm({ menteeName: 'Inès Roux', when: 'end' })],
  ['pulse of a mentee', pulse],
  ['pulse of a mentor', pulseForm({ side: 'mentor', partnerName: 'Inès Roux', extra: [] })],
  ['end form of a mentee', menteeEnd],
  ['end form of a mentor', mentorEndForm({ partnerName: 'Inès Roux', goals: [], extra: application.extra })],
  ['follow-up', followUpForm({ partnerName: 'Camille Moreau' })],
  ['withdrawal from a pair', withdrawalForm({ cohort: 'Leadership 2027', paired: true })],
  ['withdrawal before matching', withdrawalForm({ cohort: 'Leadership 2027', paired: false })],
  ['selection', selection],
  ['noMentors', standstillForm('noMentors')],
  ['noMentees', standstillForm('noMentees')],
  ['noPairs', standstillForm('noPairs')],
  ['readiness', readinessForm({ sheet: about, canMatch: true, isLast: false })],
  ['readiness for the last time', readinessForm({ sheet: about, canMatch: false, isLast: true })],
  [
    'silent proposals',
    silentProposalsForm({
      pairs: [
        {
          pairId: 'E.100@acme~e_2-b',
          menteeName: 'Inès Roux',
          mentorName: 'Camille Moreau',
          silent: ['mentee', 'mentor'],
        },
      ],
    }),
  ],
  [
    'before the report',
    beforeReportForm({
      figures: [
        { objective: outside('departures', 9.5), soFar: undefined },
        { objective: outside('moves'), soFar: 12.25 },
      ],
      groups: quotableGroups(comments({ side: 'mentee', about: 'success' }, { of: 30, by: 12 }), 10),
      fewestAuthors: 10,
    }),
  ],
  ['remaining kinds', remainingKinds],
];
