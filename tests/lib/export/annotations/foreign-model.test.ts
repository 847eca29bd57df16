import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ExportBundle } from '../../../../lib/export/bundle';
import { SAMPLE_BUNDLE } from '../../../../scripts/formats/sample-bundle';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from '../made-up';
import { randomTexts } from '../random-text';
import { textAs } from '../read-all';
import { isAnnotation, strangeTerms } from './foreign-model';

type Annotation = Readonly<Record<string, unknown>>;

function itemsOf(json: string): readonly Annotation[] {
  return (JSON.parse(json) as { readonly first: { readonly items: readonly Annotation[] } }).first.items;
}

/** Where a text stands: in a note, in what is marked and around it, in names, tags, ids and addresses. */
function everywhere(text: string): ExportBundle {
  const selector = { exact: text, prefix: text, suffix: text, start: 0, end: text.length };
  return madeUpBundle({
    article: { id: text, url: `https://a.example/${text}`, title: text, text, tags: [text], site: text },
    notes: [
      madeUpNote({ id: text, text, tags: [text], subject: { on: 'entity', name: text, kind: 'person' } }),
      madeUpNote({
        id: `${text} 2`,
        text,
        color: 'yellow',
        subject: {
          on: 'passage',
          passage: { selector, paragraph: text },
          link: { to: 'entity', name: text, kind: 'organization' },
        },
      }),
    ],
    analysis: {
      version: text,
      sentences: [],
      titleMentions: [],
      summary: [],
      mentions: [{ start: 0, end: text.length, kind: 'person', entity: text, score: 1, reason: text }],
      entities: [{ id: text, kind: 'person', name: text, aliases: [text], roles: [text] }],
      quotations: [
        {
          start: 0,
          end: text.length,
          kind: 'direct',
          content: [{ start: 0, end: text.length }],
          cue: { start: 0, end: text.length },
          speaker: { entity: text, score: 1, reason: text },
          score: 1,
          reason: text,
        },
      ],
    },
  });
}

const HARD = [
  '„Ja“, sagte er, „‚vielleicht‘ – oder «nein»."',
  'Zeile\nZeile\r\nZeile\u2028Zeile',
  '😀 👩‍👩‍👧 \uD83D',
  'שלום \u202Eمرحبا\u202C',
  '__proto__',
  'constructor',
];

const LONG = 'Eine „Zeile“, mit 😀 und "Zeichen".\n'.repeat(300_000);

describe('a reader of the data model that is not ours takes every annotation', () => {
  test('of the sample that is documented', () => {
    const items = itemsOf(readFileSync('docs/formats/samples/w3c.jsonld', 'utf8'));
    expect(items.length).toBeGreaterThan(5);
    expect(items.filter((each) => !isAnnotation(each))).toEqual([]);
  });

  test.each([
    ['notes and names', [SAMPLE_BUNDLE]],
    ['passages', [madeUpPassages()]],
    ['talk', [madeUpTalk()]],
    ['hard texts', HARD.map(everywhere)],
    ['hostile and random texts', [...HOSTILE, ...randomTexts(150)].map(everywhere)],
    ['a note of 10 MB', [madeUpBundle({ notes: [madeUpNote({ text: LONG })] })]],
  ] satisfies [string, ExportBundle[]][])(
    'of %s',
    async (_name, bundles) => {
      const items = itemsOf(await textAs('w3c', bundles));
      expect(items.length).toBeGreaterThan(bundles.length);
      expect(items.filter((each) => !isAnnotation(each)).map(({ id }) => id)).toEqual([]);
      expect(new Set(items.flatMap(strangeTerms))).toEqual(new Set());
    },
    60_000,
  );
});

const SOUND: Annotation = {
  id: 'urn:uuid:1',
  type: 'Annotation',
  motivation: 'commenting',
  body: [{ type: 'TextualBody', purpose: 'commenting', value: 'Ja' }],
  target: 'https://a.example/',
};

test.each([
  ['without a target', { target: undefined }],
  ['on what is no address', { target: 'a b' }],
  ['of no address', { id: 'note 1' }],
  ['of another type', { type: 'Note' }],
  ['with a body without words', { body: [{ type: 'TextualBody' }] }],
  ['on a part without its whole', { target: { type: 'SpecificResource', selector: [] } }],
  ['with a selector without type', { target: { source: 'https://a.example/', selector: { exact: 'Ja' } } }],
])('that reader refuses one %s', (_name, fault) => {
  expect(isAnnotation(SOUND)).toBe(true);
  expect(isAnnotation({ ...SOUND, ...fault })).toBe(false);
});

test.each([
  [{ motivation: 'remarking' }, ['no motivation remarking']],
  [{ target: { type: 'Part', source: 'https://a.example/' } }, ['no class Part']],
  [{ target: { source: 'https://a.example/', quote: 'Ja' } }, ['no property quote']],
])('the ontology has not what stands in %j', (fault, strange) => {
  expect(strangeTerms(SOUND)).toEqual([]);
  expect(strangeTerms({ ...SOUND, ...fault })).toEqual(strange);
});
