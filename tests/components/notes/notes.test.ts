import { beforeEach, describe, expect, test } from 'vitest';
import { ALL_NOTES, filterChoices, isLetThrough } from '../../../components/notes/note-filter';
import { cutWords, paragraphPieces, sortNotes } from '../../../components/notes/passages/passage-items';
import { wayOfKeys } from '../../../components/notes/use-history';
import { colorWords } from '../../../components/words/color-words';
import type { Anchoring } from '../../../lib/anchoring/anchor';
import { HIGHLIGHT_COLORS, type Note, type Placement } from '../../../lib/note';
import { speak } from '../speak';

beforeEach(() => speak('de'));

function noteAt(id: string, start: number, over: Partial<Note> = {}): Note {
  const selector = { exact: id, prefix: '', suffix: '', start, end: start + 1 };
  const subject = { on: 'passage', passage: { selector, paragraph: '' } } as const;
  return { id, created: 1, updated: 1, revision: 1, article: 'a', subject, text: '', ...over };
}

function placed(id: string, anchoring: Anchoring): Placement {
  return { id, article: 'a', anchoring, seen: 1 };
}

const ids = (items: readonly { readonly note: Note }[]) => items.map(({ note }) => note.id);

describe('notes by where they stand', () => {
  test('each in one list, in the order of the page as it is now', () => {
    const notes = [
      noteAt('last', 1),
      noteAt('first', 50),
      noteAt('unseen', 20),
      noteAt('maybe', 5),
      noteAt('gone', 6),
      { ...noteAt('own', 0), subject: { on: 'article' } as const },
    ];
    const sorted = sortNotes(notes, [
      placed('last', { state: 'certain', score: 1, start: 90, end: 91 }),
      placed('first', { state: 'certain', score: 1, start: 0, end: 1 }),
      placed('maybe', { state: 'likely', score: 0.5, start: 30, end: 31 }),
      placed('gone', { state: 'orphan', reason: 'changed' }),
      placed('somebody else', { state: 'orphan', reason: 'gone' }),
    ]);
    expect(ids(sorted.standing)).toEqual(['first', 'unseen', 'last']);
    expect(ids(sorted.likely)).toEqual(['maybe']);
    expect(ids(sorted.orphans)).toEqual(['gone']);
    expect(sorted.others.map(({ id }) => id)).toEqual(['own']);
  });

  test('without a color a passage is yellow', () => {
    expect(sortNotes([noteAt('n', 1)], []).standing[0]?.color).toBe('yellow');
  });
});

test.each([
  ['kurz', 10, 'kurz'],
  ['zwei\n  Zeilen', 20, 'zwei Zeilen'],
  ['genau zehn', 10, 'genau zehn'],
  ['etwas länger', 6, 'etwas…'],
  ['ab😀cd', 3, 'ab…'],
])('"%s" cut to %i', (words, room, cut) => {
  expect(cutWords(words, room)).toBe(cut);
});

describe('the paragraph around words', () => {
  const selector = (exact: string, prefix = '') => ({ exact, prefix, suffix: '', start: 0, end: 0 });
  test.each([
    ['Es stand hier.', selector('stand'), ['Es ', 'stand', ' hier.']],
    ['da und da', selector('da', 'lang davor: da und '), ['da und ', 'da', '']],
    ['etwas anderes', selector('fehlt'), ['etwas anderes', '', '']],
    ['etwas', selector(''), ['etwas', '', '']],
  ])('%s', (paragraph, of, pieces) => {
    const { before, words, after } = paragraphPieces({ paragraph, selector: of });
    expect([before, words, after]).toEqual(pieces);
    expect(before + words + after).toBe(paragraph);
  });
});

describe('filters', () => {
  const green = noteAt('g', 1, { color: 'green', tags: ['Flut', 'Aue'] });
  const plain = noteAt('p', 2);
  test('offer what there is', () => {
    expect(filterChoices([plain, green, noteAt('y', 3, { color: 'yellow' })])).toEqual({
      colors: ['yellow', 'green'],
      tags: ['Aue', 'Flut'],
    });
  });
  test.each([
    ['all', ALL_NOTES, true, true],
    ['a color', { by: 'color', color: 'green' } as const, true, false],
    ['a tag', { by: 'tag', tag: 'Flut' } as const, true, false],
    ['what is not found', { by: 'orphan' } as const, false, true],
    ['what is to be looked at', { by: 'likely' } as const, false, false],
  ])('by %s', (_what, filter, isGreen, isPlain) => {
    expect(isLetThrough(filter, green, undefined)).toBe(isGreen);
    expect(isLetThrough(filter, plain, placed('p', { state: 'orphan', reason: 'gone' }))).toBe(isPlain);
  });
});

test.each([
  ['z', { ctrlKey: true }, 'undo'],
  ['z', { metaKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['z', {}, undefined],
  ['z', { ctrlKey: true, altKey: true }, undefined],
  ['z', { ctrlKey: true, metaKey: true }, undefined],
  ['y', { ctrlKey: true, shiftKey: true }, undefined],
  ['a', { ctrlKey: true }, undefined],
])('%s with %o', (key, held, way) => {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  expect(wayOfKeys({ ...none, ...held, key })).toBe(way);
});

test('colors have names', () => {
  expect(HIGHLIGHT_COLORS.map(colorWords)).toEqual(['Gelb', 'Grün', 'Blau', 'Rosa', 'Violett']);
});
