import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { parseQuery } from '../../../lib/search/parse-query';
import { saveAnalysis } from '../../../lib/store/analyses';
import {
  editSummary,
  recordArticle,
  removeArticle,
  restoreArticle,
  setTags,
} from '../../../lib/store/articles';
import { readTables } from '../../../lib/store/db';
import { deleteEverything } from '../../../lib/store/everything';
import { indexingState, indexPending } from '../../../lib/store/indexing';
import { removeNote, saveNote } from '../../../lib/store/notes';
import { findArticleIds, type SearchCursor, searchArticles } from '../../../lib/store/search';
import { readSearched } from '../../../lib/store/words/read-searched';
import { randomShares } from '../search/random-shares';
import { madeUpAnalysis, madeUpArticle } from './made-up';
import { isFoundByReading } from './search-reference';

const STEMS = 'gericht amt verwaltung brücke fähre moor straße klima nato schutz öl rat haus über neu'.split(
  ' ',
);
const NAMES = ['Ada Lüders', 'Viktor Orbán', 'Karl-Heinz Müller', 'Nordstern GmbH'];
const TAGS = ['Moor', 'Moor und Torf', 'gelesen', 'Öl & Gas'];
const random = randomShares(5);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const word = () => (random() < 0.4 ? pick(STEMS) + pick(STEMS) : pick(STEMS));
const words = (count: number) => Array.from({ length: count }, word).join(' ');
const sentence = () => `${words(6)}, ${pick(NAMES)} – ${words(4)}: „${words(3)}“.`;

const ids: string[] = [];

async function write(): Promise<void> {
  const isNew = ids.length < 6 || random() < 0.5;
  const url = `https://a.example/${isNew ? ids.length : Math.floor(random() * ids.length)}`;
  const text = `${sentence()} ${sentence()}`;
  const article = madeUpArticle({
    url,
    title: words(3),
    text,
    site: pick(['Tagblatt', 'Neue Presse', 'Öltal-Kurier']),
    ...(random() < 0.8
      ? { published: `2026-0${1 + Math.floor(random() * 9)}-03` }
      : { published: 'unlesbar' }),
    language: pick(['de', 'en']),
  });
  const { id } = await recordArticle(article, { keep: true });
  if (!ids.includes(id)) ids.push(id);
  const named = NAMES.filter((name) => text.includes(name)).map((name) => ({ name }));
  const analysis = madeUpAnalysis(text, named);
  const start = text.indexOf('„');
  const end = text.indexOf('“') + 1;
  const content = [{ start: start + 1, end: end - 1 }];
  const speaker = { entity: 'e0', score: 1, reason: 'made up' };
  const quotation = { start, end, kind: 'direct', content, speaker, score: 1, reason: 'made up' } as const;
  await saveAnalysis(id, `${ids.length}`, { ...analysis, quotations: [quotation] });
}

async function act(): Promise<void> {
  const id = pick(ids);
  const draft = {
    article: id,
    subject: { on: 'article' as const },
    text: words(3),
    tags: random() < 0.3 ? [pick(TAGS)] : [],
  };
  switch (Math.floor(random() * 8)) {
    case 0:
      return void (await setTags(id, random() < 0.5 ? [pick(TAGS)] : []));
    case 1:
      return removeArticle(id);
    case 2:
      return void (await restoreArticle(id));
    case 3:
      return void (await saveNote(draft));
    case 4:
      return removeNote((await saveNote(draft)).note.id);
    case 5:
      return void (await editSummary(id, words(2)));
    default:
      return write();
  }
}

function query(): string {
  const part = () => {
    const one = word();
    const cut = random() < 0.4 ? one.slice(Math.floor(random() * 3), 3 + Math.floor(random() * 6)) : one;
    const plain = [
      cut,
      `"${words(2)}"`,
      `"${one}"`,
      `${pick(STEMS)}-${pick(STEMS)}`,
      cut.replace('ü', 'ue').replace('ö', 'oe'),
    ];
    const inField = [
      `titel:${cut}`,
      `notiz:${cut}`,
      `sagt:${cut}`,
      `person:${pick(['lued', 'Lüders', '"Viktor Orban"', 'müll', 'o'])}`,
      `schlagwort:${pick(['moor', '"Moor"', 'öl'])}`,
      `medium:${pick(['tag', '"Neue Presse"', 'öltal'])}`,
      'lang:de',
      'seit:2026-04',
      'bis:2026-07',
    ];
    return `${random() < 0.2 ? '-' : ''}${random() < 0.5 ? pick(plain) : pick(inField)}`;
  };
  return Array.from({ length: 1 + Math.floor(random() * 2.4) }, part).join(' ');
}

async function foundByReading(text: string): Promise<string[]> {
  const listed = await readTables(['listings'], ({ listings }) => listings.toCollection().primaryKeys());
  const articles = await readSearched(listed, { names: true });
  return articles.filter((one) => isFoundByReading(one, parseQuery(text))).map(({ id }) => id);
}

async function foundInPages(text: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  let before: SearchCursor | undefined;
  do {
    const page = await searchArticles({ query: text, limit, before, order: 'published' });
    found.push(...page.rows.map(({ id }) => id));
    before = page.next;
  } while (before);
  return found;
}

beforeAll(deleteEverything);

test('a search finds what reading every article finds, whatever was indexed, changed, deleted and merged', async () => {
  for (let at = 0; at < 20; at += 1) await write();
  let found = 0;
  for (let round = 0; round < 14; round += 1) {
    for (let count = 3; count > 0; count -= 1) await act();
    if (random() < 0.7) await indexPending();
    for (let asked = 0; asked < 6; asked += 1) {
      const text = query();
      const wanted = (await foundByReading(text)).toSorted();
      const { rows, total } = await searchArticles({ query: text, limit: 500 });
      expect(rows.map(({ id }) => id).toSorted(), text).toEqual(wanted);
      found += Math.min(wanted.length, 1);
      if (total !== undefined) expect(total, text).toBe(wanted.length);
      expect((await foundInPages(text, 3)).toSorted(), text).toEqual(wanted);
      const pages: string[] = [];
      for await (const page of findArticleIds({ query: text })) pages.push(...page);
      expect(pages.toSorted(), text).toEqual(wanted);
    }
  }
  await indexPending();
  expect(await indexingState()).toEqual({ waiting: 0 });
  // The queries are no empty ones.
  expect(found).toBeGreaterThan(40);
}, 120_000);
