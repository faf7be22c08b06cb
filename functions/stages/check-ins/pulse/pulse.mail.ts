import type { Side } from '../../../definition/side.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { nameList } from '../../../locales/name-list.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';

/** Of a mentor of several mentees, all are named: they are asked in one mail. */
export type PulseArgs = Participant & Form & { side: Side; partnerNames: string[] };

export const pulseMail: Template<PulseArgs> = {
  en: (a) => {
    const names = nameList(a.partnerNames, 'en');
    const isOne = a.partnerNames.length === 1;
    return {
      subject: `How is it going with ${nameList(a.partnerNames.map(firstName), 'en')}?`,
      preheader: `A few quick questions about you and ${names}.`,
      title: 'How is it going?',
      body: [
        isOne
          ? p(
              'A quick look at how things are between you and ',
              strong(names),
              ': did you meet, does it help, can you speak openly?',
            )
          : p(
              'A quick look at how things are with ',
              strong(names),
              ', one after the other: did you meet, does it help, can you speak openly?',
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
        reminder: isOne
          ? `How are things between you and ${names}? One minute is enough. If you have not met, that too is worth knowing.`
          : `How are things with ${names}? One minute for each is enough. If you have not met, that too is worth knowing.`,
      },
    };
  },
  fr: (a) => {
    const names = nameList(a.partnerNames, 'fr');
    const isOne = a.partnerNames.length === 1;
    return {
      subject: `Comment ça va avec ${nameList(a.partnerNames.map(firstName), 'fr')} ?`,
      preheader: isOne
        ? `Quelques questions rapides sur votre binôme avec ${names}.`
        : `Quelques questions rapides sur vos binômes avec ${names}.`,
      title: 'Comment ça va ?',
      body: [
        p(
          isOne
            ? 'Un rapide point sur votre binôme avec '
            : 'Un rapide point, tour à tour, sur vos binômes avec ',
          strong(names),
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
        reminder: isOne
          ? `Comment va votre binôme avec ${names} ? Une minute suffit. Si la rencontre n’a pas eu lieu, c’est utile à savoir aussi.`
          : `Comment vont vos binômes avec ${names} ? Une minute suffit pour chacun. Si la rencontre n’a pas eu lieu, c’est utile à savoir aussi.`,
      },
    };
  },
};
