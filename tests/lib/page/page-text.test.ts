import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { describePlace } from '../../../lib/anchoring/describe-place';
import { findAnchor, prepareText } from '../../../lib/anchoring/find-anchor';
import { joinText, joinTextInSteps } from '../../../lib/page/copy/join-text';
import { type PageText, readPageText } from '../../../lib/page/page-text';
import { walkPage } from '../../../lib/page/page-text/walk-page';
import { FACTOR, growthOf, LINEAR } from '../../growth';

const open = (body: string) => new JSDOM(`<!doctype html><body>${body}`).window.document;
const read = (body: string) => readPageText(open(body));

/** The words of a page's text that a span of it names on the page. */
const wordsOn = (page: PageText, words: string) => {
  const start = page.text.indexOf(words);
  return page.rangesOf({ start, end: start + words.length }).map(String);
};

describe('the text of a page', () => {
  test.each([
    [
      'paragraphs, headings, lists and tables',
      '<h1>Eins</h1><p>Zwei  drei</p><ul><li>vier<li>fünf</ul><table><tr><td>sechs<td>sieben</table>',
      'Eins\n\nZwei drei\n\nvier\n\nfünf\n\nsechs\n\nsieben',
    ],
    [
      'menus, asides, forms and buttons',
      '<nav><a>Start</a></nav><aside>Kasten</aside><form><label>Name</label><button>Los</button></form>',
      'Start\n\nKasten\n\nName\n\nLos',
    ],
    ['line breaks', 'eins<br>zwei<br><br>drei', 'eins\nzwei\n\ndrei'],
    [
      'no scripts, styles, fields',
      'eins<script>x</script><style>y</style><noscript>z</noscript><textarea>w</textarea><select><option>v</select> zwei',
      'eins zwei',
    ],
    [
      'nothing that says it is hidden',
      '<p>eins</p><p hidden>zwei</p><p style="display: none">drei</p><div style="visibility:hidden"><p>vier</p></div>',
      'eins',
    ],
    [
      'what is hidden from screen readers only',
      '<p aria-hidden="true">eins</p><span aria-hidden="true">zwei</span>',
      'eins\n\nzwei',
    ],
    [
      'a page that is shown in a moment',
      `<div style="display:none"><p>${'Ein langer Satz, der gleich da ist. '.repeat(3)}</p></div>`,
      'Ein langer Satz, der gleich da ist. '.repeat(3).trim(),
    ],
    ['words of drawings, not their titles', '<svg><title>Zeichen</title><text>Karte</text></svg>', 'Karte'],
    ['nothing of our own elements', 'eins<randnotiz-card>unser</randnotiz-card>', 'eins'],
    ['an empty page', '', ''],
  ])('has %s', async (_what, body, text) => {
    expect((await read(body)).text).toBe(text);
  });

  test('goes through open shadow roots and their slots', async () => {
    const document = open('<p>davor</p><x-box><b>im Fach</b><i slot="no">nirgends</i></x-box><p>danach</p>');
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Schatten <slot></slot> Ende</p>';
    const page = await readPageText(document);
    expect(page.text).toBe('davor\n\nSchatten im Fach Ende\n\ndanach');
    expect(wordsOn(page, 'Schatten im Fach Ende')).toEqual(['Schatten ', 'im Fach', ' Ende']);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('b') as Element);
    expect(page.spanOf(range)).toEqual({ start: 16, end: 23 });
    range.selectNodeContents(document.body);
    expect(page.spanOf(range)).toEqual({ start: 0, end: page.text.length });
  });

  test('goes through frames of the same origin', async () => {
    const document = open('<p>davor</p><iframe></iframe><p>danach</p>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.body.innerHTML = '<p>im Rahmen</p>';
    const page = await readPageText(document);
    expect(page.text).toBe('davor\n\nim Rahmen\n\ndanach');
    const range = inner.createRange();
    range.selectNodeContents(inner.body);
    expect(page.spanOf(range)).toEqual({ start: 7, end: 16 });
    const [found] = page.rangesOf({ start: 7, end: 16 });
    expect(found?.startContainer.ownerDocument).toBe(inner);
  });

  test('passes over frames that cannot be looked into', async () => {
    const document = open('<p>davor</p><iframe></iframe>');
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', {
      get: () => {
        throw new Error('denied');
      },
    });
    expect((await readPageText(document)).text).toBe('davor');
  });

  test('rests, and stops when it is told to', async () => {
    const document = open('<p>Wort</p>'.repeat(3000));
    let rests = 0;
    await readPageText(document, {
      pause: async () => {
        rests += 1;
      },
    });
    expect(rests).toBeGreaterThan(3);
    const stop = new AbortController();
    const reading = readPageText(document, {
      pause: async () => stop.abort(new Error('fort')),
      signal: stop.signal,
    });
    await expect(reading).rejects.toThrow('fort');
  });

  test('is joined in slices, the same as at once', async () => {
    const { paragraphs } = await walkPage(
      open('<p>Ein  <b>Wort</b><br>mehr</p>'.repeat(1000)).body,
      async () => {},
    );
    const steps = joinTextInSteps(paragraphs);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(3);
    expect(step.value).toEqual(joinText(paragraphs));
  });

  test('does not mind how deep elements lie in each other', async () => {
    const document = open(`${'<div>'.repeat(400)}unten`);
    expect((await readPageText(document)).text).toBe('unten');
  });
});

describe('the span of a selection', () => {
  const BODY =
    '<h1>Titel</h1><p id="a"> Eins <b>zwei</b> drei </p><script>nein</script><p id="b">vier fünf</p>';
  const points: [string, (document: Document) => [Node, number, Node, number], string | undefined][] = [
    [
      'within a text',
      (d) => [d.querySelector('#b')?.firstChild as Node, 0, d.querySelector('#b')?.firstChild as Node, 4],
      'vier',
    ],
    [
      'of an element',
      (d) => [d.querySelector('#a') as Node, 0, d.querySelector('#a') as Node, 3],
      'Eins zwei drei',
    ],
    ['of a child', (d) => [d.querySelector('#a') as Node, 1, d.querySelector('#a') as Node, 2], 'zwei'],
    [
      'across blocks',
      (d) => [d.querySelector('b')?.firstChild as Node, 2, d.querySelector('#b')?.firstChild as Node, 4],
      'ei drei\n\nvier',
    ],
    [
      'that begins in a script',
      (d) => [d.querySelector('script')?.firstChild as Node, 1, d.querySelector('#b') as Node, 1],
      'vier fünf',
    ],
    [
      'that ends before a block',
      (d) => [d.querySelector('h1') as Node, 0, d.querySelector('#a') as Node, 0],
      'Titel',
    ],
    ['of the whole page', (d) => [d, 0, d, d.childNodes.length], 'Titel\n\nEins zwei drei\n\nvier fünf'],
    [
      'of nothing but a script',
      (d) => [d.querySelector('script') as Node, 0, d.querySelector('script') as Node, 1],
      undefined,
    ],
    ['of nothing', (d) => [d.querySelector('#a') as Node, 1, d.querySelector('#a') as Node, 1], undefined],
  ];
  test.each(points)('%s', async (_what, pointsIn, words) => {
    const document = open(BODY);
    const page = await readPageText(document);
    const [startContainer, startOffset, endContainer, endOffset] = pointsIn(document);
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const span = page.spanOf(range);
    expect(span && page.text.slice(span.start, span.end)).toBe(words);
  });

  test('comes back to its ranges', async () => {
    const document = open(BODY);
    const page = await readPageText(document);
    const span = { start: page.text.indexOf('zwei'), end: page.text.indexOf('fünf') };
    const ranges = page.rangesOf(span);
    expect(ranges.map(String)).toEqual(['zwei drei', 'vier ']);
    expect(ranges.map((range) => page.spanOf(range)?.start)).toEqual([span.start, page.text.indexOf('vier')]);
  });
});

test('the paragraph of a span', async () => {
  const page = await read(`<p>eins zwei</p><p>drei</p><p>${'lang '.repeat(1000)}</p>`);
  const of = (words: string, end = words) =>
    page.paragraphOf({ start: page.text.indexOf(words), end: page.text.indexOf(end) + end.length });
  expect(of('zwei')).toBe('eins zwei');
  expect(of('zwei', 'drei')).toBe('eins zwei\n\ndrei');
  expect(of('lang').length).toBeLessThanOrEqual(2000);
  expect(of('lang')).toContain('lang');
});

test('a note on a page is found on the changed page', async () => {
  const before = await read(
    '<h1>Brücke</h1><p>Die Stadt baut <b>eine Brücke</b> über den Hafen, sagte Brandt am Montag in Lindholm.</p>',
  );
  const now = await read(
    '<div>Anzeige</div><h1>Brücke</h1><div><p>Die Stadt Lindholm baut eine <i>Brücke</i> über den Hafen, sagte Brandt am Dienstag.</p></div>',
  );
  const start = before.text.indexOf('eine Brücke');
  const found = findAnchor(prepareText(now.text), describePlace(before.text, { start, end: start + 11 }));
  expect(found.state === 'orphan' ? [] : now.rangesOf(found).map(String)).toEqual(['eine Brücke']);
});

test('the time grows with the page', async () => {
  const pages = new Map(
    [800, 800 * FACTOR].map((size) => [size, open('<p>Ein <b>kurzer</b> Absatz.</p>'.repeat(size))]),
  );
  const grown = growthOf((size) => void walkPage((pages.get(size) as Document).body, async () => {}), 800);
  expect(grown).toBeLessThan(LINEAR);
});
