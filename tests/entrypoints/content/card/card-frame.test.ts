// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardFrame } from '../../../../entrypoints/content/card/card-frame';
import { drawPages } from '../fake-page';

/** Heights as a browser would measure them: a card of these parts, and less where there is little room. */
const HINT = 60;
const REST = 200;
let fieldHeight = 0;
let places: string[] = [];

beforeEach(() => {
  drawPages();
  places = [];
  document.body.replaceChildren();
  vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation((text) => void places.push(text));
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(() => fieldHeight);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
    return REST + fieldHeight + (this.hasAttribute('data-low') ? 0 : HINT);
  });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1_000);
});
afterEach(() => vi.restoreAllMocks());

/** Opens a card beside a line in a window of this height; gives how it stands. */
function openIn(height: number, field: number, line = { left: 10, right: 990, top: 20, bottom: 40 }) {
  fieldHeight = field;
  vi.stubGlobal('innerHeight', height);
  const { signal } = new AbortController();
  const frame = new CardFrame({ document, palette: () => 'light', isReaders: () => true, signal });
  const dialog = document.createElement('div');
  if (field > 0) dialog.append(document.createElement('textarea'));
  frame.open({ dialog, onKey: () => false, onClose: () => undefined });
  frame.standAt(() => [line]);
  frame.align();
  const isLow = dialog.hasAttribute('data-low');
  const shown = places.at(-1) ?? '';
  const room = /textarea\.field \{ max-height: (\d+)px/.exec(shown)?.[1];
  frame.close();
  vi.unstubAllGlobals();
  return { isLow, field: room === undefined ? undefined : Number(room) };
}

it.each([
  ['nothing where there is room', 800, 166, { isLow: false, field: undefined }],
  ['its field where that is enough', 400, 166, { isLow: false, field: 82 }],
  ['its hints, too, where it is not', 350, 166, { isLow: true, field: 92 }],
  ['no more than that', 250, 166, { isLow: true, field: 66 }],
  ['nothing where nothing is written', 250, 0, { isLow: false, field: undefined }],
])('in little room a card gives up %s', (_what, height, field, expected) => {
  expect(openIn(height, field)).toEqual(expected);
});
