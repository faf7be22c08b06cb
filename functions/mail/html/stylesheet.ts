import { DARK } from './palette.ts';

/**
 * What inline styles cannot say: dark mode and narrow screens. Inline styles win over rules, hence `!important`
 * on every one. Clients that drop the sheet show the light, fluid layout.
 */
export const stylesheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 0; width: 100%; -webkit-text-size-adjust: 100%; }
@media (max-width: 480px) {
  .edge { padding: 0 !important; }
  .inside { padding: 28px 22px 12px !important; border-radius: 0 !important; border-left: 0 !important; border-right: 0 !important; }
  .outside { padding: 20px 22px !important; }
  .wide { width: 100% !important; }
  .wide a { display: block !important; padding-left: 16px !important; padding-right: 16px !important; }
}
@media (prefers-color-scheme: dark) {
  .paper { background-color: ${DARK.paper} !important; }
  .card { background-color: ${DARK.card} !important; border-color: ${DARK.line} !important; }
  .soft { background-color: ${DARK.soft} !important; }
  .line-ground { background-color: ${DARK.line} !important; }
  .line { border-color: ${DARK.line} !important; }
  .ink { color: ${DARK.ink} !important; }
  .muted { color: ${DARK.muted} !important; }
  .link { color: ${DARK.accent} !important; }
  .fill { background-color: ${DARK.accent} !important; border-color: ${DARK.accent} !important; }
  .on-fill { color: ${DARK.onAccent} !important; }
  .warm { background-color: ${DARK.warm} !important; }
}
`;
