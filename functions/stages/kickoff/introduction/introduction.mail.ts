import type { Side } from '../../../definition/side.ts';
import type { Participant, ReachablePartner, TrainingAhead } from '../../../mail/args.ts';
import { h2, list, p } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { menteeTraining } from '../../../mail/mentee-training.ts';
import { introduction } from '../../../mail/partner-card.ts';

export type IntroductionArgs = Participant & {
  side: Side;
  partner: ReachablePartner;
  training?: TrainingAhead;
};

/** For two who begin after the kickoff: the first mail in which they see each other's address. */
export const introductionMail: Template<IntroductionArgs> = {
  en: (a) => ({
    subject: `You can begin: you and ${firstName(a.partner.name)}`,
    preheader: 'You have both said yes. Here is how you start.',
    title: 'You have both said yes',
    body: [
      p(
        a.side === 'mentor'
          ? 'The programme is under way, and you can begin now. You are the mentor of:'
          : 'The programme is under way, and you can begin now. This is your mentor:',
      ),
      ...introduction(a.partner, a.side, 'en'),
      h2('Your first two weeks'),
      list(
        a.side === 'mentor'
          ? 'Expect a message from your mentee, or write first: nobody minds.'
          : 'Write to your mentor and suggest a time. You lead; your mentor has said yes to it.',
        'Meet for the first time within two weeks, in a quiet place or by video.',
        'Agree on what you want from each other. We send you a short form for it.',
      ),
      ...menteeTraining(a.training, 'en'),
    ],
    why: `You receive this mail because you take part in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Vous pouvez commencer : vous et ${firstName(a.partner.name)}`,
    preheader: 'La réponse est oui des deux côtés. Voici comment commencer.',
    title: 'C’est oui des deux côtés',
    body: [
      p(
        a.side === 'mentor'
          ? 'Le programme est en cours, et vous pouvez commencer dès maintenant. Vous accompagnez :'
          : 'Le programme est en cours, et vous pouvez commencer dès maintenant. Voici votre mentor :',
      ),
      ...introduction(a.partner, a.side, 'fr'),
      h2('Vos deux premières semaines'),
      list(
        a.side === 'mentor'
          ? 'Attendez-vous à un message, ou écrivez en premier : les deux se font.'
          : 'Écrivez à votre mentor et proposez un moment. C’est vous qui menez, et votre mentor a dit oui.',
        'Voyez-vous une première fois dans les deux semaines, dans un endroit calme ou en visio.',
        'Mettez-vous d’accord sur ce que vous attendez du binôme. Nous vous envoyons un court formulaire pour cela.',
      ),
      ...menteeTraining(a.training, 'fr'),
    ],
    why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
  }),
};
