import type { Locale } from '../../../locales/locale.ts';

interface RoomWords {
  /** Names the navigation for listeners. */
  tabs: string;
  rooms: { '': string; answers: string; data: string };
}

/** What the rooms of one's page are called. */
export const roomWords: Readonly<Record<Locale, RoomWords>> = {
  en: { tabs: 'My page', rooms: { '': 'My page', answers: 'My answers', data: 'My data' } },
  fr: { tabs: 'Ma page', rooms: { '': 'Ma page', answers: 'Mes réponses', data: 'Mes données' } },
};
