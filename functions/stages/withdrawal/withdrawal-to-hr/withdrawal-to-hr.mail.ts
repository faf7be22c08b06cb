import { longMoment } from '../../../locales/dates.ts';
import type { Addressed } from '../../../mail/args.ts';
import { button, facts, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

/** `leavesAt` is missing where the person has left already. `reason` is in the reader's words. */
export type WithdrawalToHrArgs = Addressed & {
  name: string;
  leavesAt?: string;
  reason?: string;
  /** By their own wish their data is erased as soon as they have left. */
  isErased?: boolean;
  boardUrl: string;
};

const words: Template<WithdrawalToHrArgs> = {
  en: (a) => ({
    subject:
      a.leavesAt === undefined
        ? 'To know: a change among those who take part'
        : 'To know: what somebody asks for',
    preheader: 'There is nothing you need to do at once.',
    title: a.leavesAt === undefined ? 'Somebody has left' : 'Somebody asks to leave',
    body: [
      ...(a.leavesAt === undefined
        ? [
            p(strong(a.name), ' has left the cohort.'),
            p('Their pairs, if any, have ended. The other person is told so, without a reason.'),
          ]
        : [
            p(
              strong(a.name),
              ' leaves the cohort on ',
              strong(longMoment(a.leavesAt, a.timeZone, 'en')),
              ', unless they take it back.',
            ),
            p(
              'Until then what they take part in rests. If they are in a pair, the other person knows nothing yet: they are told on that day. If it is taken back, we write to you; otherwise no further mail comes, and the board shows that they have left.',
            ),
          ]),
      ...(a.isErased
        ? [
            p(
              'They also ask that their personal data in this cohort be erased as soon as they have left: it is done by itself.',
            ),
          ]
        : []),
      ...(a.reason === undefined ? [] : [facts({ label: 'Their reason, for HR only', value: a.reason })]),
      button('Open the board', a.boardUrl),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject:
      a.leavesAt === undefined
        ? 'À savoir : un changement parmi les membres'
        : 'À savoir : ce qu’une personne demande',
    preheader: 'Vous n’avez rien à faire dans l’immédiat.',
    title: a.leavesAt === undefined ? 'Une personne est partie' : 'Une personne demande à partir',
    body: [
      ...(a.leavesAt === undefined
        ? [
            p(strong(a.name), ' a quitté la cohorte.'),
            p(
              'Ses binômes, s’il y en avait, ont pris fin. L’autre personne en est informée, sans qu’une raison lui soit donnée.',
            ),
          ]
        : [
            p(
              strong(a.name),
              ' quitte la cohorte le ',
              strong(longMoment(a.leavesAt, a.timeZone, 'fr')),
              ', à moins d’y renoncer.',
            ),
            p(
              'D’ici là, ce à quoi cette personne participe est en pause. Si elle est en binôme, l’autre personne n’en sait rien encore : elle l’apprendra ce jour-là. En cas de renoncement, nous vous écrirons ; sinon, vous ne recevrez pas d’autre mail, et le tableau de bord montrera le départ.',
            ),
          ]),
      ...(a.isErased
        ? [
            p(
              'Cette personne demande aussi que ses données personnelles dans cette cohorte soient effacées dès son départ : cela se fait automatiquement.',
            ),
          ]
        : []),
      ...(a.reason === undefined ? [] : [facts({ label: 'Sa raison, pour les RH seules', value: a.reason })]),
      button('Ouvrir le tableau de bord', a.boardUrl),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};

export const withdrawalToHr = defineDirectMail('withdrawalToHr', words);
