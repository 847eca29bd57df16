import { hostOf } from '../page-roots';
import type { Rgba } from './palette';

const WHITE: Rgba = [255, 255, 255, 1];
const BLACK: Rgba = [18, 18, 18, 1];

/**
 * The color behind the text of an element: its own or the nearest opaque one around it, also out of a shadow tree and
 * out of a frame of the same site. Where the page paints none (a picture, a gradient, nothing at all) the text itself
 * tells: light text stands on something dark.
 */
export function measureBackground(element: Element): Rgba {
  const view = element.ownerDocument.defaultView;
  if (!view) return WHITE;
  for (
    let around: Element | null = element;
    around;
    around = around.parentElement ?? hostOf(around.getRootNode())
  ) {
    const color = parseColor(view.getComputedStyle(around).backgroundColor);
    if (color && color[3] > 0.5) return color;
  }
  const text = parseColor(view.getComputedStyle(element).color);
  const isLightText = text !== undefined && (text[0] * 2 + text[1] * 5 + text[2]) / 8 > 140;
  return isLightText ? BLACK : WHITE;
}

/**
 * A computed color: `rgb()`, `rgba()` and `color(srgb …)` as they are, `oklch()`, `oklab()`, `lab()` and `lch()` as
 * the gray of their lightness, which is all that matters here. Undefined for what is not understood.
 */
export function parseColor(color: string): Rgba | undefined {
  const parts = color.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [first, second, third, alpha = 1] = parts;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (/^rgba?\(/.test(color)) return [first, second, third, alpha];
  if (/^color\(srgb /.test(color)) return [first * 255, second * 255, third * 255, alpha];
  if (/^okl(?:ch|ab)\(/.test(color)) return [...grayOf(first ** 3), alpha];
  if (/^l(?:ch|ab)\(/.test(color)) return [...grayOf(((first + 16) / 116) ** 3), alpha];
  return undefined;
}

/** The sRGB gray (0 … 255) of a luminance 0 … 1. */
function grayOf(luminance: number): [number, number, number] {
  const gray = 255 * (luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * luminance ** (1 / 2.4) - 0.055);
  return [gray, gray, gray];
}
