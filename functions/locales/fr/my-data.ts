import type { MyDataCatalogue } from '../en/my-data.ts';

export const myData: MyDataCatalogue = {
  title: 'Mes données',
  lead: 'Ce que cette cohorte sait de vous, jusqu’à quand, et où votre page est ouverte.',
  who: 'Vous',
  name: 'Nom',
  email: 'Adresse mail',
  job: 'Fonction',
  department: 'Service',
  site: 'Site',
  role: 'Votre rôle',
  partners: (count) => (count === 1 ? 'Votre binôme' : 'Vos binômes'),
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
  meetings: {
    title: 'Vos rencontres',
    readers:
      'L’autre personne du binôme lit aussi ce qui suit, sauf ce que vous avez retiré. Les RH voient quels jours vos rencontres ont eu lieu et quand a lieu la prochaine rencontre, jamais ce que vous avez écrit.',
    with: (partner) => `Avec ${partner}`,
    you: 'vous',
    noted: (by, day, minutes) => `${day}, noté par ${by}\u00a0: ${minutes} minutes.`,
    takenBack: '(note retirée)',
    arranged: (day, times) => `Fixée\u00a0: ${day}, ${times}.`,
    calledOff: (day, times) => `Annulée\u00a0: ${day}, ${times}.`,
  },
  asFile: 'Dans un fichier',
  fileLead:
    'Qui vous êtes, vos rôles, vos réponses, les rencontres de votre binôme, et ce que l’autre personne a écrit pour vous deux. Le regard de votre responsable n’y figure pas\u00a0: la page de vos réponses le montre à votre demande.',
  download: 'Télécharger mes données (JSON)',
  howLong: 'Jusqu’à quand elles sont conservées',
  yourAnswers: 'Vos réponses',
  answersLead: 'Chaque formulaire précisait qui lit ses réponses\u202f; votre responsable ne les lit jamais.',
  noAnswers: 'Vous n’avez encore répondu à aucun formulaire.',
  rights: (date) =>
    `Tout cela s’efface automatiquement ${date}. Si quelque chose est inexact, répondez à l’un de nos mails\u00a0: votre réponse parvient aux RH, qui peuvent le corriger.`,
  eraseMe: 'Effacer mes données',
  erasedByHr:
    'Vous souhaitez un effacement plus tôt\u202f? Répondez à l’un de nos mails\u00a0: votre réponse parvient aux RH, qui peuvent le faire.',
  erasedThen: 'Ce jour-là, vos données personnelles dans ce programme sont aussi effacées.',
  sessions: 'Où cette page est ouverte',
  endSession: 'Fermer',
  leave: 'Quitter le programme',
  leaving: (moment) => `Vous quittez le programme le ${moment}`,
  leavingLead:
    'D’ici là, vous ne recevez ni formulaire ni rappel, et seules les RH le savent. Vous avez changé d’avis\u202f? Vous participerez alors comme avant, et les formulaires encore ouverts vous seront de nouveau envoyés.',
  takeBack: 'Je reste',
};
