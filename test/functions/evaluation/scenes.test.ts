import { describe, expect, it } from 'vitest';
import { changeBars } from '../../../functions/evaluation/scenes/change-bars.ts';
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
  shapes.filter((shape) => shape.kind === 'rect' && shape.ink === ink && shape.height === 12);
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

describe('change bars', () => {
  const barWords = { change: 'Change', possible: 'Not told apart' };
  const changed = (low: number, high: number) => ({ label: 'Delegate', value: '+0.5', low, high });

  it('run from no change to the change, to either side', () => {
    const scene = changeBars([changed(0.5, 0.5), changed(-0.25, -0.25)], barWords);
    const [up] = bars(scene, 'for');
    const [down] = bars(scene, 'against');
    if (up?.kind !== 'rect' || down?.kind !== 'rect') throw new Error('a bar is missing');
    expect(up.width / down.width).toBeCloseTo(2, 6);
    expect(down.x + down.width).toBeCloseTo(up.x, 6);
    expect(labels(scene)).not.toContain('Not told apart');
  });

  it('are lighter over what is not told apart', () => {
    const scene = changeBars([changed(0.25, 0.75)], barWords);
    expect([bars(scene, 'for').length, bars(scene, 'possible').length]).toEqual([1, 1]);
    expect(labels(scene)).toContain('Not told apart');
  });
});
