import type { Side } from '../../../definition/side.ts';
import type { Participant, ReachablePartner } from '../../../mail/args.ts';
import { p } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { introduction } from '../../../mail/partner-card.ts';

export type PairConfirmedArgs = Participant & { side: Side; partner: ReachablePartner };

/** The first mail in which the two see each other's address. */
export const pairConfirmedMail: Template<PairConfirmedArgs> = {
  en: (a) => ({
    subject: `It is settled: you and ${firstName(a.partner.name)}`,
    preheader: 'You have both said yes. The invitation to the kickoff follows.',
    title: 'You have both said yes',
    body: [
      p(a.side === 'mentor' ? 'You are now the mentor of:' : 'This is now your mentor:'),
      ...introduction(a.partner, a.side, 'en'),
      p(
        'The invitation to the kickoff follows by mail. There is nothing you need to do until then; a short hello is always welcome.',
      ),
    ],
    why: `You receive this mail because you take part in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `C’est décidé : vous et ${firstName(a.partner.name)}`,
    preheader: 'La réponse est oui des deux côtés. L’invitation au lancement suit.',
    title: 'C’est oui des deux côtés',
    body: [
      p(a.side === 'mentor' ? 'Vous accompagnez désormais :' : 'Voici désormais votre mentor :'),
      ...introduction(a.partner, a.side, 'fr'),
      p(
        'L’invitation au lancement suit par mail. D’ici là, vous n’avez rien à faire ; un petit bonjour est toujours bienvenu.',
      ),
    ],
    why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
  }),
};
