import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../../../entrypoints/content/card/place-card';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 320, height: 300 };

function box(left: number, top: number, width = 90, height = 20): Box {
  return { left, top, right: left + width, bottom: top + height };
}

describe('placeCard', () => {
  it.each([
    ['below where there is room', [box(100, 100)], 'below'],
    ['above a mark at the bottom', [box(100, 700)], 'above'],
    ['below the last line of a name on two lines', [box(900, 100), box(40, 122)], 'below'],
  ])('stands %s', (_what, mark, side) => {
    expect(placeCard({ mark, card: CARD, window: WINDOW }).side).toBe(side);
  });

  it('stands beside the mark in a low, wide window', () => {
    const low = { width: 1000, height: 320 };
    expect(placeCard({ mark: [box(100, 150)], card: CARD, window: low }).side).toBe('right');
    expect(placeCard({ mark: [box(800, 150)], card: CARD, window: low }).side).toBe('left');
  });

  it('stays on its side while it grows, as long as there is room', () => {
    const mark = [box(100, 400)];
    const grown = { width: 320, height: 380 };
    expect(placeCard({ mark, card: grown, window: WINDOW, before: 'below' }).side).toBe('below');
    expect(placeCard({ mark, card: grown, window: WINDOW }).side).toBe('above');
  });

  it('is in the window and never over its mark, wherever that stands', () => {
    const sizes = [
      { width: 320, height: 200 },
      { width: 320, height: 600 },
    ];
    for (const card of sizes) {
      for (let left = -200; left <= 1100; left += 60) {
        for (let top = -300; top <= 1000; top += 37) {
          const mark = box(left, top);
          const spot = placeCard({ mark: [mark], card, window: WINDOW });
          const height = Math.min(card.height, spot.maxHeight);
          const right = spot.left + card.width;
          const bottom = spot.top + height;
          expect(spot.left >= 0 && spot.top >= 0 && right <= WINDOW.width && bottom <= WINDOW.height).toBe(
            true,
          );
          const isOver =
            spot.left < mark.right && right > mark.left && spot.top < mark.bottom && bottom > mark.top;
          expect({ left, top, isOver }).toEqual({ left, top, isOver: false });
        }
      }
    }
  });
});
