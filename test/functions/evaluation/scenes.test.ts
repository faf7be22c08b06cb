import { describe, expect, it } from 'vitest';
import { dumbbells } from '../../../functions/evaluation/scenes/dumbbells.ts';
import { opinionBars } from '../../../functions/evaluation/scenes/opinion-bars.ts';
import type { Scene, Shape } from '../../../functions/evaluation/scenes/scene.ts';

const words = {
  favourable: 'Agree',
  possible: 'Not told apart',
  others: 'Others',
  mixed: 'Mixed',
  neutral: 'Undecided',
  unfavourable: 'Disagree',
};
const bars = ({ shapes }: Scene, ink: Shape['ink']) =>
  shapes.filter((shape) => shape.kind === 'rect' && shape.ink === ink && shape.height === 13);
const labels = ({ shapes }: Scene) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('opinion bars', () => {
  const exact = { label: 'A', value: '60%', of: 20, low: 12, high: 12, unfavourable: 5 };
  const range = { label: 'B', value: 'at least 80%', of: 20, low: 16, high: 20 };

  it('are as long as the shares they show', () => {
    const scene = opinionBars([exact], words);
    const width = (ink: Shape['ink']) =>
      bars(scene, ink).reduce((sum, bar) => sum + ('width' in bar ? bar.width : 0), 0);
    expect(width('for') / width('against')).toBeCloseTo(12 / 5, 6);
    expect(width('for') / width('neither')).toBeCloseTo(12 / 3, 6);
  });

  it('show a range from the fewest to the most, and nothing about the others', () => {
    const scene = opinionBars([range], words);
    expect(bars(scene, 'for')).toHaveLength(1);
    expect(bars(scene, 'possible')).toHaveLength(1);
    expect([...bars(scene, 'neither'), ...bars(scene, 'against')]).toEqual([]);
  });

  it('explain only what occurs', () => {
    expect(labels(opinionBars([range], words))).not.toContain('Disagree');
    expect(labels(opinionBars([exact], words))).toContain('Undecided');
    const { unfavourable: _, ...unsplit } = exact;
    expect(labels(opinionBars([unsplit], words))).toContain('Others');
    expect(labels(opinionBars([unsplit, exact], words))).toContain('Mixed');
  });

  it('stay inside the drawing', () => {
    const scene = opinionBars([exact, range, { ...exact, low: 0, high: 0, unfavourable: 20 }], words);
    for (const shape of scene.shapes) {
      if (shape.kind !== 'rect') continue;
      expect(shape.x).toBeGreaterThanOrEqual(-1e-9);
      expect(shape.x + shape.width).toBeLessThanOrEqual(scene.width + 1e-9);
      expect(shape.y + shape.height).toBeLessThanOrEqual(scene.height);
    }
  });
});

it('dumbbells put before, after and interval on one scale', () => {
  const row = { label: 'Delegate', value: '+1.0', before: 2, after: 3, change: { low: 0.5, high: 1.5 } };
  const scene = dumbbells([row], { before: 'Start', after: 'End', interval: 'Interval' }, { min: 1, max: 5 });
  const [before, after] = scene.shapes.flatMap((shape) =>
    shape.kind === 'circle' && shape.y > 20 ? [shape] : [],
  );
  const interval = scene.shapes.find((shape) => shape.kind === 'line' && shape.ink === 'possible');
  if (!before || !after || interval?.kind !== 'line') throw new Error('a mark is missing');
  const step = after.x - before.x;
  expect(before.hollow).toBe(true);
  expect(interval.x1).toBeCloseTo(before.x + step / 2, 6);
  expect(interval.x2).toBeCloseTo(before.x + 1.5 * step, 6);
});
