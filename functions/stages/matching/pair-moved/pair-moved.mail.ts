import type { Side } from '../../../definition/side.ts';
import { nameList } from '../../../locales/name-list.ts';
import type { Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';

/** A mentee has gone on to another mentor. `partners`: whom the reader goes on with. */
export type PairMovedArgs = Participant & { side: Side; partnerName: string; partners: string[] };

/** A pair ends because the mentee has said yes to another mentor. It says nothing about either of the two. */
export const pairMovedMail: Template<PairMovedArgs> = {
  en: (a) => ({
    subject:
      a.side === 'mentee'
        ? 'Your change of mentor is settled'
        : `One of your pairs has ended: ${firstName(a.partnerName)}`,
    preheader:
      a.side === 'mentee'
        ? 'You have both said yes to the new pair. Here is what becomes of the old one.'
        : 'It says nothing about your mentoring. Here is what comes next.',
    title: a.side === 'mentee' ? 'You change mentor, as you agreed' : 'Your pair has ended',
    body: [
      ...(a.side === 'mentee'
        ? [
            p(
              'You have said yes to going on with ',
              strong(nameList(a.partners, 'en')),
              ', and so has your new mentor.',
            ),
            p(
              'Your pair with ',
              strong(a.partnerName),
              ', who is told at the same time, ends with that. A word of thanks from you will be welcome.',
            ),
          ]
        : [
            p(
              'People were matched again, and HR suggested another mentor to ',
              strong(a.partnerName),
              ', who has said yes. Your pair ends with that. It follows from looking at everybody together, and says nothing about your mentoring.',
            ),
            a.partners.length > 0
              ? p('You go on with ', strong(nameList(a.partners, 'en')), '.')
              : p(
                  'You stay on our list: if there is a mentee for you while the programme goes on, we write to you, and you can say no. If you would rather not wait, the link below lets you leave.',
                ),
          ]),
      p('We will send you no more forms or reminders about the pair that has ended.'),
      p('Would you like to talk about it? HR is there for you.'),
    ],
    why: `You receive this mail because you were in a pair in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject:
      a.side === 'mentee'
        ? 'Votre changement de mentor est confirmé'
        : `Un de vos binômes prend fin : ${firstName(a.partnerName)}`,
    preheader:
      a.side === 'mentee'
        ? 'La réponse est oui des deux côtés. Voici ce que devient l’ancien binôme.'
        : 'Cela ne dit rien de votre accompagnement. Voici la suite.',
    title: a.side === 'mentee' ? 'Vous changez de mentor, comme convenu' : 'Votre binôme prend fin',
    body: [
      ...(a.side === 'mentee'
        ? [
            p(
              'Vous avez accepté de poursuivre avec ',
              strong(nameList(a.partners, 'fr')),
              ', qui a accepté aussi.',
            ),
            p(
              'Votre binôme avec ',
              strong(a.partnerName),
              ', à qui nous écrivons en même temps, prend donc fin. Un mot de remerciement de votre part fera plaisir.',
            ),
          ]
        : [
            p(
              'Les binômes ont été recalculés, et les RH ont proposé un autre mentor à ',
              strong(a.partnerName),
              ', qui a accepté. Votre binôme prend donc fin. Ce choix tient compte de tout le monde à la fois et ne dit rien de votre accompagnement.',
            ),
            a.partners.length > 0
              ? p('Vous continuez avec ', strong(nameList(a.partners, 'fr')), '.')
              : p(
                  'Vous restez sur notre liste : si une personne cherche un mentor pendant le programme, nous vous écrirons, et vous pourrez dire non. Si vous préférez ne pas attendre, le lien ci-dessous permet de quitter le programme.',
                ),
          ]),
      p('Vous ne recevrez plus ni formulaire ni rappel au sujet du binôme qui prend fin.'),
      p('Vous souhaitez en parler ? Les RH sont là pour vous.'),
    ],
    why: `Vous recevez ce message parce que vous formiez un binôme dans le programme ${a.cohortName}.`,
  }),
};
