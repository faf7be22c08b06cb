import { people as en } from '../../locales/en/hr-data/people.ts';
import { people as fr } from '../../locales/fr/hr-data/people.ts';
import type { Locale } from '../../locales/locale.ts';
import { type Pair, peopleOf } from '../../pairs/pair.ts';
import type { OwnField, OwnWord } from '../../people/difference/own-words.ts';
import { type Consequence, type CountedWords, counted } from '../consequence.ts';
import {
  OWN_ADDRESS_KEPT,
  OWN_ADDRESS_REPLACED,
  OWN_AGREED,
  OWN_NAME_KEPT,
  OWN_NAME_REPLACED,
} from './own-words.consequences.ts';
import type { PlannedChange } from './plan-change.ts';

const COLUMNS: Readonly<Record<Locale, typeof en.report.fields>> = {
  en: en.report.fields,
  fr: fr.report.fields,
};

/** What HR's new data changes and brings about, in words; nothing is said of what it does not. */
export function consequencesOfChange(
  { difference, pairs, leavingParticipants, reachableAgain }: PlannedChange,
  nameOf: (personId: string) => string,
  dayOf: (instant: string) => string,
): readonly Consequence[] {
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);
  const two = (list: readonly Pair[]) =>
    list.map(({ pairId }) => {
      const { menteeId, mentorId } = peopleOf(pairId);
      return `${nameOf(menteeId)} – ${nameOf(mentorId)}`;
    });
  const after = difference.changed.map((one) => one.after);
  const left = difference.left.map((one) => one.after);
  const leaving = new Set(leavingParticipants);
  const reachable = new Set(reachableAgain);
  const own = (words: readonly OwnWord[], field: OwnField) =>
    words
      .filter((word) => word.field === field)
      .map(({ person, since }) => `${person.name} (${dayOf(since)})`);
  const { kept, replaced, agreed } = difference.ownWords;
  const withField = (field: string) =>
    difference.changed.filter(({ fields }) => fields.some((one) => one === field)).map((one) => one.after);
  return [
    said(JOINED, names(difference.joined)),
    said(BACK, names(difference.back)),
    said(LEFT, names(left.filter(({ id }) => !leaving.has(id)))),
    said(LEAVING, names(left.filter(({ id }) => leaving.has(id)))),
    said(GONE, names(difference.goneFromFile)),
    said(NO_ADDRESS, names(difference.lostAddress)),
    said(CHANGED, names(after)),
    said(NEW_MANAGER, names(withField('managerId'))),
    said(NEW_ADDRESS, names(withField('email').filter(({ id }) => !reachable.has(id)))),
    said(REACHABLE, names(withField('email').filter(({ id }) => reachable.has(id)))),
    said(OWN_NAME_KEPT, own(kept, 'name')),
    said(OWN_ADDRESS_KEPT, own(kept, 'email')),
    said(OWN_NAME_REPLACED, own(replaced, 'name')),
    said(OWN_ADDRESS_REPLACED, own(replaced, 'email')),
    said(OWN_AGREED, [...new Set([...own(agreed, 'name'), ...own(agreed, 'email')])]),
    said(PAUSING, two(pairs.pausing)),
    said(FALLING, two(pairs.falling)),
    said(RESUMING, two(pairs.resuming)),
    said(ENDING, two(pairs.ending)),
    keptAsKnown(difference.lostColumns),
  ].flat();
}

/** That so many pairs end is said once more, by itself. */
export function manyEnd(ending: number): Consequence {
  return {
    text: {
      en: `${ending === 1 ? 'One pair under way ends' : `${ending} pairs under way end`} by this: more than a tenth of them. Please look at the file once more.`,
      fr: `${ending === 1 ? 'Un binôme en cours prend fin' : `${ending} binômes en cours prennent fin`} ainsi : plus d’un sur dix. Relisez le fichier, s’il vous plaît.`,
    },
  };
}

/** Which columns were filled before and are empty now, in the reader's words for them. */
function keptAsKnown(columns: readonly string[]): Consequence[] {
  if (columns.length === 0) return [];
  const listed = (locale: Locale) => columns.map((column) => columnIn(locale, column)).join(', ');
  return [
    {
      text: {
        en: `Filled before and empty in this file: ${listed('en')}. What we know is kept.`,
        fr: `Rempli jusqu’ici et vide dans ce fichier : ${listed('fr')}. Ce que nous savons est gardé.`,
      },
    },
  ];
}

function columnIn(locale: Locale, column: string): string {
  const field = column === 'managerId' ? 'manager' : column;
  return Object.entries(COLUMNS[locale]).find(([name]) => name === field)?.[1] ?? column;
}

function said({ one, many }: CountedWords, names: readonly string[]): Consequence[] {
  const text = counted(names.length, { none: one, one, many: many(names.length) });
  return names.length === 0 ? [] : [{ text, names }];
}

const JOINED: CountedWords = {
  one: {
    en: 'One person is new. A call that is open is not sent to them; you can register them.',
    fr: 'Une personne est nouvelle. Un appel déjà ouvert ne lui est pas envoyé ; vous pouvez l’inscrire.',
  },
  many: (count) => ({
    en: `${count} people are new. A call that is open is not sent to them; you can register them.`,
    fr: `${count} personnes sont nouvelles. Un appel déjà ouvert ne leur est pas envoyé ; vous pouvez les inscrire.`,
  }),
};
const BACK: CountedWords = {
  one: { en: 'One person is back in the directory.', fr: 'Une personne revient dans l’annuaire.' },
  many: (count) => ({
    en: `${count} people are back in the directory.`,
    fr: `${count} personnes reviennent dans l’annuaire.`,
  }),
};
const LEFT: CountedWords = {
  one: {
    en: 'One person who does not take part has left the company and gets no more mail.',
    fr: 'Une personne qui ne participe pas a quitté l’entreprise, et ne reçoit plus de mail.',
  },
  many: (count) => ({
    en: `${count} people who do not take part have left the company and get no more mail.`,
    fr: `${count} personnes qui ne participent pas ont quitté l’entreprise, et ne reçoivent plus de mail.`,
  }),
};
const LEAVING: CountedWords = {
  one: {
    en: 'One participant has left the company, and so the cohort. They get no more mail.',
    fr: 'Une personne qui participe a quitté l’entreprise, et donc la cohorte. Elle ne reçoit plus de mail.',
  },
  many: (count) => ({
    en: `${count} participants have left the company, and so the cohort. They get no more mail.`,
    fr: `${count} personnes qui participent ont quitté l’entreprise, et donc la cohorte. Elles ne reçoivent plus de mail.`,
  }),
};
const GONE: CountedWords = {
  one: {
    en: 'One person is missing from the file. Nothing changes for them: nothing says that they have left.',
    fr: 'Une personne est absente du fichier. Rien ne change pour elle : rien ne dit qu’elle est partie.',
  },
  many: (count) => ({
    en: `${count} people are missing from the file. Nothing changes for them: nothing says that they have left.`,
    fr: `${count} personnes sont absentes du fichier. Rien ne change pour elles : rien ne dit qu’elles sont parties.`,
  }),
};
const NO_ADDRESS: CountedWords = {
  one: {
    en: 'One person has no address in the file. The one we know is kept.',
    fr: 'Une personne n’a pas d’adresse dans le fichier. Celle que nous connaissons est gardée.',
  },
  many: (count) => ({
    en: `${count} people have no address in the file. Those we know are kept.`,
    fr: `${count} personnes n’ont pas d’adresse dans le fichier. Celles que nous connaissons sont gardées.`,
  }),
};
const CHANGED: CountedWords = {
  one: { en: 'Something is different about one person.', fr: 'Quelque chose change pour une personne.' },
  many: (count) => ({
    en: `Something is different about ${count} people.`,
    fr: `Quelque chose change pour ${count} personnes.`,
  }),
};
const NEW_MANAGER: CountedWords = {
  one: { en: 'One person has another manager.', fr: 'Une personne change de responsable.' },
  many: (count) => ({
    en: `${count} people have another manager.`,
    fr: `${count} personnes changent de responsable.`,
  }),
};
const NEW_ADDRESS: CountedWords = {
  one: {
    en: 'One has another address: the next mails go there.',
    fr: 'Une personne change d’adresse : les prochains mails y seront envoyés.',
  },
  many: (count) => ({
    en: `${count} have another address: the next mails go there.`,
    fr: `${count} personnes changent d’adresse : les prochains mails y seront envoyés.`,
  }),
};
const REACHABLE: CountedWords = {
  one: {
    en: 'Mail to one person came back, and they have another address now: the forms that are open are sent there at once.',
    fr: 'Les mails à une personne revenaient, et son adresse change : les formulaires ouverts y sont envoyés aussitôt.',
  },
  many: (count) => ({
    en: `Mail to ${count} people came back, and they have other addresses now: the forms that are open are sent there at once.`,
    fr: `Les mails à ${count} personnes revenaient, et leur adresse change : les formulaires ouverts y sont envoyés aussitôt.`,
  }),
};
const PAUSING: CountedWords = {
  one: {
    en: 'One pair is now in one reporting line and is paused: both are told, and you decide how to go on.',
    fr: 'Un binôme se retrouve dans une même ligne hiérarchique et est mis en pause : les deux personnes en sont informées, et vous décidez de la suite.',
  },
  many: (count) => ({
    en: `${count} pairs are now in one reporting line and are paused: both sides are told, and you decide how to go on.`,
    fr: `${count} binômes se retrouvent dans une même ligne hiérarchique et sont mis en pause : les personnes en sont informées, et vous décidez de la suite.`,
  }),
};
const FALLING: CountedWords = {
  one: {
    en: 'One pair that is only proposed is now in one reporting line and is dropped. Whoever was asked is told.',
    fr: 'Un binôme encore à l’état de proposition se retrouve dans une même ligne hiérarchique et est abandonné. Les personnes déjà sollicitées en sont informées.',
  },
  many: (count) => ({
    en: `${count} pairs that are only proposed are now in one reporting line and are dropped. Whoever was asked is told.`,
    fr: `${count} binômes encore à l’état de proposition se retrouvent dans une même ligne hiérarchique et sont abandonnés. Les personnes déjà sollicitées en sont informées.`,
  }),
};
const RESUMING: CountedWords = {
  one: {
    en: 'One paused pair is no longer in one reporting line and goes on. Both are told.',
    fr: 'Un binôme en pause n’est plus dans une même ligne hiérarchique, et reprend. Les deux personnes en sont informées.',
  },
  many: (count) => ({
    en: `${count} paused pairs are no longer in one reporting line and go on. Both sides are told.`,
    fr: `${count} binômes en pause ne sont plus dans une même ligne hiérarchique, et reprennent. Les personnes en sont informées.`,
  }),
};
const ENDING: CountedWords = {
  one: {
    en: 'One pair ends, through nobody’s fault. The person who stays is told and waits for somebody else.',
    fr: 'Un binôme prend fin, sans que personne soit en cause. La personne qui reste en est informée et attend un autre binôme.',
  },
  many: (count) => ({
    en: `${count} pairs end, through nobody’s fault. The people who stay are told and wait for somebody else.`,
    fr: `${count} binômes prennent fin, sans que personne soit en cause. Les personnes qui restent en sont informées et attendent un autre binôme.`,
  }),
};
