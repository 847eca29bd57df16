import { describe, expect, it } from 'vitest';
import { parseColor } from '../../../../lib/page/paint/measure-background';
import {
  choosePalette,
  contrast,
  DARK,
  LIGHT,
  type Palette,
  parseHex,
  type Rgba,
} from '../../../../lib/page/paint/palette';

const PAPERS: readonly [string, Rgba, Palette][] = [
  ['white', [255, 255, 255, 1], LIGHT],
  ['cream', [251, 243, 228, 1], LIGHT],
  ['black', [0, 0, 0, 1], DARK],
  ['dark gray', [34, 34, 34, 1], DARK],
  ['navy', [16, 24, 48, 1], DARK],
];

/** A wash (`#rrggbbaa`) as it is seen on a paper. */
function over(wash: string, [red, green, blue]: Rgba): Rgba {
  const [r, g, b] = parseHex(wash.slice(0, 7));
  const alpha = Number.parseInt(wash.slice(7), 16) / 255;
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(r, red), mix(g, green), mix(b, blue), 1];
}

describe('choosePalette', () => {
  it.each(PAPERS)('keeps underlines at 3:1 or more on %s', (_, paper, palette) => {
    const chosen = choosePalette(paper, {});
    expect(chosen).toEqual(palette);
    const { notes, ...accents } = chosen;
    for (const color of Object.values(accents))
      expect(contrast(parseHex(color), paper)).toBeGreaterThanOrEqual(3);
    for (const { line, wash } of Object.values(notes)) {
      expect(contrast(parseHex(line), paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(parseHex(line), over(wash, paper))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(PAPERS)('leaves the words of a note at 4.5:1 or more on %s', (_, paper, { notes }) => {
    const ink: Rgba = notes === LIGHT.notes ? [51, 51, 51, 1] : [230, 230, 230, 1];
    for (const { wash } of Object.values(notes))
      expect(contrast(ink, over(wash, paper))).toBeGreaterThanOrEqual(4.5);
  });

  it('follows the reader before the page', () => {
    expect(choosePalette([255, 255, 255, 1], { palette: 'dark' })).toEqual(DARK);
  });
});

describe('parseColor', () => {
  it.each([
    ['oklch(0.985 0.002 247.839)', LIGHT],
    ['oklch(0.21 0.034 264.665)', DARK],
    ['lab(96 0 0)', LIGHT],
    ['lch(10 5 300)', DARK],
  ])('knows the lightness of %s', (color, palette) => {
    expect(choosePalette(parseColor(color) ?? [0, 0, 0, 0], {})).toEqual(palette);
  });

  it.each([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['color(srgb 1 0.5 0)', [255, 127.5, 0, 1]],
    ['transparent', undefined],
    ['color(display-p3 1 1 1)', undefined],
  ])('%s', (color, parsed) => {
    expect(parseColor(color)).toEqual(parsed);
  });
});
