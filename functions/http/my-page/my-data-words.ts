import type { Locale } from '../../locales/locale.ts';
import type { Participant } from '../../people/participant.ts';

interface Words {
  title: string;
  lead: string;
  who: string;
  name: string;
  email: string;
  job: string;
  department: string;
  site: string;
  role: string;
  partners: string;
  sides: Record<Participant['side'], string>;
  statuses: Record<Participant['status'], string>;
  yourAnswers: string;
  noAnswers: string;
  rights: (months: string) => string;
  leave: string;
  leaveLead: string;
  leftTitle: string;
  leftLead: string;
  remindersTitle: string;
  remindersLead: string;
  remindersStop: string;
  remindersStopped: string;
}

/** The words of the page on which people see what is kept about them. */
export const myDataWords: Record<Locale, Words> = {
  en: {
    title: 'My data',
    lead: 'What this cohort keeps about you. Each form said who reads its answers; your manager never does.',
    who: 'Who you are',
    name: 'Name',
    email: 'Mail address',
    job: 'Job',
    department: 'Department',
    site: 'Site',
    role: 'Your part',
    partners: 'Your pair',
    sides: { mentor: 'Mentor', mentee: 'Mentee' },
    statuses: {
      applied: 'has applied',
      selected: 'selected',
      notSelected: 'not selected this time',
      trained: 'selected and trained',
      paired: 'in a pair',
      unmatched: 'without a pair, waiting',
      withdrawn: 'has left',
      completed: 'has completed the programme',
    },
    yourAnswers: 'What you answered',
    noAnswers: 'You have not answered any form yet.',
    rights: (date) =>
      `All of this is erased by itself ${date}. If something is wrong, or you want it erased earlier, reply to any of our mails: HR will take care of it.`,
    leave: 'Leave the programme',
    leaveLead: 'You may leave whenever you like, without giving a reason.',
    leftTitle: 'You have left the programme',
    leftLead:
      'Those concerned are being told. We will not write to you about this cohort any more. Thank you for the time you gave.',
    remindersTitle: 'No more reminders?',
    remindersLead:
      'You still get the mails that matter: proposals, invitations, results. Only reminders stop.',
    remindersStop: 'Stop the reminders',
    remindersStopped: 'Done. You will not be reminded any more. The forms stay open until their date.',
  },
  fr: {
    title: 'Mes données',
    lead: 'Ce que cette cohorte conserve à votre sujet. Chaque formulaire précisait qui lit ses réponses\u202f; votre manager ne les lit jamais.',
    who: 'Vous',
    name: 'Nom',
    email: 'Adresse mail',
    job: 'Fonction',
    department: 'Service',
    site: 'Site',
    role: 'Votre rôle',
    partners: 'Votre binôme',
    sides: { mentor: 'Mentor', mentee: 'Personne accompagnée' },
    statuses: {
      applied: 'candidature envoyée',
      selected: 'candidature retenue',
      notSelected: 'candidature non retenue cette fois',
      trained: 'candidature retenue, formation suivie',
      paired: 'en binôme',
      unmatched: 'sans binôme, en attente',
      withdrawn: 'a quitté le programme',
      completed: 'programme terminé',
    },
    yourAnswers: 'Vos réponses',
    noAnswers: 'Vous n’avez encore répondu à aucun formulaire.',
    rights: (date) =>
      `Tout cela s’efface de soi-même ${date}. Si quelque chose est inexact, ou si vous souhaitez un effacement plus tôt, répondez à l’un de nos mails\u202f: les RH s’en chargeront.`,
    leave: 'Quitter le programme',
    leaveLead: 'Vous pouvez arrêter à tout moment, sans donner de raison.',
    leftTitle: 'Vous avez quitté le programme',
    leftLead:
      'Les personnes concernées en sont informées. Nous ne vous écrirons plus au sujet de cette cohorte. Merci pour le temps que vous y avez consacré.',
    remindersTitle: 'Ne plus recevoir de rappels\u202f?',
    remindersLead:
      'Vous recevrez toujours les mails importants\u202f: propositions, invitations, résultats. Seuls les rappels s’arrêtent.',
    remindersStop: 'Arrêter les rappels',
    remindersStopped:
      'C’est fait. Vous ne recevrez plus de rappels. Les formulaires restent ouverts jusqu’à leur date.',
  },
};
