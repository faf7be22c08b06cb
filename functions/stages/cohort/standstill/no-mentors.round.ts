import { defineRound } from '../../round-definition.ts';
import { aboutStandstill } from './about-standstill.ts';

export const noMentors = defineRound({
  kind: 'noMentors',
  name: { en: 'Your decision without a mentor', fr: 'Votre décision, faute de mentor' },
  ...aboutStandstill('noMentors'),
});
