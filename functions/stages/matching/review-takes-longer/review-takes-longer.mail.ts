import { longDay } from '../../../locales/dates.ts';
import type { Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

/** `proposalsBy`: until when HR now has time to look at the pairs. */
export type ReviewTakesLongerArgs = Participant & { proposalsBy: string };

export const reviewTakesLongerMail: Template<ReviewTakesLongerArgs> = {
  en: (a) => {
    const by = longDay(a.proposalsBy, a.timeZone, 'en');
    return {
      subject: 'The matching takes a little longer',
      preheader: `HR is still looking at the pairs. News now planned by ${by}.`,
      title: 'The matching takes longer than we told you',
      body: [
        p('HR has given itself more time to look at the pairs before they are proposed.'),
        p('We now plan to write to you by ', strong(by), '. There is nothing you need to do until then.'),
      ],
      why: `You receive this mail because you take part in ${a.cohortName}.`,
    };
  },
  fr: (a) => {
    const by = longDay(a.proposalsBy, a.timeZone, 'fr');
    return {
      subject: 'La formation des binômes prend plus de temps',
      preheader: `Les RH relisent encore les binômes. Des nouvelles désormais prévues d’ici au ${by}.`,
      title: 'La formation des binômes prend plus de temps qu’annoncé',
      body: [
        p('Les RH se donnent plus de temps pour relire les binômes avant de les proposer.'),
        p(
          'Nous prévoyons désormais de vous écrire d’ici au ',
          strong(by),
          '. Vous n’avez rien à faire d’ici là.',
        ),
      ],
      why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
    };
  },
};
