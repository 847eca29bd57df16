/** What can be painted in a page; each has a CSS highlight key of its own, `randnotiz-` before it. */
export type PaintKind = 'person' | 'organization' | 'quotation' | 'note';

/** The reader's choice of colors; what is not set is measured (`auto`) or the theme's. */
export type Look = {
  readonly palette?: 'auto' | 'light' | 'dark';
  /** `#rrggbb` by kind. */
  readonly colors?: Readonly<Partial<Record<PaintKind, string>>>;
};

export type Palette = Readonly<Record<PaintKind | 'focus', string>>;

/** For light pages. Underlines keep 3:1 against the page and the wash. */
export const LIGHT: Palette = {
  person: '#1d5fa7',
  organization: '#8a5a00',
  quotation: '#2c6e49',
  note: '#8f6b00',
  focus: '#c2410c',
};

/** For dark pages. */
export const DARK: Palette = {
  person: '#8fbdf2',
  organization: '#e3b35a',
  quotation: '#86c9a0',
  note: '#e6c650',
  focus: '#ff9a62',
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
