import type { Side } from '../../../definition/side.ts';
import type { Participant, ReachablePartner } from '../../../mail/args.ts';
import { list, p } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { card } from '../../../mail/partner-card.ts';

export type FirstMeetingNudgeArgs = Participant & { side: Side; partner: ReachablePartner };

export const firstMeetingNudgeMail: Template<FirstMeetingNudgeArgs> = {
  en: (a) => ({
    subject: `Have you and ${firstName(a.partner.name)} met yet?`,
    preheader: `The first meeting is the hardest to arrange. Here is a message you can send to ${a.partner.name}.`,
    title: 'Have you two met yet?',
    body: [
      p(
        'Pairs that meet within the first two weeks keep meeting. If you have already met, wonderful: there is nothing to do. If not, here is whom to write to:',
      ),
      card(a.partner),
      p('A message that works:'),
      {
        type: 'quote',
        paragraphs: [
          '“Hello! I am looking forward to our mentoring. Would 30 minutes this week or next suit you, by video or over a coffee? Tell me when, and I will send the invitation.”',
        ],
      },
      p('For your first half hour:'),
      list(
        'What has your path been, and what are you proud of?',
        'What would you like to be different by the end?',
        'When and how do you want to meet?',
      ),
    ],
    why: `You receive this mail because you are in a pair in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Et votre première rencontre avec ${firstName(a.partner.name)} ?`,
    preheader: `La première rencontre est la plus difficile à caler. Voici un message à envoyer à ${a.partner.name}.`,
    title: 'Et votre première rencontre ?',
    body: [
      p(
        'Les binômes qui se voient dans les deux premières semaines continuent à se voir. Si c’est déjà fait, bravo : vous n’avez rien à faire. Sinon, voici à qui écrire :',
      ),
      card(a.partner),
      p('Un message qui fonctionne :'),
      {
        type: 'quote',
        paragraphs: [
          '« Bonjour ! Je me réjouis de notre mentorat. Auriez-vous 30 minutes cette semaine ou la suivante, en visio ou autour d’un café ? Dites-moi quand, et j’envoie l’invitation. »',
        ],
      },
      p('Pour votre première demi-heure :'),
      list(
        'Quel est votre parcours, et quelle réussite vous tient à cœur ?',
        'Qu’aimeriez-vous voir changer d’ici à la fin ?',
        'Quand et comment souhaitez-vous vous voir ?',
      ),
    ],
    why: `Vous recevez ce message parce que vous formez un binôme dans le programme ${a.cohortName}.`,
  }),
};
