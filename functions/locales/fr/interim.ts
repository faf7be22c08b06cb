import type { InterimCatalogue } from '../en/interim.ts';

const pairs = (count: number) => (count <= 1 ? `${count} binôme` : `${count} binômes`);

export const interim: InterimCatalogue = {
  name: {
    kickoff: 'Note de lancement',
    midPoint: 'Bilan de mi-parcours',
    final: 'Bilan final',
    followUp: (months) => `Suivi à ${months} mois`,
  },
  others: 'Les autres bilans de cette cohorte',
  kickoff: {
    title: (cohort) => `Mentorat ${cohort} : qui commence, et pour quoi faire`,
    period: (day) => `Lancement le ${day}`,
    start: (count, day) => `${pairs(count)} ${count <= 1 ? 'commence' : 'commencent'} le ${day}.`,
    everybodyHasAMentor: 'Chaque personne sélectionnée a un mentor.',
    waiting: (count) =>
      count === 1
        ? 'Une personne sélectionnée est encore sans mentor.'
        : `${count} personnes sélectionnées sont encore sans mentor.`,
    figure: {
      pairs: 'Binômes formés',
      mentors: 'Mentors en binôme',
      mentees: 'Personnes accompagnées',
      waiting: 'Personnes sélectionnées sans mentor',
    },
    objectives: 'Ce que vise la cohorte, et comment on le mesurera',
    noObjective: 'Aucun objectif n’a été fixé au lancement : le bilan final décrira et ne jugera pas.',
    measuredIn: 'Source',
    atBest: 'Ce que l’on pourra dire',
    source: {
      counted: 'Compté par le programme',
      endForm: 'Questionnaire final',
      lastPulse: 'Dernier point d’étape',
      views: 'Regards au début et à la fin',
      hr: 'Apporté par les RH à la fin',
    },
    told: {
      fact: 'Indiqué en entier, quel qu’il soit',
      reported: 'Tel que les RH l’apportent',
      fromPeople: (people) => `À partir de ${people} personnes`,
      canBeMet: (expected, needed) =>
        `Environ ${expected} réponses attendues ; il en faut ${needed} pour pouvoir dire que la cible est atteinte`,
      highest: (expected, target) =>
        `Environ ${expected} réponses attendues : avec si peu, on ne pourra dire atteinte qu’une cible de ${target} au plus`,
      nothing: (expected) =>
        `Environ ${expected} réponses attendues : trop peu pour en dire quoi que ce soit`,
    },
    dates: 'Les prochaines dates prévues',
    midPoint: (day) => `Bilan de mi-parcours : ${day}`,
    endForms: (from, until) => `Derniers questionnaires : du ${from} au ${until}`,
    report: (day) =>
      `Bilan final : après les derniers questionnaires et la lecture par les RH, le ${day} au plus tard`,
    notes: (people) => [
      'Cette note compte qui participe. Elle ne contient rien de ce qui a été répondu en confidence.',
      `Par la suite, les réponses ne sont indiquées qu’à partir de ${people} personnes, et chacune dans un seul chiffre. Pour dire atteinte une cible proche de l’ensemble du groupe, il faut beaucoup de réponses, afin que personne ne puisse déduire celle de quelqu’un.`,
    ],
  },
  midPoint: {
    title: (cohort) => `Mentorat ${cohort} : à mi-parcours`,
    period: (from, to) => `Du lancement, le ${from}, au ${to}`,
    active: (count, of) => {
      if (count === of)
        return of === 1 ? 'Le seul binôme est toujours actif' : `Les ${of} binômes sont toujours actifs`;
      return `${count} sur ${pairs(of)} ${count <= 1 ? 'est toujours actif' : 'sont toujours actifs'}`;
    },
    stands: (active, meetings) => `${active} ; ${meetings}.`,
    met: (count) => (count <= 1 ? `${count} s’est rencontré` : `${count} se sont rencontrés`),
    notMet: (count) =>
      count <= 1 ? `${count} ne s’est pas encore vu` : `${count} ne se sont pas encore vus`,
    notHeardOf: (count) => `pour ${count}, personne ne l’a dit`,
    nobodySaid: 'personne n’a encore dit si les rencontres ont lieu',
    nobodyAlerted: 'Les RH n’ont été alertées d’aucun binôme qui tarde à se rencontrer.',
    alerted: (count, settled) =>
      `Les RH ont été alertées pour ${pairs(count)} qui ${count <= 1 ? 'tarde' : 'tardent'} à se rencontrer ; ${
        settled === count
          ? count === 1
            ? 'elles s’en sont occupées'
            : 'elles se sont occupées de tous'
          : settled === 0
            ? 'elles ne s’en sont pas encore occupées'
            : `elles se sont occupées de ${settled}`
      }.`,
    figure: {
      active: 'Binômes toujours actifs',
      met: 'Binômes qui se sont rencontrés',
      notMet: 'Binômes qui ne se sont pas encore vus',
      response: 'Personnes accompagnées ayant répondu',
    },
    meetings: 'Les rencontres',
    ended: (count) => `Binômes qui ont pris fin : ${count}`,
    howOften: (groups) =>
      `Combien de fois les binômes se sont rencontrés, avec le nombre de binômes : ${groups}`,
    response: (sides) => `Réponses à ce point d’étape : ${sides}`,
    keptForReport:
      'Ce que l’on pense des échanges sera indiqué dans le bilan final : une réponse n’est donnée qu’une fois.',
    notes: (people, number) => [
      `Les avis viennent du seul point d’étape ${number}, et ne sont indiqués qu’à partir de ${people} personnes. Le bilan final ne reprend pas ces réponses ; il pose de nouveau la question.`,
      'Les rencontres sont comptées en entier, d’après tous les points d’étape ; il a pu y en avoir davantage.',
      'Une personne accompagnée qui a changé de mentor en chemin compte comme un seul binôme, qui continue.',
    ],
    notesWithoutOpinions: [
      'Les rencontres sont comptées en entier, d’après tous les points d’étape ; il a pu y en avoir davantage.',
      'Une personne accompagnée qui a changé de mentor en chemin compte comme un seul binôme, qui continue.',
    ],
  },
  followUp: {
    title: (cohort, months) => `Mentorat ${cohort}, ${months} mois après : ce qu’il en reste`,
    period: 'Question posée à toutes les personnes restées en binôme jusqu’à la fin',
    nobody: 'Personne n’a répondu cette fois : on ne peut rien dire de ce qu’il en reste.',
    uses: (count) =>
      `Parmi les personnes accompagnées qui ont répondu, ${count} utilisent encore ce qu’elles ont appris.`,
    tooFew:
      'On ne peut pas dire si les personnes accompagnées utilisent encore ce qu’elles ont appris : trop peu ont répondu.',
    notRepresentative:
      'Moins de la moitié des personnes accompagnées ont répondu : ce n’est pas représentatif.',
    statement: {
      usesLearning: 'J’utilise encore ce que j’ai appris',
      inTouch: 'Nous sommes encore en contact',
    },
    figure: {
      response: { mentor: 'Mentors ayant répondu', mentee: 'Personnes accompagnées ayant répondu' },
      uses: 'Personnes accompagnées qui utilisent encore ce qu’elles ont appris',
      inTouch: 'Personnes accompagnées encore en contact avec leur mentor',
    },
    objectives: 'Les objectifs, alors et maintenant',
    atEnd: 'Dans le bilan final',
    now: 'Maintenant',
    unknown: 'Inconnu',
    notAskedAgain: 'Question non reposée',
    notes: (people) => [
      `Les réponses viennent de ce seul suivi, et ne sont indiquées qu’à partir de ${people} personnes. Ce sont d’autres réponses que celles du bilan final : qui a répondu alors se tait peut-être aujourd’hui.`,
      'Une personne de deux binômes compte une fois, et dit oui si c’est le cas pour l’un d’eux.',
      'Il n’y a pas de groupe de comparaison : les chiffres montrent ce qu’il en reste, non à quoi cela tient.',
    ],
  },
};
