/** Colours of a mail in one mode. Every text on every ground it stands on reaches 4.5:1 (WCAG 2.2, 1.4.3). */
export interface Palette {
  paper: string;
  card: string;
  soft: string;
  line: string;
  ink: string;
  muted: string;
  accent: string;
  onAccent: string;
  warm: string;
}

export const LIGHT: Palette = {
  paper: '#f5f2ec',
  card: '#ffffff',
  soft: '#f7f5f0',
  line: '#e6e1d7',
  ink: '#22302f',
  muted: '#586665',
  accent: '#17604f',
  onAccent: '#ffffff',
  warm: '#d98e5f',
};

export const DARK: Palette = {
  paper: '#121817',
  card: '#1b2322',
  soft: '#232d2b',
  line: '#35423f',
  ink: '#e9eeec',
  muted: '#a9b5b2',
  accent: '#8fd3bd',
  onAccent: '#0e231d',
  warm: '#e5a67c',
};
