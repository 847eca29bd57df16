import { describe, expect, test } from 'vitest';
import { escapeBlock, escapeInline } from '../../../lib/export/escape-markdown';
import { yamlString } from '../../../lib/export/front-matter';
import { exportLabels } from '../../../lib/export/labels';
import { articlesToMarkdown, articleToMarkdown } from '../../../lib/export/markdown';
import { growthOf, LINEAR } from '../../growth';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from './made-up';

function frontMatterOf(markdown: string): string[] {
  return (/^---\n(.*?)\n---\n/s.exec(markdown)?.[1] ?? '').split('\n');
}

describe('articleToMarkdown', () => {
  test('writes the whole file', () => {
    const bundle = madeUpBundle({
      article: { tags: ['Ukraine', 'zwei Worte'] },
      notes: [
        madeUpNote(),
        madeUpNote({
          id: 'note-2',
          subject: { on: 'entity', name: 'Mark Rutte', kind: 'person' },
          text: 'Wer ist das?\nZweite Zeile\n\nNeuer Absatz',
          earlier: [{ text: 'Wer?', updated: Date.UTC(2026, 2, 1, 12) }],
        }),
      ],
    });
    expect(articleToMarkdown(bundle)).toBe(`---
title: "Treffen in Kiew"
source: "https://zeitung.example/politik/treffen-in-kiew"
author:
  - "Ada Feder"
site: "Die Zeitung"
published: 2026-03-01
created: 2026-03-02
description: "Mark Rutte sprach für die Nato."
language: "de"
tags:
  - "clippings"
  - "Ukraine"
  - "zwei-Worte"
---

# Treffen in Kiew

[Die Zeitung](https://zeitung.example/politik/treffen-in-kiew) · Ada Feder · 2026-03-01

## Zusammenfassung

- Mark Rutte sprach für die Nato.

## Personen

- Mark Rutte – Generalsekretär (1-mal)

## Organisationen

- Nato (1-mal)

## Notizen

### Zum Artikel

*2026-03-02*

Nachfragen.

### Zu Mark Rutte

*2026-03-02*

Wer ist das?
Zweite Zeile

Neuer Absatz

*Frühere Worte, 2026-03-01:*

> Wer?
`);
  });

  test('leaves out what there is not', () => {
    const { site: _, published: _p, ...article } = madeUpBundle().article;
    const bare = { ...article, byline: [], language: 'und' };
    expect(articleToMarkdown({ article: bare, analysis: undefined, notes: [] })).toBe(`---
title: "Treffen in Kiew"
source: "https://zeitung.example/politik/treffen-in-kiew"
created: 2026-03-02
tags:
  - "clippings"
---

# Treffen in Kiew

[Source](https://zeitung.example/politik/treffen-in-kiew)
`);
  });

  test('takes the own summary instead of the automatic one, and labels that are given', () => {
    const bundle = madeUpBundle({ article: { summary: { text: 'Eigene Worte.\n\nUnd mehr.', updated: 1 } } });
    const markdown = articleToMarkdown(bundle, exportLabels('en'));
    expect(markdown).toContain('## Summary\n\nEigene Worte.\n\nUnd mehr.\n\n## People');
    expect(markdown).toContain('description: "Eigene Worte. Und mehr."');
    expect(markdown).not.toContain('- Mark Rutte sprach');
  });

  test('writes quotations with speaker, cue, kind, sureness and the way to the place; unsure ones not', () => {
    const address = 'https://zeitung.example/politik/treffen-in-kiew';
    const said = encodeURIComponent('Wir bleiben“, sagte Mark Rutte, „bis zum Ende.');
    expect(articleToMarkdown(madeUpTalk())).toContain(
      `## Zitate

> „Wir bleiben“ … „bis zum Ende.“
>
> – Mark Rutte · *sagte* · wörtlich · sicher · [Stelle](${address}#:~:text=${said})

> es regne bald
>
> – Ein Fischer · *meinte* · indirekt · wahrscheinlich · [Stelle](${address}#:~:text=es%20regne%20bald)
`,
    );
    expect(articleToMarkdown(madeUpTalk())).not.toContain('keine Angst“\n');
  });

  test('writes passages in their order: the exact words, what became of them, and the note as it was written', () => {
    const place = 'https://zeitung.example/politik/treffen-in-kiew#:~:text';
    expect(articleToMarkdown(madeUpPassages())).toContain(
      `## Stellen

> die Nato
>
> – Gelb · wahrscheinlich hier, die Worte sind geändert · [Stelle](${place}=die%20Nato)

*2026-03-02*

> Man hörte zu.
>
> – Grün · Zu Nato · [Stelle](${place}=Man%20h%C3%B6rte%20zu.)

*2026-03-02* · #wichtig · #zwei-Worte

Wer **denn**?

> ganz verschwunden
>
> – Rosa · Zum Zitat „Ja, sofort.“ · auf der Seite nicht mehr gefunden · [Stelle](${place}=ganz%20verschwunden)

*2026-03-02*

Das stand hier.

*Der Absatz, wie er dort stand:*

> Was ganz verschwunden ist.
`,
    );
  });

  test('without placements nothing is said of what became of passages, and none is left out', () => {
    const { placements: _, ...bundle } = madeUpPassages();
    const markdown = articleToMarkdown(bundle);
    expect(markdown).toContain('> ganz verschwunden\n');
    expect(markdown).not.toContain('gefunden');
  });

  test.each(HOSTILE)('%j stays text wherever it stands', (text) => {
    const named = madeUpBundle({ article: { text } });
    const entity = { id: 'e9', kind: 'person', name: text, aliases: [text], roles: [text] } as const;
    const mention = {
      start: 0,
      end: text.length,
      kind: 'person',
      entity: 'e9',
      score: 1,
      reason: '',
    } as const;
    const analysis = named.analysis && {
      ...named.analysis,
      entities: [entity],
      mentions: [mention],
      summary: [{ start: 0, end: text.length }],
    };
    const markdown = articleToMarkdown({
      article: { ...named.article, title: text, site: text, byline: [text], tags: [text] },
      analysis,
      notes: [madeUpNote({ text: 'Nachfragen.', subject: { on: 'entity', name: text, kind: 'person' } })],
    });
    const body = markdown.replace(/^---\n.*?\n---\n/s, '');
    // A tag, wikilink, image, code, formula, highlight, comment, footnote or template could begin.
    expect(body).not.toMatch(/<[a-z/!%]|(?<!\\)\[\[|!\[|(?<!\\)`|(?<!\\)\$|==|%%|(?<!\\)\[\^/i);
    expect(body).not.toMatch(/(?<!\\)\*\*|(?<!\\)__|(?<!\\)~~|^\|/m);
    expect(body).not.toMatch(/&(?!amp;|lt;)#?\w+;/);
    for (const line of frontMatterOf(markdown))
      expect(line).toMatch(/^(?:\w+:|\w+: [\d-]+|(?:\w+:| {2}-) ".*")$/);
  });

  test.each([
    ['https://a.example/x?a=1&copy=2', 'https://a.example/x?a=1&copy=2'],
    ['https://a.example/x?a=1&copy;=2', 'https://a.example/x?a=1&amp;copy;=2'],
    ['https://a.example/Nato_(Rat)', 'https://a.example/Nato_%28Rat%29'],
    ['https://a.example/x) [y](https://b.example', 'https://a.example/x%29%20%5By%5D%28https://b.example'],
    ['https://a.example/<img>', 'https://a.example/%3Cimg%3E'],
  ])('links to %s', (url, target) => {
    const markdown = articleToMarkdown(madeUpBundle({ article: { url } }));
    expect(markdown).toContain(`[Die Zeitung](${target}) ·`);
  });

  test('never links to anything but the web', () => {
    const markdown = articleToMarkdown(madeUpBundle({ article: { url: 'javascript:alert(1)' } }));
    expect(markdown).not.toContain('](');
  });
});

describe('escapeInline', () => {
  test.each([
    [
      'Ein Satz – „mit Zitat“ (und Klammer), 50 % & mehr.',
      'Ein Satz – „mit Zitat“ (und Klammer), 50 % & mehr.',
    ],
    ['a < b und c > d, <3', 'a < b und c > d, <3'],
    ['1 + 1 = 2', '1 + 1 = 2'],
    ['# keine Überschrift', '\\# keine Überschrift'],
    ['- keine Liste', '\\- keine Liste'],
    ['+ keine Liste', '\\+ keine Liste'],
    ['1. keine Liste', '1\\. keine Liste'],
    ['1) keine Liste', '1\\) keine Liste'],
    ['2026. Ein Jahr', '2026\\. Ein Jahr'],
    ['3.5 Prozent', '3.5 Prozent'],
    ['> kein Zitat', '\\> kein Zitat'],
    ['===', '\\=\\=\\='],
    ['---', '\\---'],
    ['snake_case', 'snake\\_case'],
    ['C# und #Tag', 'C# und \\#Tag'],
    ['AT&T &amp; Co', 'AT&T &amp;amp; Co'],
    ['<b>fett</b>', '&lt;b>fett&lt;/b>'],
    ['zwei\nZeilen\u2028und\tTab', 'zwei Zeilen und Tab'],
    ['    kein Code', 'kein Code'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeInline(text)).toBe(escaped);
  });
});

describe('escapeBlock', () => {
  test.each([
    ['eins\nzwei\n\n\ndrei', '', 'eins\\\nzwei\n\ndrei'],
    ['eins\r\nzwei', '> ', '> eins\\\n> zwei'],
    ['eins\n\nzwei', '> ', '> eins\n>\n> zwei'],
    ['- a\n- b', '', '\\- a\\\n\\- b'],
    ['    Code\n\tTab', '', 'Code\\\nTab'],
    ['Titel\n===', '', 'Titel\\\n\\=\\=\\='],
    ['  \n ', '', ''],
  ])('%j', (text, prefix, escaped) => {
    expect(escapeBlock(text, prefix)).toBe(escaped);
  });
});

describe('yamlString', () => {
  test.each([
    ['plain', '"plain"'],
    ['yes', '"yes"'],
    ['12', '"12"'],
    ['a: b # c', '"a: b # c"'],
    ['"so" \\ so', '"\\"so\\" \\\\ so"'],
    ['zwei\n---\nZeilen', '"zwei --- Zeilen"'],
    ['&anker *alias !tag', '"&anker *alias !tag"'],
    ['„Zitat“ 😀', '"„Zitat“ 😀"'],
    ['halb\uD83D', '"halb\uFFFD"'],
  ])('%j', (text, quoted) => {
    expect(yamlString(text)).toBe(quoted);
  });
});

test('many articles come one by one, each under its own heading', async () => {
  const titles = ['Eins', 'Zwei'];
  const bundles = titles.map((title) => madeUpBundle({ article: { title } }));
  const pieces: string[] = [];
  for await (const piece of articlesToMarkdown(bundles, exportLabels('de'))) pieces.push(piece);
  expect(pieces).toHaveLength(2);
  const headings = pieces
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('# '));
  expect(headings).toEqual(['# Eins', '# Zwei']);
  expect(pieces.join('')).not.toMatch(/^title:/m);
});

/** An article that names so many people, one of them twice. */
function manyNames(count: number) {
  const entities = Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    kind: 'person' as const,
    name: `Person ${index}`,
    aliases: [`Person ${index}`],
    roles: [],
  }));
  const mention = { start: 0, end: 1, kind: 'person', score: 1, reason: 'made up' } as const;
  const named = [...entities, ...entities.slice(77, 78)].map(({ id }) => ({ ...mention, entity: id }));
  const bundle = madeUpBundle();
  return { ...bundle, analysis: bundle.analysis && { ...bundle.analysis, entities, mentions: named } };
}

test('ten thousand names are written, the most often named first', () => {
  const lines = articleToMarkdown(manyNames(10_000)).split('\n');
  const names = lines.filter((line) => line.startsWith('- Person'));
  expect(names).toHaveLength(10_000);
  expect(names.slice(0, 2)).toEqual(['- Person 77 (2-mal)', '- Person 0 (1-mal)']);
});

test('writing names takes time in step with their number', () => {
  expect(growthOf((count) => articleToMarkdown(manyNames(count)), 2_000)).toBeLessThan(LINEAR);
});
