import { DATA_COLOURS, type Ink, type Scene, type Shape } from './scene.ts';

/** Around the drawing, so that it does not touch the frame of the region it scrolls in. */
const MARGIN = 16;

/** A scene in a page. Text takes the page's colour, so that it is read in light and dark. */
export function SceneSvg({ scene, label }: { scene: Scene; label: string }) {
  const { width, height, shapes } = scene;
  return (
    <svg
      role="img"
      aria-label={label}
      width={String(width + 2 * MARGIN)}
      height={String(height + 2 * MARGIN)}
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
      fill="currentColor"
      font-family="inherit"
    >
      {shapes.map((shape) => (
        <ShapeSvg shape={shape} />
      ))}
    </svg>
  );
}

function ShapeSvg({ shape }: { shape: Shape }) {
  const { colour, opacity } = paint(shape.ink);
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={n(shape.x)}
          y={n(shape.y)}
          width={n(shape.width)}
          height={n(shape.height)}
          fill={colour}
          opacity={opacity}
        />
      );
    case 'line':
      return (
        <line
          x1={n(shape.x1)}
          y1={n(shape.y1)}
          x2={n(shape.x2)}
          y2={n(shape.y2)}
          stroke={colour}
          stroke-width={n(shape.thickness)}
          opacity={opacity}
        />
      );
    case 'circle':
      return shape.hollow ? (
        <circle
          cx={n(shape.x)}
          cy={n(shape.y)}
          r={n(shape.radius - 1)}
          fill="none"
          stroke={colour}
          stroke-width="2"
        />
      ) : (
        <circle cx={n(shape.x)} cy={n(shape.y)} r={n(shape.radius)} fill={colour} />
      );
    case 'text':
      return (
        <text
          x={n(shape.x)}
          y={n(shape.y)}
          font-size={n(shape.size)}
          font-weight={shape.bold ? '600' : '400'}
          text-anchor={shape.anchor}
          opacity={opacity}
        >
          {shape.text}
        </text>
      );
  }
}

function paint(ink: Ink): { colour: string; opacity: string } {
  if (ink === 'strong') return { colour: 'currentColor', opacity: '1' };
  if (ink === 'muted') return { colour: 'currentColor', opacity: '0.8' };
  if (ink === 'line') return { colour: 'currentColor', opacity: '0.2' };
  return { colour: DATA_COLOURS[ink], opacity: '1' };
}

/** A hundredth of a pixel is more than any screen shows. */
const n = (value: number) => String(Math.round(value * 100) / 100);
