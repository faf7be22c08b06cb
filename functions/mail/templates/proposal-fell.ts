import { p } from '../blocks.ts';
import type { Template } from '../letter.ts';

/** Never says who declined: both get the same words. */
export const proposalFell: Template<'proposalFell'> = {
  en: (a) => ({
    subject: 'This pair will not go ahead: we keep looking',
    preheader: 'There is nothing you need to do. You are part of the next matching.',
    title: 'We keep looking for you',
    body: [
      p(
        `The pair we suggested with ${a.partnerName} will not go ahead. That happens, and for many good reasons; please do not read anything into it.`,
      ),
      p(
        a.side === 'mentor'
          ? 'You are part of the next matching. We will write to you as soon as we have somebody to suggest.'
          : 'You are part of the next matching. We will write to you as soon as we have a mentor to suggest.',
      ),
      p('There is nothing you need to do.'),
    ],
    why: `You receive this mail because you take part in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Ce binôme ne se fera pas : nous cherchons encore',
    preheader: 'Vous n’avez rien à faire. Vous participez au prochain appariement.',
    title: 'Nous continuons à chercher',
    body: [
      p(
        `Le binôme proposé avec ${a.partnerName} ne se fera pas. Cela arrive, et pour bien des raisons ; n’y voyez rien de personnel.`,
      ),
      p(
        a.side === 'mentor'
          ? 'Vous participez au prochain appariement. Nous vous écrirons dès que nous aurons une personne à vous proposer.'
          : 'Vous participez au prochain appariement. Nous vous écrirons dès que nous aurons un mentor à vous proposer.',
      ),
      p('Vous n’avez rien à faire.'),
    ],
    why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
  }),
};
