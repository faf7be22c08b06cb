import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../functions/mail/html/palette.ts';
import { stylesheet } from '../../../functions/mail/html/stylesheet.ts';

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS: [keyof Palette, keyof Palette][] = [
  ['ink', 'card'],
  ['ink', 'paper'],
  ['ink', 'soft'],
  ['muted', 'card'],
  ['muted', 'paper'],
  ['muted', 'soft'],
  ['accent', 'card'],
  ['accent', 'soft'],
  ['onAccent', 'accent'],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_mode, palette) => {
  it.each(TEXTS)('%s on %s can be read (4.5:1)', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('a bar stands out from its ground (3:1)', () => {
    expect(contrast(palette.accent, palette.line)).toBeGreaterThanOrEqual(3);
  });
});

it('knows the reference contrast of black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

it('every rule of the dark mode beats the inline style it is for', () => {
  const [, dark = ''] = stylesheet.split('@media (prefers-color-scheme: dark)');
  const declarations = dark.match(/[a-z-]+:[^;{}]+;/g) ?? [];
  expect(declarations.length).toBeGreaterThan(8);
  for (const declaration of declarations) expect(declaration).toContain('!important');
});
