import { i18n } from '#i18n';
import type { HighlightColor } from '../../lib/note';

const NAMES = {
  yellow: 'color_yellow',
  green: 'color_green',
  blue: 'color_blue',
  pink: 'color_pink',
  purple: 'color_purple',
} as const satisfies Record<HighlightColor, string>;

/** The name of a color as the reader knows it: "Yellow", "Gelb". */
export function colorWords(color: HighlightColor): string {
  return i18n.t(NAMES[color]);
}
