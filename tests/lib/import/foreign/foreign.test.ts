import { describe, expect, test } from 'vitest';
import type { ForeignNotes } from '../../../../lib/import/foreign/foreign-notes';
import { nearestColor } from '../../../../lib/import/foreign/nearest-color';
import { parseCsv } from '../../../../lib/import/foreign/parse-csv';
import { plainWords } from '../../../../lib/import/foreign/plain-words';
import { readForeign, readForeignText } from '../../../../lib/import/foreign/read-foreign';

const URL = 'https://zeitung.example/fluss';
const MADE = '2026-03-02T12:00:00.000+00:00';

function read(value: unknown): ForeignNotes {
  const notes = readForeign(value);
  if (!notes) throw new Error('of no form that is known');
  return notes;
}

const quoted = (exact: string) => [
  { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 5 },
  { type: 'TextPositionSelector', start: 12, end: 12 + exact.length },
  { type: 'TextQuoteSelector', exact, prefix: 'vor ', suffix: ' nach' },
];

/** As Hypothesis writes one. */
function annotation(more: Record<string, unknown> = {}) {
  return {
    id: 'aBc-12',
    created: MADE,
    updated: '2026-03-03T12:00:00Z',
    user: 'acct:ada@hypothes.is',
    uri: URL,
    document: { title: ['Der Fluss'] },
    text: 'Wie *hoch*?',
    tags: ['Wetter', ' ', 7],
    target: [{ source: URL, selector: quoted('am Kai') }],
    references: [],
    ...more,
  };
}

describe('Hypothesis', () => {
  const file = (annotations: unknown[]) => ({
    export_date: MADE,
    export_userid: 'acct:ada@hypothes.is',
    client_version: '1.1',
    annotations,
  });

  test('words, what is around them, text, tags, title and times', () => {
    expect(read(file([annotation()])).notes).toEqual([
      {
        url: URL,
        title: 'Der Fluss',
        id: 'aBc-12',
        quote: { exact: 'am Kai', prefix: 'vor ', suffix: ' nach', start: 12 },
        text: 'Wie *hoch*?',
        tags: ['Wetter'],
        created: Date.parse(MADE),
        updated: Date.UTC(2026, 2, 3, 12),
      },
    ]);
  });

  test('answers of its API', () => {
    expect(read({ total: 1, rows: [annotation()] })).toMatchObject({
      from: 'hypothesis',
      notes: [{ url: URL }],
    });
  });

  test('a page note stands at no words, a reply at those it answers', () => {
    const page = annotation({ id: 'p', target: [{ source: URL }], text: 'zur Seite' });
    const reply = annotation({ id: 'r', target: [{ source: URL }], references: ['aBc-12'], text: 'stimmt' });
    const { notes } = read(file([annotation(), page, reply]));
    expect(notes.map(({ text, quote }) => [text, quote?.exact])).toEqual([
      ['Wie *hoch*?', 'am Kai'],
      ['zur Seite', undefined],
      ['stimmt', 'am Kai'],
    ]);
  });

  test('words of someone else carry their name', () => {
    const others = [
      annotation({ user: 'acct:kai@hypothes.is', user_info: { display_name: 'Kai W.' } }),
      annotation({ id: 'x', user: 'acct:kai@hypothes.is' }),
    ];
    expect(read(file(others)).notes.map(({ text }) => text)).toEqual([
      'Wie *hoch*?\n\n— Kai W.',
      'Wie *hoch*?\n\n— kai',
    ]);
  });

  test('what cannot be read is counted and told, and the others come', () => {
    const bad = [
      annotation({ uri: 'javascript:alert(1)' }),
      annotation({ text: 'x'.repeat(2_000_001) }),
      annotation({ uri: 7 }),
    ];
    const { notes, bad: count, examples } = read(file([...bad, annotation()]));
    expect([notes.length, count]).toEqual([1, 3]);
    expect(examples.map(({ reason }) => reason)).toEqual(['address', 'long', 'field']);
  });
});

describe('the Obsidian Web Clipper', () => {
  test('its own export, with groups apart, notes and times', () => {
    const highlights = [
      { text: 'am Kai', timestamp: MADE, notes: ['Wie hoch?', 'Seit wann?'], color: '#8fdc7c' },
      { text: 'erster Teil\n\nzweiter Teil', timestamp: MADE, notes: ['zu beiden'] },
      { text: '<p>mit <em>Auszeichnung</em> &amp; so</p>' },
    ];
    const { from, notes } = read([{ url: URL, title: 'Der Fluss', highlights }]);
    expect(from).toBe('clipper');
    expect(notes.map(({ quote, text, color }) => [quote?.exact, text, color])).toEqual([
      ['am Kai', 'Wie hoch?\n\nSeit wann?', 'green'],
      ['erster Teil', 'zu beiden', 'yellow'],
      ['zweiter Teil', '', 'yellow'],
      ['mit Auszeichnung & so', '', 'yellow'],
    ]);
    expect(notes[0]).toMatchObject({ url: URL, title: 'Der Fluss', created: Date.parse(MADE) });
  });

  test.each([
    [
      'the data beside the highlights',
      [
        {
          url: URL,
          highlights: [{ text: 'x' }],
          data: [{ id: '1772452800000', content: 'am Kai', notes: ['n'] }],
        },
      ],
    ],
    [
      'its storage by address',
      {
        [URL]: {
          url: URL,
          highlights: [{ id: '1772452800000', type: 'text', content: 'am Kai', notes: ['n'] }],
        },
      },
    ],
    [
      'a copy of its storage',
      {
        highlights: {
          [URL]: { highlights: [{ id: '1772452800000', content: 'am Kai', notes: [{ text: 'n' }] }] },
        },
      },
    ],
  ])('%s', (_, value) => {
    expect(read(value).notes).toMatchObject([
      { url: URL, quote: { exact: 'am Kai' }, text: 'n', created: 1_772_452_800_000 },
    ]);
  });
});

describe('W3C annotations', () => {
  const one = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:0d9e0a1b-1111-4222-8333-444455556666',
    type: 'Annotation',
    motivation: 'commenting',
    created: MADE,
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: 'Wie hoch?' },
      { type: 'TextualBody', purpose: 'tagging', value: 'Wetter' },
    ],
    target: { source: URL, styleClass: 'blue', selector: { type: 'TextQuoteSelector', exact: 'am Kai' } },
  };

  test.each([
    ['one', one],
    ['a list', [one]],
    ['a page', { type: 'AnnotationPage', items: [one] }],
    ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [one] } }],
  ])('%s', (_, value) => {
    expect(read(value)).toMatchObject({
      from: 'annotations',
      notes: [
        {
          url: URL,
          id: one.id,
          quote: { exact: 'am Kai', prefix: '', suffix: '', start: 0 },
          text: 'Wie hoch?',
          tags: ['Wetter'],
          color: 'blue',
        },
      ],
    });
  });

  test('what identifies or classifies is no note; bodies of words, and pages as targets, are', () => {
    const { notes } = read([
      { ...one, motivation: 'identifying' },
      { ...one, motivation: undefined, body: undefined, bodyValue: 'kurz', target: URL },
    ]);
    expect(notes).toMatchObject([{ url: URL, text: 'kurz' }]);
  });
});

describe('Readwise', () => {
  test('quotation marks, line ends, tags, guarded cells', () => {
    const csv = [
      '\uFEFFHighlight,Title,Author,URL,Note,Location,Date',
      `"sagte: ""am Kai"",\r\nzwei Zeilen",Der Fluss,Ada,${URL},".wetter .kai\nWie hoch?",1,2026-03-02 12:00:00`,
      `'=1+1,Der Fluss,Ada,${URL},,2,`,
      `,Der Fluss,Ada,${URL},,3,`,
    ].join('\r\n');
    const notes = readForeignText(csv);
    expect(notes?.notes).toMatchObject([
      {
        url: URL,
        title: 'Der Fluss',
        quote: { exact: 'sagte: "am Kai",\r\nzwei Zeilen' },
        text: 'Wie hoch?',
        tags: ['wetter', 'kai'],
        created: Date.parse(MADE),
      },
      { quote: { exact: '=1+1' }, text: '', tags: [] },
    ]);
    expect(notes?.bad).toBe(1);
  });

  test('another table is none of it', () => {
    expect(readForeignText('Name,Age\nAda,7')).toBeUndefined();
    expect(readForeignText('Guten Tag')).toBeUndefined();
  });
});

describe('no form that is known', () => {
  test.each([
    [[]],
    [{}],
    [[1, 2]],
    [null],
    [7],
    ['x'],
    [{ annotations: 'x' }],
    [{ rows: [1] }],
    [[{ url: URL }]],
    [{ a: { highlights: [] } }],
  ])('%j', (value) => {
    expect(readForeign(value)).toBeUndefined();
  });
});

describe('fields of their own', () => {
  test.each([
    ['#ffd842', 'yellow'],
    ['#FF97C5ff', 'pink'],
    ['#79c1f7', 'blue'],
    ['#bb9dff', 'purple'],
    ['#cc0000', 'pink'],
    ['Orange', 'yellow'],
    ['#777777', 'yellow'],
    ['constructor', 'yellow'],
    [{ toString: 'x' }, 'yellow'],
  ])('the color %j is %s', (value, color) => {
    expect(nearestColor(value)).toBe(color);
  });

  test.each([
    ['a < b und c > d', 'a < b und c > d'],
    ['<script>alert(1)</script>am <b onclick="x">Kai</b>', 'am Kai'],
    ['<p>eins</p><p>zwei</p>', 'eins\n\nzwei'],
    ['&lt;b&gt; &#8222;so&#8220; &nope; &#xD800; <i>x</i>', '<b> „so“ &nope; &#xD800; x'],
    ['<script>nie zu Ende', ''],
  ])('the words of %j', (html, words) => {
    expect(plainWords(html)).toBe(words);
  });

  test.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a\n""b""",\r\n\r\n"offen, bis', [['a\n"b"', ''], ['offen, bis']]],
    ['', []],
  ])('rows of %j', (csv, rows) => {
    expect(parseCsv(csv)).toEqual(rows);
  });

  test('a cell of ten megabytes, and a hundred thousand marks', () => {
    const long = '""'.repeat(100_000);
    expect(parseCsv(`"${'x'.repeat(10_000_000)}","${long}"`)[0]?.map(({ length }) => length)).toEqual([
      10_000_000, 100_000,
    ]);
  });
});
