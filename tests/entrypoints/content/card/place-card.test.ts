import { describe, expect, it } from 'vitest';
import { type Box, placeCard, roomForField } from '../../../../entrypoints/content/card/place-card';

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

  it('stays on its side while it grows, as long as only its field gets smaller', () => {
    const mark = [box(100, 400)];
    const grown = { width: 320, height: 380 };
    const question = { mark, card: grown, window: WINDOW, before: 'below' } as const;
    expect(placeCard({ ...question, field: 166 }).side).toBe('below');
    expect(placeCard({ ...question, field: 66 }).side).toBe('above');
    expect(placeCard(question).side).toBe('above');
  });

  it('goes to the side with more room when there is too little for it even so', () => {
    const question = { mark: [box(160, 250, 680, 50)], window: { width: 1000, height: 720 }, field: 166 };
    const card = { width: 320, height: 420 };
    expect(placeCard({ ...question, card, before: 'above' }).side).toBe('below');
    expect(placeCard({ ...question, card: { ...card, height: 600 }, before: 'above' }).side).toBe('below');
  });

  it.each([
    ['nothing where there is room', 300, 100, undefined],
    ['what is missing', 440, 166, 106],
    ['not more than leaves two lines', 700, 166, 66],
    ['nothing where it has two lines only', 440, 50, 50],
    ['nothing where there is none', 440, 0, undefined],
  ])('takes from the field %s', (_what, height, field, left) => {
    expect(roomForField({ card: { width: 320, height }, field }, 380)).toBe(left);
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
