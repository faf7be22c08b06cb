import type { PairPageCatalogue } from '../../en/pair/pair-page.ts';

export const pairPage: PairPageCatalogue = {
  title: (partner) => `Vous et ${partner}`,
  lead: {
    proposed:
      'Les RH vous proposent de former un binôme. Il ne commence que si la réponse est oui des deux côtés.',
    settled: 'La réponse est oui des deux côtés. Le programme vous dira quand vous commencez.',
    underWay:
      'Cette page est pour vous deux\u00a0: qui vous êtes, ce que vous prévoyez, et où trouver de l’aide.',
    resting:
      'Votre binôme est en pause pour le moment. Les RH vous en ont informé par mail, et vous écriront quand il reprendra.',
  },
  you: 'Vous',
  job: 'Fonction',
  department: 'Service',
  site: 'Site',
  email: 'Adresse mail',
  whoYouAre: 'Qui vous êtes',
  sides: { mentor: 'mentor', mentee: 'personne accompagnée' },
  ownWords: {
    mentee: 'Ce que cette personne veut avoir accompli à la fin',
    mentor: 'Ce que cette personne aimerait le plus apporter',
  },
  yourWords: {
    mentee: 'Ce que vous voulez avoir accompli à la fin',
    mentor: 'Ce que vous aimeriez le plus apporter',
  },
  asWritten:
    'Avec les mots de la candidature, dont le formulaire disait que l’autre personne du binôme les lirait.',
  more: 'Il y a plus à lire ici\u00a0: ce que vous avez écrit en candidatant, ce qui vous rapproche et, quand la réponse est oui des deux côtés, où vous écrire\u202f; plus tard votre plan, et comment joindre les RH. Pour qu’un mail transféré ne le montre pas, cela s’ouvre par un lien à part, qui fonctionne pendant une heure.',
  ask: 'M’envoyer ce lien',
  reasons: 'Ce qui vous rapproche',
  list: {
    title: 'Vos binômes',
    lead: 'Chaque binôme a sa page.',
    none: 'Vous n’avez pas de binôme en ce moment. Dès qu’il y aura du nouveau, nous vous écrirons.',
  },
  over: {
    title: 'Ce binôme est terminé',
    ended: (partner) => `Vous ne formez plus de binôme avec ${partner}. Il n’y a plus rien à faire ici.`,
    never: 'Ce binôme ne s’est pas formé. Il n’y a plus rien à faire ici.',
    completed: (partner) =>
      `Le programme de votre binôme avec ${partner} est arrivé à son terme. Ce que vous avez convenu reste à vous.`,
  },
};
