import { describe, expect, it } from 'vitest';
import type { LeftOutReason } from '../../../lib/article';
import { blocksOfKind, blockTexts, readFixture, readHtml } from './read-fixture';

describe('readArticle leaves out what is not the article', () => {
  const cases: readonly [string, LeftOutReason][] = [
    ['Kisten am alten Speicher, aufgenommen in der Nacht zum Dienstag. Foto: Runa Holt', 'caption'],
    ['Der Rat tagt im alten Speicher. Bild: Archiv des Boten', 'caption'],
    ['Jeden Morgen die wichtigsten Nachrichten aus Nordhaven', 'newsletter'],
    ['Lesen Sie auch: Was der Rat über die Gebühren denkt', 'related'],
    ['Die Genossenschaft Salzwind wurde vor vierzig Jahren gegründet', 'aside'],
    ['Runa Holt schreibt seit neun Jahren über den Hafen', 'author-box'],
    ['Das ist ein sehr guter Plan, finde ich', 'comments'],
    ['Wir verwenden Cookies, um diese Seite zu verbessern', 'other'],
  ];

  it.each(cases)('%s: %s', async (text, reason) => {
    const reading = await readFixture('pages/boxes.html');
    expect(reading.article?.text).not.toContain(text);
    expect(reading.leftOut.find((part) => part.text.startsWith(text))?.reason).toBe(reason);
  });

  it('keeps every paragraph and the subhead, in order', async () => {
    const texts = blockTexts(await readFixture('pages/boxes.html'));
    expect(texts.map((text) => text.slice(0, 24))).toEqual([
      'Am frühen Morgen stand M',
      'Die Genossenschaft Salzw',
      'Der Rat will helfen',
      'Im Rathaus von Nordhaven',
      'Kritik kommt von der Ver',
      'Ob der Rat zustimmt, ist',
    ]);
  });

  it('says of an English page what is furniture', async () => {
    const reading = await readFixture('pages/english.html', { url: 'https://post.example/harbour' });
    const texts = blockTexts(reading);
    expect(texts).toHaveLength(4);
    expect(texts.at(-1)).toMatch(/^Fishermen want longer hours/);
    expect(reading.article?.byline).toEqual(['Orla Finch', 'Tom Breck']);
    expect(reading.article?.published).toBe('2025-01-14T06:30:00.000Z');
    expect(reading.article?.site).toBe('The Northaven Post');
    expect(reading.article?.title).toBe('Harbour stays open');
  });
});

describe('readArticle takes left-out paragraphs back', () => {
  it('puts them where they stand on the page, mapped to it', async () => {
    const first = await readFixture('pages/boxes.html');
    const box = first.leftOut.find(({ reason }) => reason === 'aside');
    const again = await readFixture('pages/boxes.html', { takeBack: new Set([box?.id ?? '']) });
    const texts = blockTexts(again);
    expect(texts.at(-2)).toMatch(/^Die Genossenschaft Salzwind wurde vor vierzig Jahren/);
    expect(again.leftOut.map(({ id }) => id)).not.toContain(box?.id);
    const place = again.article?.blocks.at(-2) ?? { start: 0, end: 0 };
    expect(again.map.rangesOf(place).join('')).toBe(texts.at(-2));
  });

  it('gives the same ids when the page is read again', async () => {
    const [one, two] = [await readFixture('pages/boxes.html'), await readFixture('pages/boxes.html')];
    expect(one.leftOut.map(({ id }) => id)).toEqual(two.leftOut.map(({ id }) => id));
    expect(new Set(one.leftOut.map(({ id }) => id)).size).toBe(one.leftOut.length);
  });
});

describe('readArticle finds what extraction loses', () => {
  it('takes the lead from the header', async () => {
    const reading = await readFixture('pages/lead-in-header.html');
    expect(blocksOfKind(reading, 'lead')).toEqual([expect.stringMatching(/^Der Hafen von Nordhaven bleibt/)]);
    expect(blockTexts(reading)).toHaveLength(6);
    expect(reading.article?.text).not.toMatch(/Lesezeit|Runa Holt/);
  });

  it('cuts paragraphs at double line breaks and keeps single ones as a line', async () => {
    const reading = await readFixture('pages/br-paragraphs.html');
    const texts = blockTexts(reading);
    expect(texts).toHaveLength(6);
    expect(texts[2]).toMatch(/senkt\.\nZweite Zeile desselben Absatzes\.$/);
    expect(texts[3]).toBe('Der Rat will helfen');
  });

  it('keeps a short text that Readability finds only when it tries again', async () => {
    const reading = await readFixture('pages/short.html');
    expect(reading.article?.text).toMatch(
      /^Die Brücke über den Nordarm.*\n\nSie war nach dem Sturm.*nehmen\.$/s,
    );
    for (const block of reading.article?.blocks ?? []) {
      expect(reading.map.rangesOf(block).join('')).toBe(reading.article?.text.slice(block.start, block.end));
    }
  });
});

describe('readArticle collapses what a browser does not show', () => {
  it('drops soft hyphens and zero-width spaces and makes one space of many', async () => {
    const reading = await readFixture('pages/soft-hyphens.html');
    const [first, second] = blockTexts(reading);
    expect(first).toMatch(/^Am frühen Morgen stand Marta Ellerbek vor dem alten Speicher/);
    expect(first).toContain('sagte die Hafenmeisterin von Nordhaven');
    expect(second).toMatch(
      /^Die Genossenschaft Salzwind hatte im Herbst versprochen, den Betrieb im Winter nicht/,
    );
    expect(reading.article?.title).toBe('Winterbetrieb im Hafen von Nordhaven: Die Kisten kommen weiter');
    expect(reading.titleMap.text).toBe(reading.article?.title);
    expect(reading.titleMap.rangesOf({ start: 0, end: 13 }).join('')).toBe('Winter\u00adbetrieb');
  });
});

describe('readArticle and pages that are odd', () => {
  const pages = [
    'boxes',
    'lead-in-header',
    'br-paragraphs',
    'soft-hyphens',
    'graph',
    'visible-date',
    'no-title',
  ];

  it.each([...pages, 'not-an-article', 'short', 'english'])(
    'leaves the live page as it is: %s',
    async (name) => {
      const { document, before } = await readFixture(`pages/${name}.html`);
      expect(document.documentElement.outerHTML).toBe(before);
    },
  );

  it('gives an article without a title and asks the browser for the language', async () => {
    const reading = await readFixture('pages/no-title.html', { detectLanguage: async () => 'de-AT' });
    expect(reading.article).toMatchObject({ title: '', byline: [], language: 'de', publishedCertain: false });
    expect(blockTexts(reading)).toHaveLength(5);
    expect(reading.titleMap.rangesOf({ start: 0, end: 1 })).toEqual([]);
  });

  it.each([
    ['an empty page', ''],
    [
      'a page of scripts',
      '<body><script>document.title</script><noscript>Bitte JavaScript einschalten, danke sehr.</noscript>',
    ],
  ])('has no article for %s', async (_, html) => {
    const reading = await readHtml(html);
    expect(reading.article).toBeUndefined();
    expect(reading.verdict).toEqual({ kind: 'no', reasons: ['no-text'] });
  });

  it('gives all text of a page without an article only when that is asked for', async () => {
    const html = '<nav><a href="/">Start</a></nav><button>Anmelden</button><div hidden>Verborgen</div>';
    const plain = await readHtml(html);
    const whole = await readHtml(html, { orWhole: true });
    expect([plain.article, plain.isWhole]).toEqual([undefined, false]);
    expect(whole.verdict).toEqual(plain.verdict);
    expect(whole.article?.text).toBe('Start\n\nAnmelden');
    expect(blockTexts(whole)).toEqual(['Start', 'Anmelden']);
    expect(whole.map.rangesOf({ start: 0, end: 5 }).join('')).toBe('Start');
    expect([whole.isWhole, whole.leftOut]).toEqual([true, []]);
  });

  it('has nothing whole for a page without text, and never takes the whole of an article', async () => {
    expect((await readHtml('<body><script>1</script>', { orWhole: true })).article).toBeUndefined();
    const article = `<nav><a href="/">Start</a></nav><article>${'<p>Ein Absatz, der lang genug ist, um als Absatz zu gelten, und noch etwas mehr.</p>'.repeat(6)}</article>`;
    expect(await readHtml(article, { orWhole: true })).toMatchObject({
      isWhole: false,
      article: (await readHtml(article)).article,
    });
  });

  it('never runs what stands on the page', async () => {
    const html =
      '<p onclick="x()">Text <img src="x" onerror="globalThis.hit = true"> und <a href="javascript:hit()">ein Verweis</a>, genug für einen Absatz, der als Absatz gilt.</p>';
    const reading = await readHtml(`<article>${html.repeat(6)}</article>`);
    expect(reading.article?.text).toContain('ein Verweis');
    expect('hit' in globalThis).toBe(false);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const reading = readFixture('pages/boxes.html', {
      signal: stop.signal,
      pause: async () => stop.abort(new Error('page gone')),
    });
    await expect(reading).rejects.toThrow('page gone');
  });
});

describe('readArticle and the verdict', () => {
  it.each([
    ['pages/boxes.html', undefined, 'article'],
    ['pages/boxes.html', 'https://bote.example/', 'no'],
    ['pages/no-title.html', undefined, 'maybe'],
    ['pages/not-an-article.html', undefined, 'no'],
    ['pages/short.html', undefined, 'maybe'],
    ['sample/article.html', 'https://bote.example/712345/nato-ziele', 'article'],
  ])('%s at %s: %s', async (path, url, kind) => {
    const { verdict } = await readFixture(path, url === undefined ? {} : { url });
    expect(verdict.kind).toBe(kind);
    expect(verdict.reasons.length).toBeGreaterThan(0);
  });
});
