/** A color as `#rrggbb`. */
export type Hex = string;

const FULL = /^#[0-9a-f]{6}$/i;

function channel(hex: Hex, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance(hex: Hex): number {
  return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
}

/** Contrast of two colors as WCAG 2 counts it: 1 (the same) to 21. Undefined when one is not `#rrggbb`. */
export function contrast(a: Hex, b: Hex): number | undefined {
  if (!FULL.test(a) || !FULL.test(b)) return undefined;
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}
