import { HIGHLIGHT_COLORS, type HighlightColor } from '../../note';
import type { PaintKind, Palette } from './palette';

/** The key in `CSS.highlights`; pages and other extensions have keys of their own. */
export function highlightKey(kind: PaintKind | 'focus'): string {
  return `randnotiz-${kind}`;
}

/** Which paint lies on top; backgrounds of a higher one hide those below, underlines are all drawn. */
export function priorityOf(kind: PaintKind | 'focus'): number {
  return kind.startsWith('note-') ? 2 : (PRIORITIES[kind] ?? 0);
}

const PRIORITIES: Readonly<Record<string, number>> = { quotation: 1, organization: 3, person: 4, focus: 5 };

/** Color and shape of every kind: told apart without color too, by system colors where the reader forces them. */
export function highlightCss({ person, organization, quotation, notes }: Palette): string {
  const forced = HIGHLIGHT_COLORS.map(forcedNoteCss).join('');
  return `
::highlight(randnotiz-person) { background-color: ${person}17; text-decoration: underline solid ${person} 2px; }
::highlight(randnotiz-organization) { background-color: ${organization}17; text-decoration: underline dotted ${organization} 2px; }
::highlight(randnotiz-quotation) { background-color: ${quotation}14; }
${HIGHLIGHT_COLORS.map((color) => noteCss(color, notes[color])).join('')}@media (forced-colors: active) {
  ::highlight(randnotiz-person) { background-color: Canvas; color: CanvasText; text-decoration: underline solid LinkText 2px; }
  ::highlight(randnotiz-organization) { background-color: Canvas; color: CanvasText; text-decoration: underline dotted LinkText 2px; }
  ::highlight(randnotiz-quotation) { background-color: Canvas; color: CanvasText; text-decoration: underline dashed GrayText 1px; }
${forced}}`;
}

/** A wash with a line; only the line, dashed, and less wash where the place is not certain. */
function noteCss(color: HighlightColor, { line, wash }: Palette['notes'][HighlightColor]): string {
  const faint = `color-mix(in srgb, ${wash} 45%, transparent)`;
  return `::highlight(randnotiz-note-${color}) { background-color: ${wash}; text-decoration: underline solid ${line} 1px; }
::highlight(randnotiz-note-${color}-likely) { background-color: ${faint}; text-decoration: underline dashed ${line} 2px; }
`;
}

/** Every color alike: the card names it. */
function forcedNoteCss(color: HighlightColor): string {
  return `  ::highlight(randnotiz-note-${color}) { background-color: Mark; color: MarkText; text-decoration: underline solid MarkText 1px; }
  ::highlight(randnotiz-note-${color}-likely) { background-color: Canvas; color: CanvasText; text-decoration: underline dashed CanvasText 2px; }
`;
}

/** The focus at a strength of 1 (just jumped to) down to 0; `isStill` draws lines around it instead of a wash. */
export function focusCss({ focus }: Palette, strength: number, isStill: boolean): string {
  const alpha = Math.round(strength * 0x73)
    .toString(16)
    .padStart(2, '0');
  const paint = isStill
    ? `text-decoration: underline overline solid ${focus} 3px;`
    : `background-color: ${focus}${alpha};`;
  return `
::highlight(randnotiz-focus) { ${paint} }
@media (forced-colors: active) {
  ::highlight(randnotiz-focus) { background-color: Highlight; color: HighlightText; }
}`;
}
