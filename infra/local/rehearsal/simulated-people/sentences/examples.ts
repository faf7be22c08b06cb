import type { ByTheme } from './theme.ts';

/** What a mentee uses at work, or tells as a success. */
export const OF_MENTEES: ByTheme = {
  en: {
    delegation: [
      'I gave the monthly report to a colleague, decisions included, and have not touched it since.',
      'I now say what the result should be and no longer how to get there.',
      'For the first time I was away for a fortnight and nobody called.',
      'I handed over the customer meeting and only asked afterwards how it had gone.',
    ],
    speaking: [
      'I presented our figures to the committee and was asked to come back in autumn.',
      'I begin with the conclusion now, and people still listen at the end.',
      'I spoke in the site meeting without a note in my hand.',
      'I prepared three sentences for the steering committee, and one of them is in the minutes.',
    ],
    conflict: [
      'I prepared the hard conversation with my mentor and held it the next day, and it went well.',
      'I told a colleague that his mails hurt, and he thanked me for saying it to his face.',
      'The two shifts sat down at one table at last. It took an hour.',
      'I no longer wait for things to calm down by themselves.',
    ],
    decision: [
      'I chose the supplier with eighty per cent of the data, and the project is on time.',
      'I give myself until Thursday noon, and then I decide.',
      'I stopped a test series that nobody needed any more. Nobody missed it.',
      'I write down why I decide something, and it takes me half as long.',
    ],
    network: [
      'I called a colleague in Logistics whom I would never have known, and we saved three weeks.',
      'I have lunch with somebody of another department every fortnight.',
      'My mentor introduced me to two people, and one of them now sits in our project.',
      'I know whom to ask now, and that they like to be asked.',
    ],
    feedback: [
      'I tell each of my team one thing that went well every week, and they have begun to do the same.',
      'I now ask two questions before I give an answer, and my team decides more by itself.',
      'I held a review of the year in which we both learned something.',
      'I told a trainee what was not good enough, with examples, and the next report was.',
    ],
  },
  fr: {
    delegation: [
      'J’ai confié le rapport mensuel à une collègue, décisions comprises, et je n’y ai plus touché.',
      'Je dis maintenant quel résultat j’attends, et non plus comment y arriver.',
      'Pour la première fois, j’ai pris quinze jours et personne n’a appelé.',
      'J’ai laissé la réunion client à l’équipe et demandé seulement après comment elle s’était passée.',
    ],
    speaking: [
      'J’ai présenté nos chiffres au comité et on m’a demandé de revenir à l’automne.',
      'Je commence par la conclusion, et on m’écoute encore à la fin.',
      'J’ai pris la parole devant tout le site sans une note en main.',
      'J’avais préparé trois phrases pour le comité de pilotage, et l’une d’elles est au compte rendu.',
    ],
    conflict: [
      'J’ai préparé la conversation difficile avec mon mentor et je l’ai menée le lendemain. Elle s’est bien passée.',
      'J’ai dit à un collègue que ses messages blessaient, et il m’a remercié de le lui dire en face.',
      'Les deux équipes postées se sont enfin assises à la même table. Il a fallu une heure.',
      'Je n’attends plus que les choses se calment toutes seules.',
    ],
    decision: [
      'J’ai choisi le fournisseur avec quatre-vingts pour cent des données, et le projet est à l’heure.',
      'Je me donne jusqu’au jeudi midi, puis je tranche.',
      'J’ai arrêté une série d’essais dont plus personne n’avait besoin. Elle n’a manqué à personne.',
      'J’écris pourquoi je décide, et cela me prend deux fois moins de temps.',
    ],
    network: [
      'J’ai appelé une collègue de la logistique que je n’aurais jamais connue, et nous avons gagné trois semaines.',
      'Je déjeune tous les quinze jours avec quelqu’un d’une autre direction.',
      'Mon mentor m’a présenté deux personnes, dont l’une participe maintenant à notre projet.',
      'Je sais à qui demander, et que ma question fait plaisir.',
    ],
    feedback: [
      'Je dis chaque semaine à chaque personne de l’équipe une chose réussie, et elles commencent à faire de même.',
      'Je pose maintenant deux questions avant de répondre, et mon équipe décide davantage par elle-même.',
      'J’ai mené un entretien annuel où nous avons appris quelque chose des deux côtés.',
      'J’ai dit à un alternant ce qui ne suffisait pas, exemples à l’appui, et le rapport suivant était bon.',
    ],
  },
};

/** The same of mentors: what they took away for their own work. */
export const OF_MENTORS: ByTheme = {
  en: {
    delegation: [
      'I asked why every task came back to one desk, and noticed that mine is no better.',
      'I have begun to leave the Monday meeting to my deputy.',
      'Explaining how I hand over a task has made me do it better.',
    ],
    speaking: [
      'I cut my own presentations by half after I had advised somebody else to.',
      'I listen more carefully to those who speak late in a meeting.',
      'I saw the committee through other eyes, and now say beforehand what we will ask.',
    ],
    conflict: [
      'We rehearsed a hard conversation, and a week later I held one of my own.',
      'I hear earlier now when a team is about to quarrel.',
      'I apologised to a colleague for something I had let lie for a year.',
    ],
    decision: [
      'I no longer answer at once: I ask what they would decide, and mostly they are right.',
      'Telling how I decided ten years ago showed me how much I decide by habit.',
      'I let a project leader choose, and only asked for the reasons.',
    ],
    network: [
      'I learned how the shop floor sees our tools, and we have changed one of them.',
      'I had no idea what the other department struggles with. Now we plan together.',
      'I introduced two people who should have met years ago.',
    ],
    feedback: [
      'I ask more and explain less, in my own team, too.',
      'I was told, kindly, that I interrupt. I count to three now.',
      'I thank people for something precise now, no longer for everything.',
    ],
  },
  fr: {
    delegation: [
      'J’ai demandé à la personne que j’accompagne pourquoi elle faisait tout elle-même, et j’ai vu que je faisais pareil.',
      'J’ai commencé à laisser la réunion du lundi à mon adjointe.',
      'En expliquant comment je confie une tâche, j’ai appris à mieux le faire.',
    ],
    speaking: [
      'J’ai réduit mes présentations de moitié après l’avoir conseillé à quelqu’un d’autre.',
      'J’écoute davantage les personnes qui parlent tard dans une réunion.',
      'J’ai vu le comité avec d’autres yeux, et j’annonce maintenant ce que nous allons demander.',
    ],
    conflict: [
      'Nous avons répété une conversation difficile, et une semaine plus tard j’en menais une à mon tour.',
      'J’entends plus tôt quand une équipe est sur le point de se disputer.',
      'J’ai présenté mes excuses à un collègue pour une histoire que je laissais traîner depuis un an.',
    ],
    decision: [
      'Je ne réponds plus tout de suite. Je demande ce que l’autre déciderait, et c’est souvent juste.',
      'En racontant mes décisions d’il y a dix ans, j’ai vu tout ce que je décide par habitude.',
      'J’ai laissé une cheffe de projet choisir, en lui demandant seulement ses raisons.',
    ],
    network: [
      'J’ai appris comment l’atelier voit nos outils, et nous en avons changé un.',
      'J’ignorais ce qui pèse sur l’autre direction. Maintenant, nous planifions ensemble.',
      'J’ai présenté l’une à l’autre deux personnes qui auraient dû se connaître depuis des années.',
    ],
    feedback: [
      'Je questionne plus et j’explique moins, dans ma propre équipe aussi.',
      'On m’a dit avec tact que j’interromps. Je compte maintenant jusqu’à trois.',
      'Je remercie désormais pour quelque chose de précis, et non plus pour tout.',
    ],
  },
};
