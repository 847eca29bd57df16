import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ExportBundle } from '../../../../lib/export/bundle';
import { articleToTei } from '../../../../lib/export/corpus/tei';
import { SAMPLE_BUNDLE } from '../../../../scripts/formats/sample-bundle';
import { seededRandom } from '../../../../scripts/seeded-random.mjs';
import { growthOf, LINEAR } from '../../../growth';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from '../made-up';
import { randomTexts } from '../random-text';
import { all, badPointers, type Element, faultsOf, readTei, textOf } from './read-tei';
import { TEI_RULES } from './tei-rules';
import { strangers, TEI_ELEMENTS } from './tei-vocabulary';

function read(bundle: ExportBundle): Element {
  const root = readTei(articleToTei(bundle));
  expect(faultsOf(root)).toEqual([]);
  expect(badPointers(root)).toEqual([]);
  expect(strangers(root)).toEqual([]);
  return root;
}

test('our rules allow nothing where TEI has it not', () => {
  const ours = Object.entries(TEI_RULES).flatMap(([name, { may }]) =>
    may.map((each) => [name, each] as const),
  );
  expect(ours.filter(([name, each]) => !TEI_ELEMENTS.get(name)?.children.includes(each))).toEqual([]);
});

test.each([
  ['<TEI><teiHeader><p/></teiHeader></TEI>', ['TEI has no p in teiHeader']],
  ['<said speaker="#a">Ja</said>', ['TEI has no speaker of said']],
  ['<utterance>Ja</utterance>', ['TEI has no utterance']],
])('%s is told to be none of TEI', (xml, faults) => {
  expect(strangers(readTei(xml))).toEqual(faults);
});

test.each([
  ['<said direct="yes">Ja</said>', ['direct of said is yes']],
  ['<said who="#a, #b" cert="1.5">Ja</said>', ['who of said is #a, #b', 'cert of said is 1.5']],
  ['<date when="1.3.2026">Montag</date>', ['when of date is 1.3.2026']],
  ['<ptr/>', ['ptr lacks target']],
])('%s is told to be wrong', (xml, faults) => {
  expect(faultsOf(readTei(xml))).toEqual(faults);
});

test('the sample that is documented is TEI', () => {
  const root = readTei(readFileSync('docs/formats/samples/tei.xml', 'utf8'));
  expect([...faultsOf(root), ...badPointers(root), ...strangers(root)]).toEqual([]);
});

/** The words of the body's paragraphs, headings and items. */
function bodyText(root: Element): string[] {
  const [body] = all(root, 'body');
  return ['head', 'p', 'item'].flatMap((name) => (body ? all(body, name) : []).map(textOf));
}

describe('the sample as TEI', () => {
  const root = read(SAMPLE_BUNDLE);

  test('names point to who is listed in the header', () => {
    const named = [...all(root, 'persName'), ...all(root, 'orgName')].filter(
      ({ attributes }) => attributes.ref,
    );
    expect(named.map((one) => `${textOf(one)} ${one.attributes.ref}`)).toEqual([
      'Ada von Feder #e-e0',
      'von Feder #e-e0',
      'Bert Beispiel #e-e1',
      'Bund der Radfahrer #e-e2',
    ]);
    expect(
      all(root, 'person').map((one) =>
        one.inside.flatMap((each) => (typeof each === 'string' ? [] : textOf(each))),
      ),
    ).toEqual([['Ada von Feder', 'von Feder', 'f', 'Bürgermeisterin'], ['Bert Beispiel']]);
  });

  test('what is said has its speaker, kind and certainty; pieces of one quotation point to each other', () => {
    const attributes = ['xml:id', 'who', 'ana', 'cert', 'prev', 'next'];
    expect(
      all(root, 'said').map((one) => [textOf(one), ...attributes.map((name) => one.attributes[name])]),
    ).toEqual([
      ['Wir fangen im Mai an', 'q-1.1', '#e-e0', '#direct', '0.95', undefined, '#q-1.2'],
      ['und wir bleiben im Rahmen.', 'q-1.2', '#e-e0', '#direct', '0.95', '#q-1.1', undefined],
      ['das werde laut', 'q-2', '#s-2', '#indirect', '0.70', undefined, undefined],
      ['Kosten & Lärm', 'q-3', '#e-e1', '#mixed', '0.90', undefined, undefined],
    ]);
    expect(all(root, 'rs').map((one) => [textOf(one), one.attributes['xml:id']])).toEqual([
      ['Ein Anwohner', 's-2'],
    ]);
    expect(all(root, 'seg').map(textOf)).toEqual(['sagte', 'meinte', 'warnte']);
  });

  test('the text is the article, and notes stand behind it', () => {
    expect(bodyText(root).join('\n\n')).toContain(
      '„Wir fangen im Mai an“, sagte von Feder am Montag, „und wir',
    );
    expect(all(root, 'note').map((one) => textOf(one).replace(/\s+/g, ' ').trim())).toEqual([
      'Für die Einleitung; Zahlen prüfen! 2026-03-02',
      'Seit 2019 im Amt. 2026-03-02',
      'das werde laut Wer *genau*? - Anwohner fragen 2026-03-02',
    ]);
  });
});

test.each([
  [
    'an article with nothing in it',
    madeUpBundle({
      notes: [],
      analysis: undefined,
      article: { text: '', title: '', blocks: [], byline: [], language: 'und' },
    }),
  ],
  ['notes on passages', madeUpPassages()],
  ['talk', madeUpTalk()],
  [
    'headings and items alone',
    madeUpBundle({
      article: {
        text: 'A\n\nB\n\nC',
        blocks: [
          { kind: 'heading', start: 0, end: 1 },
          { kind: 'item', start: 3, end: 4 },
          { kind: 'heading', start: 6, end: 7 },
        ],
      },
      notes: [],
      analysis: undefined,
    }),
  ],
] satisfies [string, ExportBundle][])('%s follows the rules', (_name, bundle) => {
  read(bundle);
});

test('any words are read back as they were', () => {
  for (const text of [...HOSTILE, ...randomTexts(150)]) {
    const bundle = madeUpBundle({
      article: {
        title: text,
        text,
        blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
        byline: [text],
        tags: [text],
        url: `https://a.example/${text}`,
        id: text,
      },
      notes: [madeUpNote({ id: text, text })],
      analysis: undefined,
    });
    const [, paragraph = ''] = bodyText(read(bundle));
    const plain = (one: string) => one.replace(/[\p{Cc}\p{Surrogate}\uFEFF\uFFFD\u2028\u2029\s]/gu, '');
    expect(plain(paragraph)).toBe(plain(text));
  }
});

test('spans that cross each other, paragraphs and names still make one tree, and lose no word', () => {
  const random = seededRandom(3);
  const words =
    'Da sagte Frau Muster aus Auental dem Rat viel über Herrn Beispiel und die Brücke im Tal'.split(' ');
  for (let go = 0; go < 150; go += 1) {
    const paragraphs = [0, 1, 2].map(() => words.slice(Math.floor(random() * 8)).join(' '));
    const text = paragraphs.join('\n\n');
    const place = () => Math.floor(random() * text.length);
    const span = (longest: number) => {
      const start = place();
      return { start, end: Math.min(text.length, start + 1 + Math.floor(random() * longest)) };
    };
    const sure = { score: 0.9, reason: 'random' };
    const mentions: {
      start: number;
      end: number;
      kind: 'person';
      entity: string;
      score: number;
      reason: string;
    }[] = [];
    for (let at = 0; at < text.length - 12; at += 12 + Math.floor(random() * 30)) {
      mentions.push({ start: at, end: at + 8, kind: 'person', entity: 'e0', ...sure });
    }
    const quotations = Array.from({ length: 6 }, () => {
      const whole = span(90);
      const speaker = random() < 0.5 ? { entity: 'e0', ...sure } : { span: span(12), ...sure };
      return {
        ...whole,
        kind: 'direct' as const,
        content: [whole, span(40)],
        cue: span(6),
        speaker,
        ...sure,
      };
    });
    const blocks = paragraphs.map((one, index) => {
      const start = paragraphs.slice(0, index).join('').length + index * 2;
      return { kind: 'paragraph' as const, start, end: start + one.length };
    });
    const analysis = {
      version: 'random',
      sentences: [],
      titleMentions: [],
      summary: [],
      mentions,
      quotations,
      entities: [{ id: 'e0', kind: 'person' as const, name: 'Muster', aliases: ['Muster'], roles: [] }],
    };
    const root = read(madeUpBundle({ article: { title: 'T', text, blocks }, analysis, notes: [] }));
    expect(bodyText(root).slice(1)).toEqual(paragraphs);
  }
});

test.each([
  ['many paragraphs', 100],
  ['one paragraph', 500],
] as const)('time grows with %s, not with its square', (shape, small) => {
  const bundles = new Map<number, ExportBundle>();
  const bundleOf = (size: number) => {
    const text = 'Mark Rutte sagte, es werde kalt. '.repeat(size);
    const sure = { score: 0.9, reason: 'many' };
    const each = Array.from({ length: size }, (_, index) => index * 33);
    const analysis = {
      ...madeUpTalk().analysis,
      version: 'many',
      sentences: [],
      titleMentions: [],
      summary: [],
      mentions: each.map((start) => ({
        start,
        end: start + 10,
        kind: 'person' as const,
        entity: 'e0',
        ...sure,
      })),
      quotations: each.map((start) => ({
        start: start + 18,
        end: start + 31,
        kind: 'indirect' as const,
        content: [{ start: start + 18, end: start + 31 }],
        cue: { start: start + 11, end: start + 16 },
        speaker: { span: { start: start + 5, end: start + 10 }, ...sure },
        ...sure,
      })),
      entities: madeUpTalk().analysis?.entities ?? [],
    };
    const paragraph = (start: number, end: number) => ({ kind: 'paragraph' as const, start, end });
    const isOne = shape === 'one paragraph';
    const blocks = isOne ? [paragraph(0, text.length)] : each.map((start) => paragraph(start, start + 32));
    return madeUpBundle({ article: { text, blocks }, analysis });
  };
  const work = (size: number) => {
    const bundle = bundles.get(size) ?? bundleOf(size);
    bundles.set(size, bundle);
    articleToTei(bundle);
  };
  expect(growthOf(work, small)).toBeLessThan(LINEAR);
});
