import { defineRound } from '../../round-definition.ts';
import { aboutStandstill } from './about-standstill.ts';

export const noMentees = defineRound({
  kind: 'noMentees',
  name: { en: 'Your decision without a mentee', fr: 'Votre décision, faute de personne à accompagner' },
  ...aboutStandstill('noMentees'),
});
