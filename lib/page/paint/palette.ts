import { HIGHLIGHT_COLORS, type HighlightColor } from '../../note';

type MarkKind = 'person' | 'organization' | 'quotation';

/** A note on a passage; `likely` when it is not certain that it stands there. */
export type NotePaint = `note-${HighlightColor}` | `note-${HighlightColor}-likely`;

/** What can be painted in a page; each has a CSS highlight key of its own, `randnotiz-` before it. */
export type PaintKind = MarkKind | NotePaint;

/** The reader's choice of colors; what is not set is measured (`auto`) or the theme's. */
export type Look = {
  readonly palette?: 'auto' | 'light' | 'dark';
  /** `#rrggbb` by kind. */
  readonly colors?: Readonly<Partial<Record<MarkKind, string>>>;
};

/** Lines and accents as `#rrggbb`; `wash` lies behind the words of a note, as `#rrggbbaa`. */
export type Palette = Readonly<Record<MarkKind | 'focus', string>> & {
  readonly notes: Readonly<Record<HighlightColor, { readonly line: string; readonly wash: string }>>;
};

/** All ways a note can be painted, in the order of the colors. */
export const NOTE_PAINTS: readonly NotePaint[] = HIGHLIGHT_COLORS.flatMap(
  (color) => [`note-${color}`, `note-${color}-likely`] as const,
);

/** For light pages. Underlines keep 3:1 against the page and the wash. */
export const LIGHT: Palette = {
  person: '#1d5fa7',
  organization: '#8a5a00',
  quotation: '#2c6e49',
  focus: '#c2410c',
  notes: {
    yellow: { line: '#8a6a00', wash: '#ffd84270' },
    green: { line: '#3b7a2a', wash: '#8fdc7c66' },
    blue: { line: '#2a6a9a', wash: '#79c1f766' },
    pink: { line: '#a8326e', wash: '#ff97c55e' },
    purple: { line: '#6b4aa8', wash: '#bb9dff5e' },
  },
};

/** For dark pages. */
export const DARK: Palette = {
  person: '#8fbdf2',
  organization: '#e3b35a',
  quotation: '#86c9a0',
  focus: '#ff9a62',
  notes: {
    yellow: { line: '#e8cd5e', wash: '#e8cd5e3d' },
    green: { line: '#9fd08a', wash: '#9fd08a3d' },
    blue: { line: '#8cc4ea', wash: '#8cc4ea3d' },
    pink: { line: '#f09cc4', wash: '#f09cc43d' },
    purple: { line: '#bfa4ee', wash: '#bfa4ee42' },
  },
};

/** A color as red, green, blue (0 … 255) and alpha (0 … 1). */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The set that stands out more on `background`, with the reader's own colors in it. */
export function choosePalette(background: Rgba, { palette = 'auto', colors = {} }: Look): Palette {
  const isDark =
    palette === 'auto' ? standOut(DARK, background) > standOut(LIGHT, background) : palette === 'dark';
  return { ...(isDark ? DARK : LIGHT), ...colors };
}

function standOut(palette: Palette, background: Rgba): number {
  return Math.min(
    contrast(parseHex(palette.person), background),
    contrast(parseHex(palette.organization), background),
  );
}

/** WCAG contrast of two opaque colors, 1 … 21. */
export function contrast(a: Rgba, b: Rgba): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Rgba): number {
  const linear = (value: number) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** `#rrggbb` as numbers. */
export function parseHex(hex: string): Rgba {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, 1];
}
