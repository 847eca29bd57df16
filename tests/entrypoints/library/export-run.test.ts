// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportServices } from '../../../entrypoints/library/exchange/export-browser-services';
import { FORMAT_IDS } from '../../../lib/export/formats';
import type { Uuid } from '../../../lib/note';
import { saveAnalysis } from '../../../lib/store/analyses';
import { recordArticle, setTags } from '../../../lib/store/articles';
import { deleteEverything } from '../../../lib/store/everything';
import { saveNote } from '../../../lib/store/notes';
import type { Scope } from '../../../lib/store/scope';
import { CHOICE } from '../../components/exchange/fake-exporting';
import { speak } from '../../components/speak';
import { madeUpAnalysis, madeUpArticle } from '../../lib/store/made-up';

const ALL: Scope = { of: 'all' };
const services = exportServices();
let offered: { name: string; blob: Blob }[] = [];

beforeEach(async () => {
  speak('en');
  fakeBrowser.reset();
  await deleteEverything();
  offered = [];
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.set(`blob:${blobs.size}`, blob);
        return `blob:${blobs.size - 1}`;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) offered.push({ name: this.download, blob });
  });
});
afterEach(() => vi.restoreAllMocks());

async function article(title: string, fields = {}): Promise<Uuid> {
  const own = madeUpArticle({
    title,
    url: `https://zeitung.example/${encodeURIComponent(title)}`,
    ...fields,
  });
  const { id } = await recordArticle(own, { keep: true });
  await saveAnalysis(id, 'hash', madeUpAnalysis(own.text, [{ name: 'Mark Rutte' }]));
  return id;
}

async function textOf(blob: Blob | undefined): Promise<string> {
  return new TextDecoder().decode(await bytesOf(blob));
}

function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob ?? new Blob());
  });
}

function run(scope: Scope, choice: object = {}) {
  return services.exportScope(scope, { ...CHOICE, ...choice }, { signal: new AbortController().signal });
}

describe('an export', () => {
  test.each(FORMAT_IDS)('of several articles as %s is one file that holds them all', async (format) => {
    await article('Eins');
    await article('Zwei');
    const { name, articles } = await run(ALL, { format });
    expect(articles).toBe(2);
    expect(offered.map((one) => one.name)).toEqual([name]);
    const bytes = await bytesOf(offered[0]?.blob);
    const isZip = name.endsWith('.zip');
    const text = isZip
      ? Object.entries(unzipSync(bytes))
          .map(([file, content]) => file + strFromU8(content))
          .join('\n')
      : strFromU8(bytes);
    // Tables of notes and quotations have a row for each of them only.
    if (!/^csv-(?:notes|quotations)|readwise|hypothesis|w3c/.test(format)) {
      expect(text).toContain('Eins');
      expect(text).toContain('Zwei');
    }
    expect(await services.loadChoice()).toMatchObject({ format });
  });

  test('of one article is named after it', async () => {
    const id = await article('Treffen: „Kiew“?');
    expect((await run({ of: 'articles', ids: [id] })).name).toBe('2026-03-01-Treffen-Kiew.md');
    expect((await run({ of: 'articles', ids: [id] }, { format: 'ris' })).name).toBe(
      '2026-03-01-Treffen-Kiew.ris',
    );
    expect(await textOf(offered[0]?.blob)).toContain('# Treffen: „Kiew“?');
  });

  test('of a tag holds only what has it, and is named after it', async () => {
    const id = await article('Eins');
    await article('Zwei');
    await article('Drei');
    await setTags(id, ['Fähre']);
    const scope: Scope = { of: 'tag', tag: 'Fähre' };
    expect(await services.describeScope(scope, new AbortController().signal)).toEqual({
      articles: 1,
      name: 'Fähre',
    });
    await run(scope);
    expect(await textOf(offered[0]?.blob)).toContain('# Eins');
  });

  test('as one Markdown file has no properties, and one file each has, under names of their own', async () => {
    await article('Gleich', { url: 'https://a.example/1' });
    await article('Gleich', { url: 'https://a.example/2' });
    await run(ALL, { perArticle: false });
    const one = await textOf(offered[0]?.blob);
    expect(one).toMatch(/^# Gleich\n[\s\S]*\n---\n\n# Gleich\n/);
    await run(ALL);
    const files = unzipSync(await bytesOf(offered[1]?.blob));
    expect(Object.keys(files).sort()).toEqual(['2026-03-01-Gleich-2.md', '2026-03-01-Gleich.md']);
    expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toMatch(/^---\ntitle: "Gleich"\n/);
  });

  test('follows the reader’s own template, folders and all', async () => {
    await article('Eins');
    await article('Zwei');
    await services.saveTemplate({
      id: 'own',
      name: 'Own',
      body: '{{title|upper}}',
      fileName: '{{domain}}/{{title}}',
    });
    await run(ALL, { template: 'own' });
    const files = unzipSync(await bytesOf(offered[0]?.blob));
    expect(
      Object.entries(files)
        .map(([name, content]) => [name, strFromU8(content)])
        .sort(),
    ).toEqual([
      ['zeitung.example/Eins.md', 'EINS\n'],
      ['zeitung.example/Zwei.md', 'ZWEI\n'],
    ]);
  });

  test('with a template that cannot be read is refused', async () => {
    await article('Eins');
    await services.saveTemplate({ id: 'own', name: 'Own', body: '{{titel}}', fileName: 'x' });
    await expect(run(ALL, { template: 'own' })).rejects.toMatchObject({ code: 'template' });
    expect(offered).toEqual([]);
  });

  test('of nothing is refused', async () => {
    await expect(run(ALL)).rejects.toMatchObject({ code: 'empty' });
  });

  test('that is cancelled offers nothing, and reads no further', async () => {
    for (const title of ['a', 'b', 'c', 'd']) await article(title);
    const end = new AbortController();
    const seen: number[] = [];
    const work = services.exportScope(
      ALL,
      { ...CHOICE, format: 'json' },
      {
        signal: end.signal,
        onProgress: ({ done }) => {
          seen.push(done);
          if (done === 2) end.abort();
        },
      },
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([0, 1, 2]);
    expect(offered).toEqual([]);
  });

  test('of a note of 10 MB is whole', async () => {
    const id = await article('Eins');
    await saveNote({ article: id, subject: { on: 'article' }, text: 'wort '.repeat(2_000_000) });
    await run(ALL, { format: 'csv-notes' });
    expect(offered[0]?.blob.size).toBeGreaterThan(9_900_000);
  });
});

describe('copying', () => {
  const clipboard = () => {
    const put: { html?: string; text?: string }[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly parts: Record<string, Blob>) {}
      },
    );
    vi.stubGlobal(
      'navigator',
      Object.assign(navigator, {
        clipboard: {
          writeText: async (text: string) => void put.push({ text }),
          write: async ([item]: { parts: Record<string, Blob> }[]) =>
            void put.push({
              html: await textOf(item?.parts['text/html']),
              text: await textOf(item?.parts['text/plain']),
            }),
        },
      }),
    );
    return put;
  };

  test('an article as Markdown, as rich text, and as a source', async () => {
    const put = clipboard();
    const id = await article('<img src=x onerror=alert(1)> & mehr');
    await saveNote({ article: id, subject: { on: 'article' }, text: '**Wichtig** <script>' });
    await services.copyArticle(id, 'markdown');
    await services.copyArticle(id, 'rich');
    await services.copyCitation(id, 'din');
    expect(put[0]?.text).toMatch(/^---\ntitle: "<img/);
    expect(put[1]?.html).toContain('<h1>&lt;img src=x onerror=alert(1)&gt; &amp; mehr</h1>');
    expect(put[1]?.html).toContain('<strong>Wichtig</strong> &lt;script&gt;');
    expect(put[1]?.html).not.toMatch(/<(?:img|script)/);
    expect(put[2]?.html).toMatch(/^<p>FEDER, Ada.*<i>Die Zeitung<\/i>.*<\/p>$/s);
    expect(put[2]?.text).toContain('FEDER');
    expect(await services.loadCiteStyle()).toBe('din');
  });

  test('words of the article and a note, with their source', async () => {
    const put = clipboard();
    const id = await article('Eins');
    const { note } = await saveNote({ article: id, subject: { on: 'article' }, text: 'Mein *Gedanke*' });
    await services.copyQuotation(id, { start: 0, end: 10 }, 'apa');
    await services.copyNote(id, note.id, 'mla');
    expect(put[0]?.text).toContain('Mark Rutte');
    expect(put[0]?.text).toContain('Feder');
    expect(put[1]?.html).toMatch(/^<p>Mein <em>Gedanke<\/em><\/p><p>/);
    expect(put[1]?.text).toMatch(/^Mein \*Gedanke\*\n\n/);
  });
});
