import type { HighlightColor } from '../../note';

/** Hues of the five colors, in degrees, and those next to them that have none of their own. */
const HUES: readonly (readonly [hue: number, color: HighlightColor])[] = [
  [0, 'pink'],
  [52, 'yellow'],
  [120, 'green'],
  [205, 'blue'],
  [275, 'purple'],
  [330, 'pink'],
  [360, 'pink'],
];

const NAMES: Readonly<Record<string, HighlightColor>> = {
  yellow: 'yellow',
  orange: 'yellow',
  green: 'green',
  blue: 'blue',
  cyan: 'blue',
  pink: 'pink',
  red: 'pink',
  purple: 'purple',
  violet: 'purple',
};

function hueOf(red: number, green: number, blue: number): number | undefined {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  if (range === 0) return undefined;
  if (most === red) return (60 * ((green - blue) / range) + 360) % 360;
  return most === green ? 60 * ((blue - red) / range) + 120 : 60 * ((red - green) / range) + 240;
}

/** The color that is nearest to a name or to `#rrggbb`; yellow for what is neither. */
export function nearestColor(value: unknown): HighlightColor {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (Object.hasOwn(NAMES, text)) return NAMES[text] ?? 'yellow';
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 'yellow';
  const hue = hueOf(Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16));
  if (hue === undefined) return 'yellow';
  const apart = (other: number) => Math.abs(other - hue);
  return HUES.reduce((best, one) => (apart(one[0]) < apart(best[0]) ? one : best))[1];
}
