import type { PaintKind, Palette } from './palette';

/** The key in `CSS.highlights`; pages and other extensions have keys of their own. */
export function highlightKey(kind: PaintKind | 'focus'): string {
  return `randnotiz-${kind}`;
}

/** Which paint lies on top; backgrounds of a higher one hide those below, underlines are all drawn. */
export const PRIORITIES: Readonly<Record<PaintKind | 'focus', number>> = {
  quotation: 1,
  note: 2,
  organization: 3,
  person: 4,
  focus: 5,
};

/** Color and shape of every kind: told apart without color too, by system colors where the reader forces them. */
export function highlightCss({ person, organization, quotation, note }: Palette): string {
  return `
::highlight(randnotiz-person) { background-color: ${person}17; text-decoration: underline solid ${person} 2px; }
::highlight(randnotiz-organization) { background-color: ${organization}17; text-decoration: underline dotted ${organization} 2px; }
::highlight(randnotiz-quotation) { background-color: ${quotation}14; }
::highlight(randnotiz-note) { background-color: ${note}52; text-decoration: underline solid ${note} 1px; }
@media (forced-colors: active) {
  ::highlight(randnotiz-person) { background-color: Canvas; color: CanvasText; text-decoration: underline solid LinkText 2px; }
  ::highlight(randnotiz-organization) { background-color: Canvas; color: CanvasText; text-decoration: underline dotted LinkText 2px; }
  ::highlight(randnotiz-quotation) { background-color: Canvas; color: CanvasText; text-decoration: underline dashed GrayText 1px; }
  ::highlight(randnotiz-note) { background-color: Mark; color: MarkText; text-decoration: underline solid MarkText 1px; }
}`;
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
