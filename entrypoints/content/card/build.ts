import type { EntityKind } from '../../../lib/names/mention';

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

/** A plain button. */
export function buildButton(
  document: Document,
  words: string,
  onPress: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const button = build(document, 'button', { type: 'button', ...attributes }, words);
  button.addEventListener('click', onPress);
  return button;
}

const STROKES = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  outside: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
} as const;

/** A button of one drawing, with a name to be read aloud and shown on hover. */
export function buildIconButton(
  document: Document,
  icon: keyof typeof STROKES,
  label: string,
  onPress: () => void,
): HTMLButtonElement {
  const button = build(
    document,
    'button',
    { type: 'button', class: `icon ${icon}`, 'aria-label': label, title: label },
    draw(document, '0 0 16 16', STROKES[icon]),
  );
  button.addEventListener('click', onPress);
  return button;
}
