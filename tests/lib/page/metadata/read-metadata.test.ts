import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Metadata, readMetadata } from '../../../../lib/page/metadata/read-metadata';
import { FIXTURE_URL, fixture } from '../read-fixture';

function read(html: string, url = FIXTURE_URL): Metadata {
  return readMetadata(new JSDOM(html, { url }).window.document, url);
}

const script = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readMetadata', () => {
  it('reads a graph: outlet before its owner, persons only, the zone made whole', () => {
    expect(read(fixture('pages/graph.html'))).toMatchObject({
      site: 'Nordhavener Bote',
      byline: ['Runa Holt'],
      published: '2025-01-14T06:30:00+01:00',
      publishedCertain: true,
      isCalledArticle: true,
    });
  });

  it('marks a date that only stands in the text as uncertain', () => {
    expect(read(fixture('pages/visible-date.html'))).toMatchObject({
      published: '2025-01-14T06:30:00',
      publishedCertain: false,
      isCalledArticle: false,
    });
  });

  it('takes the address for a date when nothing else says one', () => {
    const found = read('<h1>Ein Titel</h1>', 'https://bote.example/2025/01/14/titel');
    expect(found).toMatchObject({ published: '2025-01-14', publishedCertain: false });
  });

  it('leaves the date open when nothing says one', () => {
    expect(read('<h1>Ein Titel</h1><p>Ein Text.</p>')).not.toHaveProperty('published');
  });

  it('survives broken and odd JSON-LD', () => {
    const odd = [
      null,
      7,
      [],
      { '@type': null },
      { '@type': ['Article'], author: [null, 3, 'Runa Holt', { name: ['Till Ankersen'] }] },
    ];
    expect(read(`${script(odd)}<script type="application/ld+json">{ "a": </script>`).byline).toEqual([
      'Runa Holt',
      'Till Ankersen',
    ]);
  });

  it.each([
    ['dpa', []],
    ['Nordhavener Bote', []],
    ['Redaktion Hafen', []],
    ['Associated Press', []],
    ['https://bote.example/autor/holt', []],
    ['Von Runa Holt und Till Ankersen', ['Runa Holt', 'Till Ankersen']],
    ['Runa Holt, dpa', ['Runa Holt']],
    ['By Orla Finch | The Northaven Post', ['Orla Finch']],
    ['Dr. Ines Korval (Nordhaven)', ['Dr. Ines Korval']],
  ])('author %j: %j', (author, byline) => {
    const html = `<meta property="og:site_name" content="Nordhavener Bote"><meta name="author" content="${author}">`;
    expect(read(html).byline).toEqual(byline);
  });

  it.each([
    [
      'the h1 that agrees',
      '<title>Hafen bleibt offen | Bote</title><meta property="og:site_name" content="Bote"><h1>Bote</h1><h1>Hafen bleibt offen</h1>',
      'Hafen bleibt offen',
    ],
    [
      'the head, less the outlet',
      '<title>Hafen bleibt offen - Nordhavener Bote</title><meta property="og:site_name" content="Nordhavener Bote">',
      'Hafen bleibt offen',
    ],
    ['a lone h1', '<h1>Hafen  bleibt\noffen</h1>', 'Hafen bleibt offen'],
    ['nothing', '<p>Text</p>', ''],
    ['markup as text', '<title>&lt;img src=x onerror=hit()&gt;</title>', '<img src=x onerror=hit()>'],
  ])('title from %s', (_, html, title) => {
    expect(read(html).title.text).toBe(title);
  });

  it.each([
    ['/hafen', 'https://bote.example/hafen'],
    ['javascript:alert(1)', undefined],
    ['http://[', undefined],
  ])('canonical %j: %j', (href, canonical) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonical).toBe(canonical);
  });
});
