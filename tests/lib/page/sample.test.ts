import { describe, expect, it } from 'vitest';
import { blockTexts, fixture, readFixture } from './read-fixture';

type Gold = { title: string; lead: string; body: { t: string }[]; boilerplate: string[] };
const gold = JSON.parse(fixture('sample/extraction-gold.json')) as Gold;
const url = 'https://deutsche-wirtschafts-nachrichten.de/712345';

describe.each(['sample/article.html', 'sample/article-divs.html'])('%s', (path) => {
  it('holds the lead and the thirteen paragraphs and subheads, and nothing else', async () => {
    const texts = blockTexts(await readFixture(path, { url }));
    expect(texts).toEqual([gold.lead, ...gold.body.map(({ t }) => t)]);
  });

  it('holds none of the boilerplate', async () => {
    const texts = blockTexts(await readFixture(path, { url }));
    expect(gold.boilerplate.filter((text) => texts.includes(text))).toEqual([]);
  });

  it('knows title, outlet and date, and takes the outlet for no person', async () => {
    const { article, titleMap } = await readFixture(path, { url });
    expect(article).toMatchObject({
      title: gold.title,
      site: 'Deutsche Wirtschafts Nachrichten',
      byline: [],
      published: '2024-12-04T07:17:00+01:00',
      publishedCertain: true,
      language: 'de',
    });
    expect(titleMap.rangesOf({ start: 0, end: gold.title.length }).join('')).toBe(gold.title);
  });

  it('does not offer the title as something left out', async () => {
    const { leftOut } = await readFixture(path, { url });
    expect(leftOut.length).toBeGreaterThan(0);
    expect(leftOut.map(({ text }) => text)).not.toContain(gold.title);
  });
});
