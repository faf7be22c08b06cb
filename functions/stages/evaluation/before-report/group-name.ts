import type { Side } from '../../../definition/side.ts';
import type { CommentRecord } from '../../../evaluation/data.ts';
import type { Localised } from '../../../locales/locale.ts';
import type { QuotableGroup } from './quotes.ts';

const NAMES: Record<Side, Record<CommentRecord['about'], Localised>> = {
  mentee: {
    success: {
      en: 'What mentees do differently, or succeeded in',
      fr: 'Réussites et exemples des personnes accompagnées',
    },
    oneThingToChange: {
      en: 'What mentees would change',
      fr: 'Ce que les personnes accompagnées changeraient',
    },
  },
  mentor: {
    success: {
      en: 'What mentors do differently, or succeeded in',
      fr: 'Réussites et exemples des mentors',
    },
    oneThingToChange: {
      en: 'What mentors would change',
      fr: 'Ce que les mentors changeraient',
    },
  },
};

/** What the comments of a group are about, and whose they are. */
export const groupName = ({ side, about }: Pick<QuotableGroup, 'side' | 'about'>): Localised =>
  NAMES[side][about];
