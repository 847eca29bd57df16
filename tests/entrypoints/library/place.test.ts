import { describe, expect, test } from 'vitest';
import { type LibraryPlace, parsePlace, placeHash } from '../../../entrypoints/library/place';

describe('places in the address', () => {
  test.each<[string, LibraryPlace]>([
    ['', { view: 'articles' }],
    ['#', { view: 'articles' }],
    ['#view=notes', { view: 'notes' }],
    ['#view=notes&article=7', { view: 'notes', article: '7' }],
    ['#view=notes&article=7&note=n', { view: 'notes', article: '7', note: 'n' }],
    ['#view=trash&note=n', { view: 'trash' }],
    ['#name=Mark%20Rutte', { view: 'articles', name: 'Mark Rutte' }],
    ['#name=Mark+Rutte', { view: 'articles', name: 'Mark Rutte' }],
    ['#person=Mark%20Rutte', { view: 'articles', name: 'Mark Rutte' }],
    ['#name=', { view: 'articles' }],
    ['#view=people&name=EU', { view: 'articles', name: 'EU' }],
    ['#view=__proto__', { view: 'articles' }],
    ['#nonsense', { view: 'articles' }],
  ])('%s', (hash, place) => {
    expect(parsePlace(hash)).toEqual(place);
  });

  test.each<LibraryPlace>([
    { view: 'articles' },
    { view: 'organizations' },
    { view: 'notes', article: 'a b' },
    { view: 'articles', name: 'AT&T #1', article: '7' },
    { view: 'articles', name: 'Größe 100 %' },
    { view: 'notes', article: '7', note: 'n 1' },
  ])('there and back: %o', (place) => {
    expect(parsePlace(placeHash(place))).toEqual(place);
  });
});
