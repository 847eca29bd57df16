import type { Rgba } from './palette';

const WHITE: Rgba = [255, 255, 255, 1];
const BLACK: Rgba = [18, 18, 18, 1];

/**
 * The color behind the text of an element: its own or the nearest opaque one around it. Where the page paints
 * none (a picture, a gradient, nothing at all) the text itself tells: light text stands on something dark.
 */
export function measureBackground(element: Element): Rgba {
  const view = element.ownerDocument.defaultView;
  if (!view) return WHITE;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const color = parseColor(view.getComputedStyle(around).backgroundColor);
    if (color && color[3] > 0.5) return color;
  }
  const text = parseColor(view.getComputedStyle(element).color);
  const isLightText = text !== undefined && (text[0] * 2 + text[1] * 5 + text[2]) / 8 > 140;
  return isLightText ? BLACK : WHITE;
}

/** Computed colors are `rgb()`, `rgba()` or `color(srgb …)`; others are not understood and give undefined. */
export function parseColor(color: string): Rgba | undefined {
  const parts = color.match(/[\d.]+%?/g)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = parts;
  if (
    red === undefined ||
    green === undefined ||
    blue === undefined ||
    Number.isNaN(red + green + blue + alpha)
  ) {
    return undefined;
  }
  if (/^rgba?\(/.test(color)) return [red, green, blue, alpha];
  return /^color\(srgb /.test(color) ? [red * 255, green * 255, blue * 255, alpha] : undefined;
}
