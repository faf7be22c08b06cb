import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Addressed, Form } from '../../../mail/args.ts';
import { facts, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

/** `moving`: mentees who have a mentor and would be asked to change. */
export type MatchReviewArgs = Addressed &
  Form & { pairs: number; moving?: number; menteesLeft: number; mentorsLeft: number };

export const matchReviewMail: Template<MatchReviewArgs> = {
  en: (a) => ({
    subject: a.pairs === 0 ? 'To decide: may pairs under way change?' : 'To review: the pairs we suggest',
    preheader:
      a.pairs === 0
        ? 'There is no pair to suggest as long as all of them stay. Nobody is asked before you decide.'
        : 'The matching is computed. You review it before anybody is asked.',
    title: a.pairs === 0 ? 'Somebody could be matched, if others change' : 'Review the matching',
    body: [
      p(
        a.pairs === 0
          ? 'As long as the pairs under way stay together there is no pair to suggest, although mentees wait. The review page shows what would be possible if some may change mentor, and with their consent only: that is for you to decide.'
          : 'The matching is computed. For each pair you see why it was chosen, and you can keep it, forbid it, fix another one, and compute again.',
      ),
      facts(
        { label: 'Pairs suggested', value: String(a.pairs) },
        ...(a.moving ? [{ label: 'Of these, changes of mentor', value: String(a.moving) }] : []),
        { label: 'Mentees without a mentor', value: String(a.menteesLeft) },
        { label: 'Mentors without a mentee', value: String(a.mentorsLeft) },
      ),
      p(
        a.pairs === 0
          ? 'Nobody is asked anything before you decide. If nobody decides by the date below, everything stays as it is.'
          : 'Nobody else is told anything before the pairs are published. If nobody decides by the date below, they are published as they then are.',
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'Review and publish',
      minutes: 20,
      readers: whoReads('matchReview').en,
      reminder:
        a.pairs === 0
          ? 'May pairs under way change, so that somebody who waits has a mentor? If nobody decides by then, everything stays as it is.'
          : 'The suggested pairs are waiting for your review. If nobody decides by then, they are published as they then are.',
    },
  }),
  fr: (a) => ({
    subject: a.pairs === 0 ? 'À décider : changer des binômes ?' : 'À relire : les binômes proposés',
    preheader:
      a.pairs === 0
        ? 'Aucun binôme à proposer si tous restent ensemble. Rien n’est demandé avant votre décision.'
        : 'Les binômes sont calculés. Vous les relisez avant toute proposition.',
    title: a.pairs === 0 ? 'Un binôme de plus, si d’autres changent' : 'Relire les binômes',
    body: [
      p(
        a.pairs === 0
          ? 'Tant que les binômes en cours restent ensemble, il n’y a pas de binôme à proposer, alors que des personnes attendent. La page de relecture montre ce qui serait possible si certaines changeaient de mentor, avec leur accord seulement : à vous d’en décider.'
          : 'Les binômes sont calculés. Pour chacun, vous voyez pourquoi il a été choisi ; vous pouvez le garder, l’interdire, en fixer un autre, puis recalculer.',
      ),
      facts(
        { label: 'Binômes proposés', value: String(a.pairs) },
        ...(a.moving ? [{ label: 'Dont changements de mentor', value: String(a.moving) }] : []),
        { label: 'Demandes sans mentor', value: String(a.menteesLeft) },
        { label: 'Mentors sans binôme', value: String(a.mentorsLeft) },
      ),
      p(
        a.pairs === 0
          ? 'Rien n’est demandé à personne avant votre décision. Sans décision d’ici à la date ci-dessous, tout reste tel quel.'
          : 'Personne d’autre n’est prévenu avant la publication des binômes. Sans décision d’ici à la date ci-dessous, ils sont publiés tels qu’ils seront alors.',
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Relire et publier',
      minutes: 20,
      readers: whoReads('matchReview').fr,
      reminder:
        a.pairs === 0
          ? 'Des binômes en cours peuvent-ils changer, pour qu’une personne qui attend ait un mentor ? Sans décision d’ici là, tout reste tel quel.'
          : 'Les binômes proposés attendent votre relecture. Sans décision d’ici là, ils sont publiés tels qu’ils seront alors.',
    },
  }),
};
