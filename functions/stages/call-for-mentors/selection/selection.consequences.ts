import type { Side } from '../../../definition/side.ts';
import { decisionsById } from '../../../forms/decisions.ts';
import type { Localised } from '../../../locales/locale.ts';
import { findPeople } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { participants } from '../../../people/participant.ts';
import { type Consequences, counted } from '../../consequence.ts';

/** Whom HR selects and whom not, each by name; who is written to, and what follows. */
export function consequencesOfSelection(side: Side): Consequences {
  return async ({ table, cohort: { cohortId }, answers }) => {
    const decisions = decisionsById(answers);
    const applied = (await participants(table, cohortId, side)).filter(({ status }) => status === 'applied');
    const ids = applied.map(({ personId }) => personId);
    const people = await findPeople(table, cohortId, ids);
    const whoIs = (isDeclined: boolean) =>
      ids
        .filter((id) => (decisions.get(id) === 'decline') === isDeclined)
        .map(namesOf(people))
        .toSorted((a, b) => a.localeCompare(b));
    const selected = whoIs(false);
    const notSelected = whoIs(true);
    return [
      { text: SELECTED[side](selected.length), names: selected },
      { text: notSelectedText(notSelected.length), names: notSelected },
      { text: THEN[side] },
    ];
  };
}

const SELECTED: Record<Side, (count: number) => Localised> = {
  mentor: (count) =>
    counted(count, {
      none: { en: 'Nobody is selected as a mentor.', fr: 'Personne n’est retenu comme mentor.' },
      one: {
        en: 'One person is selected as a mentor, and asked by mail to confirm the training.',
        fr: 'Une personne est retenue comme mentor et reçoit un mail pour confirmer sa formation.',
      },
      many: {
        en: `${count} people are selected as mentors, and asked by mail to confirm their training.`,
        fr: `${count} personnes sont retenues comme mentors et reçoivent un mail pour confirmer leur formation.`,
      },
    }),
  mentee: (count) =>
    counted(count, {
      none: { en: 'Nobody is selected as a mentee.', fr: 'Aucune demande d’accompagnement n’est retenue.' },
      one: {
        en: 'One person is selected as a mentee, and told by mail.',
        fr: 'Une demande d’accompagnement est retenue ; la personne est prévenue par mail.',
      },
      many: {
        en: `${count} people are selected as mentees, and told by mail.`,
        fr: `${count} demandes d’accompagnement sont retenues ; les personnes sont prévenues par mail.`,
      },
    }),
};

const notSelectedText = (count: number) =>
  counted(count, {
    none: { en: 'Everybody who applied is selected.', fr: 'Aucune candidature n’est écartée.' },
    one: {
      en: 'One person is not selected, and receives a considerate mail without a reason.',
      fr: 'Une personne n’est pas retenue et reçoit un mail attentionné, sans motif.',
    },
    many: {
      en: `${count} people are not selected, and receive a considerate mail without a reason.`,
      fr: `${count} personnes ne sont pas retenues et reçoivent un mail attentionné, sans motif.`,
    },
  });

const THEN: Record<Side, Localised> = {
  mentor: {
    en: 'Then the call for mentees goes out.',
    fr: 'Ensuite, l’appel aux personnes à accompagner est envoyé.',
  },
  mentee: {
    en: 'The cohort goes on towards the matching as soon as the mentors’ training has closed.',
    fr: 'La cohorte avance vers l’appariement dès que la formation des mentors est close.',
  },
};
