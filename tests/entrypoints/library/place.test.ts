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
    ['#view=people&name=EU', { view: 'people', name: 'EU' }],
    ['#query=said:Br%C3%BCcke', { view: 'articles', query: 'said:Brücke' }],
    ['#view=people&figure=person+mark+rutte', { view: 'people', figure: 'person mark rutte' }],
    ['#article=7&at=0', { view: 'articles', article: '7', at: 0 }],
    ['#article=7&at=-1', { view: 'articles', article: '7' }],
    ['#at=5', { view: 'articles' }],
    ['#view=doubts', { view: 'doubts' }],
    ['#collection=c1', { view: 'articles', collection: 'c1' }],
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
    { view: 'articles', query: 'tag:"a b" since:2026', collection: 'c' },
    { view: 'people', figure: 'person jürgen müller 2', article: '7', at: 12 },
  ])('there and back: %o', (place) => {
    expect(parsePlace(placeHash(place))).toEqual(place);
  });
});
