import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article';
import { saveAnalysis } from '../../../lib/store/analyses';
import { editSummary, recordArticle, removeArticle, setTags } from '../../../lib/store/articles';
import { changeArticles, saveCollection } from '../../../lib/store/collections';
import { saveCorrection } from '../../../lib/store/corrections';
import { deleteEverything } from '../../../lib/store/everything';
import { indexPending } from '../../../lib/store/indexing';
import { removeNote, saveNote } from '../../../lib/store/notes';
import { findArticleIds, type Order, type SearchCursor, searchArticles } from '../../../lib/store/search';
import { madeUpAnalysis, madeUpArticle } from './made-up';

type Named = Parameters<typeof madeUpAnalysis>[1];

async function add(title: string, named: Named = [], more: Partial<Article> = {}): Promise<string> {
  const text = more.text ?? `${named.map(({ name }) => name).join(', ')}.`;
  const url = `https://a.example/${encodeURIComponent(title)}`;
  const { id } = await recordArticle(madeUpArticle({ url, title, ...more, text }), { keep: true });
  await saveAnalysis(id, 'hash', madeUpAnalysis(text, named));
  return id;
}

async function found(query: string, more: object = {}): Promise<string[]> {
  return (await searchArticles({ limit: 20, query, ...more })).rows.map(({ title }) => title).sort();
}

const SUMMIT = 'Gipfel der Allianz';
const COURT = 'Das Bundesverwaltungsgericht urteilt';
const MARKUP = '<img src=x onerror=alert(1)>';

async function fill(): Promise<void> {
  await deleteEverything();
  const summit = await add(SUMMIT, [{ name: 'Mark Rutte' }, { name: 'Nato', kind: 'organization' }], {
    text: 'Mark Rutte sprach. „Die Nato hilft der Ukraine“, sagte er. Über das Öl schwieg er.',
    site: 'Tagblatt',
    published: '2026-03-05',
  });
  const start = 'Mark Rutte sprach. '.length;
  await saveAnalysis(summit, 'hash', {
    ...madeUpAnalysis('Mark Rutte sprach.', [{ name: 'Mark Rutte' }, { name: 'Nato', kind: 'organization' }]),
    quotations: [
      {
        start,
        end: start + 29,
        kind: 'direct',
        content: [{ start: start + 1, end: start + 28 }],
        speaker: { entity: 'e0', score: 1, reason: 'made up' },
        score: 1,
        reason: 'made up',
      },
    ],
  });
  await saveNote({
    article: summit,
    subject: { on: 'article' },
    text: 'Für die Hausarbeit, Kapitel 3',
    tags: ['offen'],
  });
  const court = await add(COURT, [{ name: 'Viktor Orbán' }], {
    site: 'Neue Presse',
    published: '2026-05-09',
    language: 'en',
  });
  await setTags(court, ['Rechtsprechung', 'Moor und Torf']);
  await editSummary(court, 'Ein Urteil mit Folgen für die Straße.');
  await add(MARKUP, [], { published: 'unlesbar' });
  await recordArticle(madeUpArticle({ url: 'https://a.example/p', title: 'Gipfel, nur gesehen' }), {
    keep: false,
  });
  await removeArticle(await add('Gipfel, gelöscht'));
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a title', 'gipfel', [SUMMIT]],
  ['a name', 'rutte', [SUMMIT]],
  ['an organization', 'NATO', [SUMMIT]],
  ['a name without its accent', 'orban', [COURT]],
  ['a part of a compound', 'verwaltungsgericht', [COURT]],
  ['two letters at the beginning of a word only', 'al', [SUMMIT, MARKUP]],
  ['words of the text', 'schwieg', [SUMMIT]],
  ['an umlaut typed as two letters', 'ueber oel', [SUMMIT]],
  ['an umlaut typed without dots', 'uber', [SUMMIT]],
  ['a note', 'hausarbeit', [SUMMIT]],
  ['a tag', 'rechtsprechung', [COURT]],
  ['the own summary, ß as ss', 'strasse', [COURT]],
  ['words of several fields', 'allianz rutte kapitel', [SUMMIT]],
  ['words of which one is nowhere', 'allianz orban', []],
  ['not a word', 'allianz -rutte', []],
  ['everything without a word', '-rutte', [MARKUP, COURT]],
  ['a phrase', '"hilft der Ukraine"', [SUMMIT]],
  ['words that are no phrase', '"der hilft Ukraine"', []],
  ['not a phrase', 'rutte -"hilft der Ukraine"', []],
  ['a whole word', '"gericht"', []],
  ['a word with a hyphen', 'src-x', [MARKUP]],
  ['markup', '<img', [MARKUP]],
  ['a name', 'person:orbán', [COURT]],
  ['a full name', 'person:"Mark Rutte"', [SUMMIT]],
  ['an organization is no person', 'person:nato', []],
  ['an organization by its field', 'org:nato', [SUMMIT]],
  ['what is said', 'said:ukraine', [SUMMIT]],
  ['what is not said', 'said:schwieg', []],
  ['said by that person', 'person:rutte said:ukraine', [SUMMIT]],
  ['not said by that organization', 'org:nato said:ukraine', []],
  ['a part of an outlet', 'outlet:tag', [SUMMIT]],
  ['a whole outlet', 'medium:"Neue Presse"', [COURT]],
  ['half of an outlet in quote marks', 'medium:"Presse"', []],
  ['a part of a tag', 'tag:moor', [COURT]],
  ['a whole tag', 'tag:"Moor und Torf"', [COURT]],
  ['half of a tag in quote marks', 'tag:"Moor"', []],
  ['the tag of a note', 'tag:offen', [SUMMIT]],
  ['a title by its field', 'title:urteilt', [COURT]],
  ['no title', 'title:rutte', []],
  ['a note by its field', 'note:kapitel', [SUMMIT]],
  ['since', 'since:2026-04 -gipfel -img', [COURT]],
  ['until', 'until:2026-04', [SUMMIT]],
  ['a language', 'lang:en', [COURT]],
  ['nothing but spaces', '   ', [MARKUP, COURT, SUMMIT]],
];

describe.each([
  ['before the index has them', () => fill()],
  ['in the index', () => fill().then(() => indexPending())],
])('a search %s finds', (_, prepare) => {
  beforeAll(prepare);

  test.each(CASES)('%s: %s', async (_what, query, titles) => {
    expect(await found(query)).toEqual([...titles].sort());
  });

  test('what is in a collection, and in what a saved search finds', async () => {
    const [summit] = (await searchArticles({ query: 'gipfel', limit: 5 })).rows;
    const { id } = await saveCollection({ name: 'Für Kapitel 3' });
    await changeArticles([summit?.id ?? ''], { addTo: id });
    const saved = await saveCollection({ name: 'Gerichte', query: 'gericht' });
    expect(await found('in:"für kapitel 3"')).toEqual([SUMMIT]);
    expect(await found('', { collection: id })).toEqual([SUMMIT]);
    expect(await found('-in:"Für Kapitel 3"')).toEqual([MARKUP, COURT]);
    expect(await found('in:gerichte')).toEqual([COURT]);
    expect(await found('', { collection: saved.id })).toEqual([COURT]);
    expect(await found('rutte', { collection: saved.id })).toEqual([]);
    const { faults } = await searchArticles({ query: 'in:gibtsnicht', limit: 5 });
    expect(faults).toMatchObject([{ fault: 'collection', text: 'gibtsnicht' }]);
  });
});

describe('hits', () => {
  beforeAll(() => fill().then(() => indexPending()));

  async function hits(query: string): Promise<string[]> {
    const [row] = (await searchArticles({ query, limit: 5 })).rows;
    return (row?.hits ?? []).map(({ where, text, marks, speaker }) => {
      const marked = marks.map(({ start, end }) => text.slice(start, end)).join(' | ');
      return `${where}: ${marked}${speaker === undefined ? '' : ` (${speaker})`}`;
    });
  }

  test.each([
    ['gipfel', ['title: Gipfel']],
    ['ueber', ['text: Über']],
    ['kapitel offen', ['note: Kapitel']],
    ['said:hilft', ['quotation: hilft (Mark Rutte)']],
    ['org:nato said:ukraine -xyz', []],
    ['person:rutte', ['person: Rutte']],
    ['strasse', ['summary: Straße']],
    ['rechtsprechung', ['tag: Rechtsprechung']],
    ['verwaltung', ['title: verwaltung']],
    ['"die nato" neue', []],
    ['"die nato"', ['text: Die Nato']],
  ])('%s', async (query, wanted) => {
    expect(await hits(query)).toEqual(wanted);
  });

  test('in a text tell where they are', async () => {
    const [row] = (await searchArticles({ query: 'schwieg', limit: 5 })).rows;
    expect(row?.hits).toEqual([
      {
        where: 'text',
        text: '…„Die Nato hilft der Ukraine“, sagte er. Über das Öl schwieg er.',
        marks: [{ start: 53, end: 60 }],
        at: 71,
      },
    ]);
  });
});

describe('what changes', () => {
  beforeEach(deleteEverything);

  test('is found anew at once, indexed or not', async () => {
    const id = await add('Beobachtet', [{ name: 'Xaver Quant' }]);
    for (const index of [async () => undefined, indexPending]) {
      await index();
      const { note } = await saveNote({ article: id, subject: { on: 'article' }, text: 'zuerst' });
      expect(await found('zuerst')).toEqual(['Beobachtet']);
      await index();
      await saveNote({ ...note, text: 'danach', base: 1 });
      await index();
      expect([await found('zuerst'), await found('danach')]).toEqual([[], ['Beobachtet']]);
      await removeNote(note.id);
      expect(await found('danach')).toEqual([]);
    }
    await saveAnalysis(id, 'hash', madeUpAnalysis('Yara Zobel.', [{ name: 'Yara Zobel' }]));
    expect([await found('person:quant'), await found('person:zobel')]).toEqual([[], ['Beobachtet']]);
    await removeArticle(id);
    expect(await found('beobachtet')).toEqual([]);
    await indexPending();
    expect(await found('beobachtet')).toEqual([]);
  });

  test('verdicts on names and quotations count', async () => {
    await add('Eins', [{ name: 'Wochenende' }]);
    await saveCorrection({ verdict: 'reject', name: 'Wochenende', kind: 'person' });
    await indexPending();
    expect(await found('person:wochenende')).toEqual([]);
    expect(await found('wochenende')).toEqual(['Eins']);
  });

  test('a search can be given up', async () => {
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(searchArticles({ limit: 5, query: 'gipfel', signal })).rejects.toThrow('given up');
    const end = new AbortController();
    for (let at = 0; at < 3; at += 1) await add(`eins ${at}`);
    const search = searchArticles({ limit: 5, query: '"gibt es nicht"', signal: end.signal });
    end.abort(new Error('given up'));
    await expect(search).rejects.toThrow('given up');
  });
});

const ORDERS: readonly Order[] = [
  'saved',
  'saved-oldest',
  'published',
  'published-oldest',
  'title',
  'outlet',
];

describe('pages', () => {
  const COUNT = 120;

  beforeAll(async () => {
    await deleteEverything();
    for (let at = 0; at < COUNT; at += 1) {
      // Many are alike in what they are ordered by.
      await add(`Nummer ${at % 40}`, [], {
        url: `https://a.example/${at}`,
        site: `Blatt ${at % 7}`,
        published: at % 5 === 0 ? 'unlesbar' : `2026-0${1 + (at % 4)}-01`,
        text: at % 2 === 0 ? 'gerade' : 'ungerade',
      });
    }
    await indexPending();
  });

  async function pages(wish: object, limit: number) {
    const rows = [];
    let before: SearchCursor | undefined;
    do {
      const page = await searchArticles({ query: '', ...wish, limit, before });
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      rows.push(...page.rows);
      before = page.next;
    } while (before);
    return rows;
  }

  test.each(ORDERS)('by %s, each once and in order, whatever the size', async (order) => {
    const whole = await pages({ order }, COUNT * 2);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(COUNT);
    const keys = whole.map(({ title, site, published, keptAt }) => {
      const time = Date.parse(published ?? '') || 0;
      return { title: title.toLowerCase(), outlet: site ?? '', saved: keptAt, published: time };
    });
    const key = order.replace('-oldest', '') as 'title' | 'outlet' | 'saved' | 'published';
    const values = keys.map((one) => one[key]).filter((value) => value !== 0);
    const isUp = order.endsWith('oldest') || key === 'title' || key === 'outlet';
    const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(values).toEqual(isUp ? sorted : sorted.reverse());
    // Those without a date come last.
    if (key === 'published') expect(keys.slice(-24).every(({ published }) => published === 0)).toBe(true);
    for (const limit of [7, 50]) expect(await pages({ order }, limit)).toEqual(whole);
  });

  test.each(ORDERS.slice(0, 4))('of a search by %s come as those of the list', async (order) => {
    const list = await pages({ order }, 500);
    const wanted = list.map(({ id }) => id);
    const even = (await pages({ order, query: '"gerade"' }, 11)).map(({ id }) => id);
    expect(even).toHaveLength(COUNT / 2);
    expect(even).toEqual(wanted.filter((id) => even.includes(id)));
  });

  test.each(ORDERS)('of a collection by %s', async (order) => {
    const list = await pages({ order }, 500);
    const some = list.filter(({ title }) => title.endsWith('3')).map(({ id }) => id);
    const { id: collection } = await saveCollection({ name: `C ${order}` });
    await changeArticles(some, { addTo: collection });
    expect((await pages({ order, collection }, 5)).map(({ id }) => id)).toEqual(some);
    const ids: string[] = [];
    for await (const page of findArticleIds({ query: '', order, collection })) ids.push(...page);
    expect(ids).toEqual(some);
  });

  test('stay where they were while newer articles come', async () => {
    const first = await searchArticles({ query: '', limit: 5 });
    await add('Neu');
    const second = await searchArticles({ query: '', limit: 5, before: first.next });
    expect(second.rows.map(({ id }) => id)).not.toContain(first.rows.at(-1)?.id);
    expect((await searchArticles({ query: '', limit: 1 })).rows.map(({ title }) => title)).toEqual(['Neu']);
  });
});
