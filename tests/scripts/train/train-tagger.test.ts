import { describe, expect, test } from 'vitest';
import { LABEL_COUNT, labelsOf, OUTSIDE, spansOf, TAG_KINDS } from '../../../lib/names/tagger/labels';
import { findBestPath } from '../../../lib/names/tagger/linear-chain';
import { readModel, writeModel } from '../../../lib/names/tagger/model-file';
import { createTagger } from '../../../lib/names/tagger/tagger';
import { runToEnd } from '../../../lib/text/steps';
import { asLists, type ListParts } from '../../../scripts/train/build-lists';
import type { MarkedDocument } from '../../../scripts/train/corpora';
import { type Example, fitChain, type Weights } from '../../../scripts/train/fit';
import type { Source } from '../../../scripts/train/sources';
import type { NamePools } from '../../../scripts/train/swap-names';
import { trainTagger } from '../../../scripts/train/train-tagger';

const L = LABEL_COUNT;
const KINDS: Record<string, number> = { p: 0, o: 1, i: 2, l: 3, x: 4 };
const NO_LISTS: ListParts = { words: new Map(), tails: new Map(), phrases: new Map() };
const OPTIONS = {
  epochs: 30,
  averageFrom: 15,
  rate: 0.1,
  l1: 1e-6,
  familyL1: 1e-6,
  dropout: 0.1,
  seed: 1,
  least: 1,
  general: 1000,
  swapSeed: 7,
};
const SENTENCES = [
  'Am Montag sprach [p:Mark Rutte] in [l:Kiew].',
  'Die [o:Nato] tagt in [l:Brüssel].',
  'Am Abend kam [p:Anna Wollnik] nach [l:Bonn].',
  'Der Regen fiel in [l:Köln] den ganzen Tag.',
  'Dazu schwieg die [i:Bundesregierung].',
  'Die [o:Tellhagen AG] baut in [l:Bonn] ein Werk.',
  'Das [x:Grundgesetz] gilt für alle.',
  'Warum [p:Rutte] ging, sagt er nicht.',
  'Ein Sprecher der [o:Nato] lobte [p:Anna Wollnik].',
  'Die Häuser standen leer, der Strom fehlte.',
  'Am Freitag lobte [p:Cem Doğan] das [x:Grundgesetz].',
  'Die [i:Bundesregierung] traf [p:Mark Rutte] und die [o:Nato].',
];

function marked(sentence: string, id: string): MarkedDocument {
  const names: { start: number; end: number; kind: number }[] = [];
  let text = '';
  for (const piece of sentence.split(/(\[[polix]:[^\]]+\])/)) {
    const [, kind, name] = /^\[(\w):(.*)\]$/.exec(piece) ?? [];
    if (kind !== undefined && name !== undefined)
      names.push({ start: text.length, end: text.length + name.length, kind: KINDS[kind] ?? 4 });
    text += name ?? piece;
  }
  return { id, text, names, guideline: 'product' };
}

function source(family: Source['family'], sentences: readonly string[]): Source {
  return {
    name: family,
    licence: '',
    path: '',
    family,
    documents: sentences.map((one, at) => marked(one, `${at}`)),
  };
}

/** Nothing to swap in. */
const NO_NAMES: NamePools = { keys: new Map(), pools: new Map(), surnames: [] };

function train(seed: number, sources = [source('product', SENTENCES)]) {
  return trainTagger(
    { language: 'de', sources, lists: NO_LISTS, names: NO_NAMES },
    { ...OPTIONS, seed },
    () => undefined,
  );
}

function readBack(parts: ReturnType<typeof train>['product'], sentence: string): string {
  const { text } = marked(sentence, '');
  const { sentences, names } = runToEnd(createTagger(readModel(writeModel(parts, 0.01))).tagInSteps(text));
  let out = '';
  let at = 0;
  for (const [number, { tokens }] of sentences.entries()) {
    for (const { from, to, kind } of names[number] ?? []) {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      out += `${text.slice(at, start)}[${'poilx'.charAt(kind)}:${text.slice(start, end)}]`;
      at = end;
    }
  }
  return out + text.slice(at);
}

describe('training', () => {
  const trained = train(1);

  test.each(SENTENCES)('learns: %s', (sentence) => {
    expect(readBack(trained.product, sentence)).toBe(sentence);
  });

  test.each([
    'Am Abend sprach [p:Cem Wollnik] in [l:Köln].',
    'Die [o:Nato] schwieg.',
    'Der Strom fehlte den ganzen Tag.',
  ])('goes on from there: %s', (sentence) => {
    expect(readBack(trained.product, sentence)).toBe(sentence);
  });

  test('says how much it saw', () => {
    expect(trained.sentences).toBe(SENTENCES.length);
    expect(trained.tokens).toBeGreaterThan(70);
    expect(trained.features).toBe(trained.product.hashes.length);
  });

  test('the same seed gives equal bytes, another one others', () => {
    const [first, again, other] = [trained, train(1), train(2)];
    for (const model of ['product', 'plain'] as const) {
      expect(writeModel(again[model], 0.02)).toEqual(writeModel(first[model], 0.02));
      expect(writeModel(other[model], 0.02)).not.toEqual(writeModel(first[model], 0.02));
    }
  });

  test('the mean loss falls', () => {
    const losses: number[] = [];
    const report = (line: string) => {
      const [, loss] = /mean loss ([\d.]+)/.exec(line) ?? [];
      if (loss !== undefined) losses.push(Number(loss));
    };
    trainTagger(
      { language: 'de', sources: [source('product', SENTENCES)], lists: NO_LISTS, names: NO_NAMES },
      OPTIONS,
      report,
    );
    expect(losses).toHaveLength(OPTIONS.epochs);
    expect(losses.at(-1) ?? 1).toBeLessThan((losses[0] ?? 0) / 20);
  });

  test('another guideline is learned beside the product’s, and does not change it', () => {
    const plain = SENTENCES.map((sentence) => sentence.replaceAll('[i:Bundesregierung]', 'Bundesregierung'));
    const both = train(1, [source('product', SENTENCES), source('plain', [...plain, ...plain])]);
    const sentence = 'Dazu schwieg die [i:Bundesregierung].';
    expect(readBack(both.product, sentence)).toBe(sentence);
    expect(readBack(both.plain, sentence)).toBe('Dazu schwieg die Bundesregierung.');
    expect(readBack(both.plain, SENTENCES[0] ?? '')).toBe(SENTENCES[0]);
  });

  test('rare features are left out where asked', () => {
    const sources = [source('product', SENTENCES)];
    const few = trainTagger(
      { language: 'de', sources, lists: NO_LISTS, names: NO_NAMES },
      { ...OPTIONS, epochs: 1, least: 3 },
      () => undefined,
    );
    expect(few.features).toBeLessThan(trained.features / 3);
    expect(few.features).toBeGreaterThan(0);
  });

  test('lists are asked as they are written', () => {
    const lists = asLists({ words: new Map([[-5, 3]]), tails: new Map([[7, 1]]), phrases: new Map() });
    expect([lists.words.get(-5), lists.tails.get(7), lists.phrases.get(7)]).toEqual([3, 1, -1]);
  });
});

describe('fitting', () => {
  /** Feature `n` of a token is the token's letter. */
  const example = (word: string, kinds: string, family: Example['family'] = 'product'): Example => {
    const spans = [...kinds].flatMap((kind, at) =>
      kind === '-' ? [] : [{ from: at, to: at + 1, kind: Number(kind) }],
    );
    return {
      features: Int32Array.from(word, (letter) => letter.charCodeAt(0) - 97),
      starts: Int32Array.from({ length: word.length + 1 }, (_start, at) => at),
      labels: labelsOf(word.length, spans),
      family,
    };
  };
  const fitAll = (examples: readonly Example[], options = {}) =>
    fitChain(examples, 26, { ...OPTIONS, isGeneral: new Uint8Array(26), ...options }, () => undefined);
  const read = ({ product, transitions }: Weights, word: string) => {
    const scores = new Float32Array(word.length * L);
    for (const [at, letter] of [...word].entries())
      for (let label = 0; label < L; label += 1)
        scores[at * L + label] = product[(letter.charCodeAt(0) - 97) * L + label] ?? 0;
    const out = [...word].fill('-');
    for (const { from, kind } of spansOf(findBestPath(scores, word.length, transitions)))
      out[from] = `${kind}`;
    return out.join('');
  };

  test('features get the labels they were seen with', () => {
    const weights = fitAll([
      example('abc', '-01'),
      example('bca', '01-'),
      example('ada', '-3-'),
      example('aa', '--'),
    ]);
    expect(['abca', 'dad', 'aaaa', ''].map((word) => read(weights, word))).toEqual([
      '-01-',
      '3-3',
      '----',
      '',
    ]);
  });

  test('features never seen weigh nothing', () => {
    const { product } = fitAll([example('abc', '-01')]);
    expect(product.subarray(25 * L).every((weight) => weight === 0)).toBe(true);
    expect([...product].every(Number.isFinite)).toBe(true);
  });

  test('a strong L1 leaves only what is needed', () => {
    const examples = [example('abcdefgh', '-01-----'), example('bcah', '01--')];
    const count = ({ product }: Weights) => product.filter((weight) => weight !== 0).length;
    expect(count(fitAll(examples, { l1: 0.02 }))).toBeLessThan(count(fitAll(examples, { l1: 0 })));
  });

  test.each<[string, Example[]]>([
    ['nothing', []],
    ['an empty sentence', [example('', '')]],
    ['all families', [example('ab', '-0'), example('ab', '--', 'plain'), example('ab', '-1', 'own')]],
  ])('%s gives numbers', (_what, examples) => {
    const weights = fitAll(examples, { isGeneral: new Uint8Array(26).fill(1) });
    for (const list of Object.values(weights)) expect([...list].every(Number.isFinite)).toBe(true);
  });

  test('kinds and labels are the ones of the tagger', () => {
    expect(labelsOf(1, [])[0]).toBe(OUTSIDE);
    expect(TAG_KINDS).toHaveLength((L - 1) / 4);
  });
});
