import { parseW3CTextAnnotation } from '@recogito/text-annotator';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { ExportBundle } from '../../../../lib/export/bundle';
import { SAMPLE_BUNDLE } from '../../../../scripts/formats/sample-bundle';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from '../made-up';
import { randomTexts } from '../random-text';
import { textAs } from '../read-all';
import { COLLECTION_SCHEMA } from './annotation-schema';

type Body = { purpose: string; value?: string; source?: { id: string; type: string; name: string } };
type Selector = { type: string; exact?: string; prefix?: string; suffix?: string; start?: number };
type Target = { source: string; selector: Selector | Selector[]; styleClass?: string };
type Annotation = {
  id: string;
  motivation: string;
  body?: Body[];
  target: string | Target | Target[];
  creator?: unknown;
};
type Collection = { total: number; first: { items: Annotation[] } };

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isCollection = ajv.compile(COLLECTION_SCHEMA);

async function read(bundles: readonly ExportBundle[]): Promise<Annotation[]> {
  const collection = JSON.parse(await textAs('w3c', bundles)) as Collection;
  isCollection(collection);
  expect(isCollection.errors ?? []).toEqual([]);
  expect(collection.total).toBe(collection.first.items.length);
  return collection.first.items;
}

/** The bodies in words. */
function said({ body = [] }: Annotation): string[] {
  return body.map(
    ({ purpose, value, source }) => `${purpose}: ${value ?? `${source?.type} ${source?.name}`}`,
  );
}

describe('a collection after the model', () => {
  test('has tags, notes, quotations and who is named, each with its motivation', async () => {
    const items = await read([SAMPLE_BUNDLE]);
    expect(items.map((one) => [one.motivation, ...said(one)])).toEqual([
      ['tagging', 'tagging: Verkehr', 'tagging: für das Referat'],
      ['commenting', 'commenting: Für die Einleitung; Zahlen prüfen!'],
      ['commenting', 'commenting: Seit 2019 im Amt.', 'identifying: Person Ada von Feder'],
      ['commenting', 'commenting: Wer *genau*?\n\n- Anwohner fragen', 'tagging: nachfragen'],
      [
        'identifying',
        'identifying: Person Ada von Feder',
        'classifying: direct quotation',
        'describing: sagte',
        'assessing: 0.95',
      ],
      [
        'identifying',
        'identifying: Ein Anwohner',
        'classifying: indirect quotation',
        'describing: meinte',
        'assessing: 0.70',
      ],
      [
        'identifying',
        'identifying: Person Bert Beispiel',
        'classifying: mixed quotation',
        'describing: warnte',
        'assessing: 0.90',
      ],
      ['identifying', 'identifying: Person Ada von Feder', 'describing: Bürgermeisterin'],
      ['identifying', 'identifying: Person Bert Beispiel'],
      ['identifying', 'identifying: Organization Bund der Radfahrer'],
    ]);
    expect(items.every(({ creator }) => creator === undefined)).toBe(true);
  });

  test('the same person is the same agent wherever named', async () => {
    const items = await read([SAMPLE_BUNDLE]);
    const agents = items.flatMap(({ body = [] }) => body.flatMap(({ source }) => source ?? []));
    const ids = new Set(agents.filter(({ name }) => name === 'Ada von Feder').map(({ id }) => id));
    expect(ids.size).toBe(1);
  });

  test('a mark without words is a highlight, linked to whom it names, in its color', async () => {
    const items = await read([madeUpPassages()]);
    expect(items.slice(0, 3).map((one) => [one.motivation, ...said(one)])).toEqual([
      [
        'commenting',
        'commenting: Wer **denn**?',
        'tagging: wichtig',
        'tagging: zwei Worte',
        'identifying: Organization Nato',
      ],
      ['highlighting'],
      ['commenting', 'commenting: Das stand hier.', 'identifying: Ja, sofort.'],
    ]);
    expect(items[1]?.target).toMatchObject({ styleClass: 'yellow' });
  });

  test('words of quotations are quoted as the article has them', async () => {
    const bundle = madeUpTalk();
    const items = await read([bundle]);
    const [quote, position] = [items[0]?.target as Target | undefined].flatMap(
      (target) => target?.selector ?? [],
    );
    expect(quote?.exact).toBe('Wir bleiben“, sagte Mark Rutte, „bis zum Ende.');
    expect(bundle.article.text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    expect(position?.start).toBe(bundle.article.text.indexOf('Wir bleiben'));
  });

  test('places count code points', async () => {
    const { article } = madeUpTalk();
    const text = `😀😀 ${article.text}`;
    const shift = ({ start, end }: { start: number; end: number }) => ({ start: start + 5, end: end + 5 });
    const analysis = madeUpTalk().analysis;
    const quotations = (analysis?.quotations ?? []).map((one) => ({
      ...one,
      ...shift(one),
      content: one.content.map(shift),
    }));
    const bundle = { ...madeUpTalk(), article: { ...article, text } };
    const [first] = await read([
      { ...bundle, analysis: analysis && { ...analysis, mentions: [], quotations } },
    ]);
    const position = [(first?.target as Target | undefined)?.selector]
      .flat()
      .find((each) => each?.start !== undefined);
    expect([...text].slice(position?.start).join('')).toMatch(/^Wir bleiben/);
  });

  test('ids are the same in every export, and no two alike', async () => {
    const [once, again] = [await read([SAMPLE_BUNDLE]), await read([SAMPLE_BUNDLE])];
    expect(once.map(({ id }) => id)).toEqual(again.map(({ id }) => id));
    expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
  });

  test.each([
    ['nothing', []],
    [
      'an article with nothing in it',
      [madeUpBundle({ notes: [], analysis: undefined, article: { text: '', title: '' } })],
    ],
  ] satisfies [string, ExportBundle[]][])('%s is a collection', async (_name, bundles) => {
    expect(await read(bundles)).toEqual([]);
  });

  test('any words are read back as they were, and make no bad address', async () => {
    const texts = [...HOSTILE, ...randomTexts(150)].filter((text) => text.trim() !== '');
    const bundles = texts.map((text, index) =>
      madeUpBundle({
        article: { id: `article ${text}`, url: `https://a.example/${text}`, tags: [text] },
        notes: [madeUpNote({ id: `note ${index} ${text}`, text })],
        analysis: undefined,
      }),
    );
    const items = await read(bundles);
    expect(items).toHaveLength(texts.length * 2);
    expect(items.flatMap(said).filter((line) => line.includes('[object'))).toEqual([]);
  });
});

test('Recogito takes in every annotation on words', async () => {
  const items = await read([SAMPLE_BUNDLE, madeUpPassages()]);
  const onWords = items.filter(({ target }) => typeof target !== 'string');
  expect(onWords.length).toBeGreaterThan(8);
  for (const one of onWords) {
    const { parsed, error } = parseW3CTextAnnotation(one as never);
    expect(error).toBeUndefined();
    const [place] = [one.target].flat() as Target[];
    const exact = [place?.selector].flat().find((selector) => selector?.exact)?.exact;
    expect(parsed?.target.selector[0]?.quote).toBe(exact);
    expect(parsed?.bodies.map(({ purpose }) => purpose)).toEqual(
      (one.body ?? []).map(({ purpose }) => purpose),
    );
  }
});
