import type { EntityKind } from '../../../lib/names/mention';
import type { HighlightColor } from '../../../lib/note';

type Attributes = Readonly<Record<string, string>>;

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; words always become text nodes, never markup. */
export function build<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A stroke drawing, never read aloud. */
export function draw(
  document: Document,
  box: string,
  path: string,
  attributes: Attributes = {},
): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({ viewBox: box, 'aria-hidden': 'true', ...attributes })) {
    svg.setAttribute(key, value);
  }
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** The stroke that stands for a kind of entity; `kind` may be set later. */
export function drawShape(document: Document, kind?: EntityKind): SVGSVGElement {
  return draw(document, '0 0 16 4', 'M1.2 2h14', { class: 'shape', ...(kind && { 'data-kind': kind }) });
}

/** A plain button, of words or of a drawing. */
export function buildButton(
  document: Document,
  content: Node | string,
  onPress: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const button = build(document, 'button', { type: 'button', ...attributes }, content);
  button.addEventListener('click', onPress);
  return button;
}

/** Drawings of the buttons, in a box of 16 by 16. */
const STROKES = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  note: 'M3 13l.6-2.9L10.8 2.9a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L5.9 12.4zM9.5 4.2l2.3 2.3',
  tag: 'M2.5 8.2V3.5a1 1 0 0 1 1-1h4.7L13.5 7.8a1 1 0 0 1 0 1.4l-4.3 4.3a1 1 0 0 1-1.4 0zM5.5 5.5h.01',
  person: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3 13.5c.6-2.6 2.5-4 5-4s4.4 1.4 5 4',
  quotation: 'M7 4.5H3.5V8H7zM7 8c0 2-1 3-2.7 3.5M13 4.5H9.5V8H13zM13 8c0 2-1 3-2.7 3.5',
  copy: 'M6 5.5h6.5a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H6.5a1 1 0 0 1-1-1V6M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2',
  delete: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  outside: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
} as const;

export type Icon = keyof typeof STROKES;

/** A button of one drawing, with a name to be read aloud and shown on hover. */
export function buildIconButton(
  document: Document,
  icon: Icon,
  label: string,
  onPress: () => void,
): HTMLButtonElement {
  const drawing = draw(document, '0 0 16 16', STROKES[icon]);
  return buildButton(document, drawing, onPress, {
    class: `icon ${icon}`,
    'aria-label': label,
    title: label,
  });
}

/** A round sample of a color, with a name to be read aloud. */
export function buildSwatch(
  document: Document,
  color: HighlightColor,
  label: string,
  onPress: () => void,
): HTMLButtonElement {
  const attributes = { class: 'swatch', 'data-color': color, 'aria-label': label };
  return buildButton(document, build(document, 'i'), onPress, attributes);
}

/** Whether an element of a card has the focus. */
export function hasFocus(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}
