import type { Addressed, Form } from '../../../mail/args.ts';
import { facts, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

/** `moving`: mentees who have a mentor and would be asked to change. */
export type MatchReviewArgs = Addressed &
  Form & { pairs: number; moving?: number; menteesLeft: number; mentorsLeft: number };

export const matchReviewMail: Template<MatchReviewArgs> = {
  en: (a) => ({
    subject: a.pairs === 0 ? 'To decide: may pairs under way change?' : 'To review: the pairs we suggest',
    preheader: 'The matching is computed. Nothing is sent before you publish it.',
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
      p('Nobody is told anything before you publish.'),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'Review and publish',
      minutes: 20,
      readers:
        'What you change is kept in the cohort’s records. Participants see the reasons for their own pair only.',
      reminder:
        'The suggested pairs are waiting for your review. Nobody is told anything before you publish.',
    },
  }),
  fr: (a) => ({
    subject:
      a.pairs === 0
        ? 'À décider : changer des binômes en cours ?'
        : 'À relire : les binômes que nous proposons',
    preheader: 'Les binômes sont calculés. Rien ne part avant votre publication.',
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
      p('Personne n’est prévenu avant votre publication.'),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Relire et publier',
      minutes: 20,
      readers:
        'Vos modifications sont conservées dans l’historique de la cohorte. Chaque personne ne voit que les raisons de son propre binôme.',
      reminder:
        'Les binômes proposés attendent votre relecture. Personne n’est prévenu avant votre publication.',
    },
  }),
};
