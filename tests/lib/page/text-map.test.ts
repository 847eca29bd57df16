import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/text/span';
import { type FixtureReading, plain, readFixture, readHtml } from './read-fixture';

const PAGES = [
  'pages/boxes.html',
  'pages/lead-in-header.html',
  'pages/br-paragraphs.html',
  'pages/soft-hyphens.html',
  'sample/article.html',
  'sample/article-divs.html',
];

/** Every stretch of three words, and every block. */
function spansOf({ article }: FixtureReading): Span[] {
  const words = [...(article?.text ?? '').matchAll(/\S+\s+\S+\s+\S+/g)];
  return [
    ...words.map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
    ...(article?.blocks ?? []),
  ];
}

describe.each(PAGES)('the map of %s', (path) => {
  it('finds on the page exactly the words of every span', async () => {
    const reading = await readFixture(path);
    for (const span of spansOf(reading)) {
      const found = reading.map.rangesOf(span).join('');
      expect(plain(found)).toBe(plain(reading.map.text.slice(span.start, span.end)));
    }
  });

  it('leads back from the ends of the ranges to the span', async () => {
    const reading = await readFixture(path);
    for (const span of spansOf(reading)) {
      const ranges = reading.map.rangesOf(span);
      const [first, last] = [ranges[0], ranges.at(-1)];
      expect(first && reading.map.offsetOf(first.startContainer, first.startOffset)).toBe(span.start);
      expect(last && reading.map.offsetOf(last.endContainer, last.endOffset)).toBe(span.end);
    }
  });
});

const REST =
  '<p>Ein zweiter Absatz, der lang genug ist, damit die Seite als ein Artikel gelesen wird, von Anfang bis Ende.</p>'.repeat(
    6,
  );

describe('rangesOf', () => {
  it('gives several ranges where something left out stands between', async () => {
    const { article, map } = await readHtml(
      `<article><h1>Titel</h1><p>Vor der Anzeige steht ein Satz <span class="ad-slot">Anzeige: Jetzt kaufen</span> und nach der Anzeige steht noch einer.</p>${REST}</article>`,
    );
    const start = article?.text.indexOf('Satz') ?? -1;
    const end = (article?.text.indexOf('nach der Anzeige') ?? -1) + 4;
    expect(article?.text.slice(start, end)).toBe('Satz und nach');
    expect(map.rangesOf({ start, end }).map(String)).toEqual(
      ['Satz ', ' und nach'].map((text) => expect.stringContaining(text.trim())),
    );
  });

  it('gives one range over inline elements and blank text', async () => {
    const { article, map } = await readHtml(
      `<article><p>Es sprach <b>Runa</b> <i>Holt</i> am Hafen, und viele hörten an diesem Tag zu.</p>${REST}</article>`,
    );
    const start = article?.text.indexOf('Runa') ?? -1;
    expect(map.rangesOf({ start, end: start + 'Runa Holt'.length }).map(String)).toEqual(['Runa Holt']);
  });

  it('gives nothing for what has left the page', async () => {
    const { document, map } = await readHtml(`<article>${REST}</article>`);
    document.querySelector('article')?.remove();
    expect(map.rangesOf({ start: 0, end: 10 })).toEqual([]);
  });

  it('gives nothing for an empty span', async () => {
    const { map } = await readHtml(`<article>${REST}</article>`);
    expect(map.rangesOf({ start: 5, end: 5 })).toEqual([]);
  });
});

describe('offsetOf', () => {
  it('is undefined outside the article', async () => {
    const { document, map } = await readFixture('pages/boxes.html');
    const comment = document.querySelector('#comments p')?.firstChild;
    expect(comment && map.offsetOf(comment, 3)).toBeUndefined();
  });

  it('knows places between elements', async () => {
    const { document, map } = await readFixture('pages/boxes.html');
    const paragraph = document.querySelector('article > p');
    expect(paragraph && map.offsetOf(paragraph, 0)).toBe(0);
  });
});
