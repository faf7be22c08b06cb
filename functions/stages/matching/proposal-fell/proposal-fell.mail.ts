import type { Side } from '../../../definition/side.ts';
import { nameList } from '../../../locales/name-list.ts';
import type { Participant } from '../../../mail/args.ts';
import { p } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';

/** `goesOn`: partners of the reader's whose pair goes on as before. */
export type ProposalFellArgs = Participant & { side: Side; partnerName: string; goesOn?: string[] };

/** Never says who declined: both get the same words. They hold whether or not another proposal can be made. */
export const proposalFellMail: Template<ProposalFellArgs> = {
  en: (a) => ({
    subject: a.goesOn?.length
      ? `No pair with ${firstName(a.partnerName)}: yours goes on`
      : `No pair with ${firstName(a.partnerName)}: we keep looking`,
    preheader: a.goesOn?.length
      ? 'There is nothing you need to do.'
      : 'There is nothing you need to do. You will hear from us either way.',
    title: a.goesOn?.length ? 'Everything stays as it is' : 'We keep looking for you',
    body: [
      p(
        `The pair we suggested with ${a.partnerName} will not go ahead. That happens, and for many good reasons; please do not read anything into it.`,
      ),
      p(
        a.goesOn?.length
          ? `You go on with ${nameList(a.goesOn, 'en')} as before.`
          : a.side === 'mentor'
            ? 'We are looking for somebody else for you. You will hear from us either way: with a new suggestion, or with word that there is nobody for now.'
            : 'We are looking for another mentor for you. You will hear from us either way: with a new suggestion, or with word that there is none for now.',
      ),
      p('There is nothing you need to do.'),
    ],
    why: `You receive this mail because you take part in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: a.goesOn?.length
      ? `Pas de binôme avec ${firstName(a.partnerName)} : le vôtre continue`
      : `Pas de binôme avec ${firstName(a.partnerName)} : nous cherchons encore`,
    preheader: a.goesOn?.length
      ? 'Vous n’avez rien à faire.'
      : 'Vous n’avez rien à faire. Nous vous écrirons dans tous les cas.',
    title: a.goesOn?.length ? 'Rien ne change pour vous' : 'Nous continuons à chercher',
    body: [
      p(
        `Le binôme proposé avec ${a.partnerName} ne se fera pas. Cela arrive, et pour bien des raisons ; n’y voyez rien de personnel.`,
      ),
      p(
        a.goesOn?.length
          ? `Vous continuez avec ${nameList(a.goesOn, 'fr')} comme avant.`
          : a.side === 'mentor'
            ? 'Nous cherchons une autre personne pour vous. Vous aurez de nos nouvelles dans tous les cas, même si nous n’avons personne à vous proposer pour le moment.'
            : 'Nous cherchons un autre mentor pour vous. Vous aurez de nos nouvelles dans tous les cas, même si nous n’en trouvons pas pour le moment.',
      ),
      p('Vous n’avez rien à faire.'),
    ],
    why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
  }),
};
