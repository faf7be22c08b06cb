/**
 * The most hours anybody may say they spent on one mentoring. Public, and the high end of the scale on which the
 * answers are told: without one, a mean close to the end of what people said would give single answers away. Ours: an
 * hour a week over a year, the longest programme, with half an hour to prepare it and the training, is some 80.
 */
export const MOST_HOURS = 100;

/** Asked once, at the end, by both sides. */
export const HOURS_SPENT = {
  kind: 'number',
  name: 'hours',
  label: {
    en: 'How many hours did you spend on this mentoring in all?',
    fr: 'Combien d’heures avez-vous consacrées à ce mentorat en tout ?',
  },
  missing: {
    en: 'Enter how many hours you spent on this mentoring',
    fr: 'Saisissez le nombre d’heures consacrées à ce mentorat',
  },
  subject: { en: 'Number of hours', fr: 'le nombre d’heures' },
  hint: {
    en: `Meetings, training and preparation; an estimate is enough. ${MOST_HOURS} hours at most: if it was more, write ${MOST_HOURS}.`,
    fr: `Rencontres, formation et préparation ; une estimation suffit. ${MOST_HOURS} heures au plus : au-delà, indiquez ${MOST_HOURS}.`,
  },
  min: 0,
  max: MOST_HOURS,
  decimals: 1,
  unit: { en: 'hours', fr: 'heures' },
} as const;
