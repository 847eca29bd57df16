import { describe, expect, it } from 'vitest';
import { placeToolbar, type ToolbarQuestion } from '../../../../entrypoints/content/toolbar/place-toolbar';

const line = (left: number, top: number, right: number, height = 24) => ({
  left,
  right,
  top,
  bottom: top + height,
});
const BASE: ToolbarQuestion = {
  lines: [line(100, 300, 700), line(100, 330, 400)],
  isBackward: false,
  isTouch: false,
  toolbar: { width: 300, height: 44 },
  window: { width: 1000, height: 800 },
};

describe('placeToolbar', () => {
  it.each<[string, Partial<ToolbarQuestion>, { left: number; top: number; isAbove: boolean }]>([
    ['below the last line, about its end', {}, { left: 250, top: 362, isAbove: false }],
    [
      'above the first line when selected backward',
      { isBackward: true },
      { left: 8, top: 248, isAbove: true },
    ],
    [
      'below the handles on touch',
      { isTouch: true, isBackward: true },
      { left: 8, top: 386, isAbove: false },
    ],
    [
      'above at the lower edge of the window',
      { lines: [line(100, 760, 400)] },
      { left: 250, top: 708, isAbove: true },
    ],
    [
      'below at the upper edge, though selected backward',
      { lines: [line(300, 10, 500)], isBackward: true },
      { left: 150, top: 42, isAbove: false },
    ],
    ['inside at the right edge', { lines: [line(100, 300, 995)] }, { left: 692, top: 332, isAbove: false }],
    [
      'at the lower edge of the window when the selection fills it',
      { lines: [line(100, -50, 700), line(100, 790, 700)] },
      { left: 550, top: 748, isAbove: true },
    ],
    [
      'inside a window that is too narrow',
      { window: { width: 280, height: 800 }, lines: [line(10, 300, 200)] },
      { left: 8, top: 332, isAbove: false },
    ],
  ])('%s', (_what, question, spot) => {
    expect(placeToolbar({ ...BASE, ...question })).toEqual(spot);
  });
});
