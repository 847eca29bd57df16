import { expect, test } from 'vitest';
import { readFigureId, shownFigureId } from '../../../lib/figures/figure-id';

test.each([
  ['person aylin demir', 'Aylin Demir'],
  ['person jürgen müller/2', 'Jürgen Müller'],
  ['person ursula von der leyen/f', 'Ursula Von Der Leyen'],
  ['organization spd-fraktion', 'Spd-Fraktion'],
  ['person o’neil', 'O’Neil'],
  ['9c1f', '9c1f'],
])('%s is shown as %s', (id, shown) => {
  expect(shownFigureId(id)).toBe(shown);
});

test('an automatic id tells kind and name', () => {
  expect(readFigureId('organization harbour board/2')).toEqual({
    kind: 'organization',
    name: 'harbour board',
  });
  expect(readFigureId('place berlin')).toBeUndefined();
});
