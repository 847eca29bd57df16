import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Passage } from '../../../lib/note';
import { saveAnalysis } from '../../../lib/store/analyses';
import {
  editSummary,
  keepArticle,
  recordArticle,
  removeArticle,
  restoreArticle,
  setTags,
} from '../../../lib/store/articles';
import {
  removeCorrections,
  restoreCorrections,
  saveCorrection,
  takeInCorrections,
  undoCorrection,
} from '../../../lib/store/corrections';
import { TABLE_NAMES } from '../../../lib/store/db';
import { dropDraft, saveDraft } from '../../../lib/store/drafts';
import { deleteEverything } from '../../../lib/store/everything';
import { actOnNote, dropEarlier, removeNote, restoreNote, saveNote } from '../../../lib/store/notes';
import { joinPages, separatePages } from '../../../lib/store/pages';
import { placeNotes } from '../../../lib/store/placements';
import { emptyTrash, purgeTrash } from '../../../lib/store/trash';
import { madeUpAnalysis, madeUpArticle } from './made-up';

/** What Chromium and Firefox are handed is what counts, not an option of Dexie's: the browser's own method is watched. */
const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');

/** What can be made again. Every other table holds what the reader wrote or decided. */
const MADE_AGAIN = [
  'analyses',
  'listings',
  'placements',
  'pending',
  'appearances',
  'figures',
  'segments',
  'vocabularies',
  'postings',
];

/** Written by lib/store/indexing.ts alone, whose tests look at it. */
const IN_BACKGROUND = ['figures', 'segments', 'vocabularies', 'postings'];
/** Of the reader's, and looked at where those acts are tested: figures, collections. */
const BY_OTHER_ACTS = ['identities', 'collections'];

let article = '';
let other = '';
let note = '';
let correction = '';

const PASSAGE: Passage = {
  selector: { exact: 'in Kiew', prefix: 'sprach ', suffix: '.', start: 18, end: 25 },
  paragraph: 'Mark Rutte sprach in Kiew.',
};
const REJECT = { verdict: 'reject', name: 'Nato', kind: 'person' } as const;
const ON_PASSAGE = { on: 'passage', passage: PASSAGE } as const;

async function begin() {
  await deleteEverything();
  article = (await recordArticle(madeUpArticle(), { keep: true })).id;
  other = (await recordArticle(madeUpArticle({ url: 'https://zeitung.example/amp' }), { keep: true })).id;
  note = (await saveNote({ article, subject: ON_PASSAGE, text: 'eins' })).note.id;
  correction = (await saveCorrection(REJECT)).id;
}

beforeEach(begin);

const act = (given: Parameters<typeof actOnNote>[1]) => () => actOnNote(crypto.randomUUID(), given);
const draft = (more: object = {}) => ({
  id: note,
  article,
  subject: ON_PASSAGE,
  text: 'eins',
  base: 1,
  ...more,
});

type Case = readonly [what: string, act: () => Promise<unknown>];

const STRICT: readonly Case[] = [
  ['a note', () => saveNote({ article, subject: { on: 'article' }, text: 'zwei' })],
  ['a deleted note', () => removeNote(note)],
  ['a note brought back', () => removeNote(note).then(() => restoreNote(note))],
  ['earlier words let go', () => saveNote(draft({ base: 0, text: 'neu' })).then(() => dropEarlier(note))],
  ['an act: words', () => act({ do: 'save', draft: draft({ text: 'zwei' }) })()],
  ['an act: color and tags', () => act({ do: 'save', draft: draft({ color: 'pink', tags: ['a'] }) })()],
  ['an act: remove', () => act({ do: 'remove', id: note })()],
  ['an act: attach', () => act({ do: 'attach', id: note, passage: { ...PASSAGE, paragraph: 'anders' } })()],
  ['an act: refuse', () => act({ do: 'refuse', id: note, words: 'in Lwiw' })()],
  ['an act: undo', () => act({ do: 'undo', article })()],
  ['an act: redo', () => act({ do: 'undo', article })().then(act({ do: 'redo', article }))],
  ['a summary', () => editSummary(article, 'Kurz.')],
  ['tags', () => setTags(article, ['Kiew'])],
  ['a draft', () => saveDraft('note', 'Anf')],
  ['a draft dropped', () => dropDraft('note')],
  ['an article', () => recordArticle(madeUpArticle({ title: 'neu' }), { keep: true })],
  [
    'an article passed by',
    () => recordArticle(madeUpArticle({ url: 'https://b.example/x' }), { keep: false }),
  ],
  ['an article kept', () => removeArticle(article).then(() => keepArticle(article))],
  ['a deleted article', () => removeArticle(article)],
  ['an article brought back', () => removeArticle(article).then(() => restoreArticle(article))],
  ['joined pages', () => joinPages(other, article)],
  ['separated pages', () => joinPages(other, article).then(({ id }) => separatePages(id))],
  ['a correction', () => saveCorrection({ ...REJECT, name: 'Meta' })],
  ['a correction undone', () => undoCorrection(correction)],
  ['corrections removed', () => removeCorrections([correction])],
  ['corrections restored', () => restoreCorrections([correction])],
  ['corrections taken in', () => takeInCorrections([])],
  ['the trash emptied', () => emptyTrash()],
  ['the trash purged', () => purgeTrash(Date.now())],
  ['everything deleted', () => deleteEverything()],
];

const RELAXED: readonly Case[] = [
  ['an analysis', () => saveAnalysis(article, 'hash', madeUpAnalysis('', []))],
  [
    'where notes stand',
    () =>
      placeNotes(article, [
        { id: note, article, anchoring: { state: 'orphan', reason: 'gone' }, seen: Date.now() },
      ]),
  ],
];

type Written = { readonly stores: readonly string[]; readonly options: unknown };

async function writesOf(work: () => Promise<unknown>): Promise<Written[]> {
  transaction.mockClear();
  await work();
  return transaction.mock.calls
    .filter(([, mode]) => mode === 'readwrite')
    .map(([stores, , options]) => ({ stores: typeof stores === 'string' ? [stores] : [...stores], options }));
}

describe('durability that reaches IndexedDB itself', () => {
  test.each(STRICT)('strict: %s', async (_what, work) => {
    const writes = await writesOf(work);
    expect(writes.length).toBeGreaterThan(0);
    for (const { stores, options } of writes) {
      expect(stores.some((store) => !MADE_AGAIN.includes(store))).toBe(true);
      expect(options).toEqual({ durability: 'strict' });
    }
  });

  test.each(RELAXED)('relaxed, as it can be made again: %s', async (_what, work) => {
    const writes = await writesOf(work);
    expect(writes.length).toBeGreaterThan(0);
    for (const { stores, options } of writes) {
      expect(stores.filter((store) => !MADE_AGAIN.includes(store))).toEqual([]);
      expect(options).toEqual({ durability: 'relaxed' });
    }
  });

  test('every table is written by one of these acts', async () => {
    const written = new Set<string>();
    for (const [, work] of [...RELAXED, ...STRICT.filter(([what]) => what !== 'everything deleted')]) {
      await begin();
      for (const { stores } of await writesOf(work)) for (const store of stores) written.add(store);
    }
    const byOthers = [...IN_BACKGROUND, ...BY_OTHER_ACTS];
    expect([...written].sort()).toEqual(TABLE_NAMES.filter((name) => !byOthers.includes(name)).sort());
  });
});

describe('one act is one transaction', () => {
  test.each(STRICT.filter(([what]) => what.startsWith('an act: ') && what !== 'an act: redo'))(
    '%s',
    async (_what, work) => {
      expect(await writesOf(work)).toHaveLength(1);
    },
  );
});
