import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export const selfViewMail: Template<Participant & Form> = {
  en: (a) => ({
    subject: 'Where do you stand today?',
    preheader:
      'Six short statements about how you work. We ask again at the end, so that you can see what moved.',
    title: 'Where do you stand today?',
    body: [
      p(
        'Before you start, take a moment to look at yourself: six statements about giving feedback, delegating, deciding and the like. We ask the same at the end, so that you can see what has moved.',
      ),
      p('There is no good or bad result. Be as honest as you would be with somebody close to you.'),
    ],
    why: `You receive this mail because you have a mentor in ${a.cohortName}.`,
    ask: {
      button: 'Answer six questions',
      minutes: 2,
      readers: whoReads('selfView').en,
      reminder:
        'The six questions about where you stand today are still open. Without a starting point, you will not be able to see what has moved.',
    },
  }),
  fr: (a) => ({
    subject: 'Où en êtes-vous aujourd’hui ?',
    preheader:
      'Six phrases sur votre façon de travailler. Nous les reposerons à la fin, pour voir le chemin parcouru.',
    title: 'Où en êtes-vous aujourd’hui ?',
    body: [
      p(
        'Avant de commencer, prenez un instant pour faire le point : six phrases sur la façon de donner du feedback, de déléguer, de décider… Nous vous les reposerons à la fin, pour que vous voyiez le chemin parcouru.',
      ),
      p(
        'Il n’y a ni bon ni mauvais résultat. Répondez aussi franchement que vous le feriez avec vos proches.',
      ),
    ],
    why: `Vous recevez ce message parce que vous avez un mentor dans le programme ${a.cohortName}.`,
    ask: {
      button: 'Répondre aux six questions',
      minutes: 2,
      readers: whoReads('selfView').fr,
      reminder:
        'Les six questions sur votre situation d’aujourd’hui vous attendent. Sans point de départ, vous ne pourrez pas voir le chemin parcouru.',
    },
  }),
};
