import type { Side } from '../../../definition/side.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';

export type PulseArgs = Participant & Form & { side: Side; partnerName: string };

export const pulseMail: Template<PulseArgs> = {
  en: (a) => ({
    subject: `How is it going with ${firstName(a.partnerName)}?`,
    preheader: `A few quick questions about you and ${a.partnerName}.`,
    title: 'How is it going?',
    body: [
      p(
        'A quick look at how things are between you and ',
        strong(a.partnerName),
        ': did you meet, does it help, can you speak openly?',
      ),
      p(
        'If something does not work, this is the easy way to say so. You can ask HR to contact you, in confidence.',
      ),
    ],
    why: `You receive this mail because you are in a pair in ${a.cohortName}.`,
    ask: {
      button: 'Answer in one minute',
      minutes: 1,
      readers: whoReads('pulse').en,
      reminder: `How are things between you and ${a.partnerName}? One minute is enough. If you have not met, that too is worth knowing.`,
    },
  }),
  fr: (a) => ({
    subject: `Comment ça va avec ${firstName(a.partnerName)} ?`,
    preheader: `Quelques questions rapides sur votre binôme avec ${a.partnerName}.`,
    title: 'Comment ça va ?',
    body: [
      p(
        'Un rapide point sur votre binôme avec ',
        strong(a.partnerName),
        ' : les rencontres ont-elles lieu, sont-elles utiles, pouvez-vous parler librement ?',
      ),
      p(
        'Si quelque chose ne va pas, c’est le moyen le plus simple de le dire. Vous pouvez demander que les RH vous contactent, en toute confidentialité.',
      ),
    ],
    why: `Vous recevez ce message parce que vous formez un binôme dans le programme ${a.cohortName}.`,
    ask: {
      button: 'Répondre en une minute',
      minutes: 1,
      readers: whoReads('pulse').fr,
      reminder: `Comment va votre binôme avec ${a.partnerName} ? Une minute suffit. Si la rencontre n’a pas eu lieu, c’est utile à savoir aussi.`,
    },
  }),
};
