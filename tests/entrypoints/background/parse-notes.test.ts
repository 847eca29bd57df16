import { describe, expect, it } from 'vitest';
import { parseNoteAct, parseNoteDraft, parsePlacements } from '../../../entrypoints/background/parse-notes';

const SELECTOR = { exact: 'im Moor', prefix: 'Es war ', suffix: ' still.', start: 7, end: 14 };
const PASSAGE = { selector: SELECTOR, paragraph: 'Es war im Moor still.' };

describe('parseNoteDraft', () => {
  const DRAFT = {
    article: 'a1',
    subject: { on: 'entity', name: 'Mark Rutte', kind: 'person' },
    text: '<img onerror>',
  };

  it('keeps the words as they are', () => {
    expect(parseNoteDraft({ ...DRAFT, id: 'n1', base: 2, extra: 1 })).toEqual({
      ...DRAFT,
      id: 'n1',
      base: 2,
    });
    expect(parseNoteDraft({ ...DRAFT, subject: { on: 'article', name: 'x' } })).toEqual({
      ...DRAFT,
      subject: { on: 'article' },
    });
  });

  it.each([
    ['words too long to keep whole', { ...DRAFT, text: 'x'.repeat(500_001) }],
    ['no article', { ...DRAFT, article: undefined }],
    ['a subject of nothing', { ...DRAFT, subject: {} }],
    ['a base that is no number', { ...DRAFT, base: '2' }],
  ])('refuses %s', (_what, sent) => {
    expect(() => parseNoteDraft(sent)).toThrow(/unexpected/);
  });
});

describe('a note on a passage', () => {
  const SUBJECT = { on: 'passage', passage: PASSAGE } as const;
  const DRAFT = { article: 'a1', subject: SUBJECT, text: '' } as const;

  it.each([
    ['alone', DRAFT, DRAFT],
    [
      'with color and tags',
      { ...DRAFT, color: 'pink', tags: ['Moor', 'still'] },
      { ...DRAFT, color: 'pink', tags: ['Moor', 'still'] },
    ],
    [
      'with a link, and nothing else',
      {
        ...DRAFT,
        subject: { ...SUBJECT, more: 1, link: { to: 'entity', name: 'Ada', kind: 'person', id: 'e1' } },
      },
      { ...DRAFT, subject: { ...SUBJECT, link: { to: 'entity', name: 'Ada', kind: 'person' } } },
    ],
    [
      'linked to a quotation',
      { ...DRAFT, subject: { ...SUBJECT, link: { to: 'quotation', words: 'Nie wieder', name: 'x' } } },
      { ...DRAFT, subject: { ...SUBJECT, link: { to: 'quotation', words: 'Nie wieder' } } },
    ],
    ['whose link goes', { ...DRAFT, unlink: true }, { ...DRAFT, unlink: true }],
    ['whose link stays', { ...DRAFT, unlink: 'yes' }, DRAFT],
  ])('%s', (_what, sent, expected) => {
    expect(parseNoteDraft(JSON.parse(JSON.stringify(sent)))).toEqual(expected);
  });

  it('has no fields that a page could have slipped in', () => {
    const sent =
      '{"article":"a1","text":"x","subject":{"on":"article","__proto__":{"on":"x"}},"__proto__":{"id":"n9"}}';
    expect(parseNoteDraft(JSON.parse(sent))).toEqual({
      article: 'a1',
      text: 'x',
      subject: { on: 'article' },
    });
  });

  const withSelector = (fields: object) => ({
    ...DRAFT,
    subject: { on: 'passage', passage: { ...PASSAGE, selector: { ...SELECTOR, ...fields } } },
  });
  it.each([
    ['a color of its own', { ...DRAFT, color: 'red' }],
    ['a hundred and one tags', { ...DRAFT, tags: Array(101).fill('x') }],
    ['a tag that is no text', { ...DRAFT, tags: [5] }],
    ['no words', withSelector({ exact: ' ' })],
    ['a place before the text', withSelector({ start: -1 })],
    ['a place backwards', withSelector({ start: 9, end: 8 })],
    ['a place beyond counting', withSelector({ end: 2 ** 60 })],
    ['half a place', withSelector({ start: 0.5 })],
    ['an endless context', withSelector({ prefix: 'x'.repeat(2_001) })],
    ['no paragraph', { ...DRAFT, subject: { on: 'passage', passage: { selector: SELECTOR } } }],
    ['a link to nothing', { ...DRAFT, subject: { ...SUBJECT, link: { to: 'page' } } }],
  ])('refuses %s', (_what, sent) => {
    expect(() => parseNoteDraft(sent)).toThrow(/unexpected/);
  });
});

describe('parseNoteAct', () => {
  const DRAFT = { article: 'a1', subject: { on: 'article' }, text: 'x' };
  it.each([
    [{ do: 'save', draft: DRAFT }],
    [{ do: 'remove', id: 'n1' }],
    [{ do: 'restore', id: 'n1' }],
    [{ do: 'attach', id: 'n1', passage: PASSAGE }],
    [{ do: 'refuse', id: 'n1', words: 'am Meer' }],
    [{ do: 'undo', article: 'a1' }],
    [{ do: 'redo', article: 'a1' }],
  ])('reads %j, and no more', (act) => {
    expect(parseNoteAct({ ...act, more: 1 })).toEqual(act);
  });

  it.each([
    [undefined],
    [{}],
    [{ do: 'purge', id: 'n1' }],
    [{ do: 'remove' }],
    [{ do: 'attach', id: 'n1' }],
    [{ do: 'refuse', id: 'n1' }],
    [{ do: 'undo', article: '' }],
    [{ do: '__proto__', id: 'n1' }],
  ])('refuses %j', (act) => {
    expect(() => parseNoteAct(act)).toThrow(/unexpected/);
  });
});

describe('parsePlacements', () => {
  const PLACED = { id: 'n1', article: 'a1', seen: 5 };
  it.each([
    [{ ...PLACED, anchoring: { state: 'certain', score: 1, start: 0, end: 4 } }],
    [{ ...PLACED, anchoring: { state: 'likely', score: 0.7, start: 0, end: 4 }, words: 'am Meer' }],
    [{ ...PLACED, anchoring: { state: 'orphan', reason: 'gone' } }],
  ])('reads %j', (sent) => {
    expect(parsePlacements([{ ...sent, more: 1 }])).toEqual([sent]);
  });

  it.each([
    ['no list', { length: 1 }],
    ['a score beyond one', [{ ...PLACED, anchoring: { state: 'certain', score: 2, start: 0, end: 4 } }]],
    ['no score', [{ ...PLACED, anchoring: { state: 'certain', score: Number.NaN, start: 0, end: 4 } }]],
    ['an unknown reason', [{ ...PLACED, anchoring: { state: 'orphan', reason: 'lost' } }]],
    ['an unknown state', [{ ...PLACED, anchoring: { state: 'perhaps', score: 1, start: 0, end: 4 } }]],
    ['no time', [{ ...PLACED, seen: 'now', anchoring: { state: 'orphan', reason: 'gone' } }]],
    ['too many', Array(10_001).fill({ ...PLACED, anchoring: { state: 'orphan', reason: 'gone' } })],
  ])('refuses %s', (_what, sent) => {
    expect(() => parsePlacements(sent)).toThrow(/unexpected/);
  });
});
