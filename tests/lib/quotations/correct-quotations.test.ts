import { describe, expect, test } from 'vitest';
import { type QuotationCorrection, READERS_VERDICT } from '../../../lib/entities/correction';
import type { Entity } from '../../../lib/entities/entity';
import { correctQuotations } from '../../../lib/quotations/correct-quotations';
import type { Quotation, QuotationKind } from '../../../lib/quotations/quotation';

const TEXT =
  'Ada Feder sagte, die alte Brücke am Hafen sei „völlig morsch“ und müsse noch im Herbst gesperrt werden. ' +
  '„Wir bleiben hier“, sagte sie. „Wir bleiben hier“, rief auch Bo Kahn. „Nie wieder“, sagte ein Fischer.';

const entity = (id: string, name: string, kind: Entity['kind'], aliases: string[] = []): Entity => ({
  id,
  name,
  kind,
  aliases,
  roles: [],
});
const ENTITIES = [
  entity('p1', 'Ada Feder', 'person', ['Feder']),
  entity('p2', 'Bo Kahn', 'person'),
  entity('o1', 'Hafenamt', 'organization', ['Amt']),
];

type Given = {
  readonly words: string;
  readonly by?: string;
  readonly from?: number;
  readonly kind?: QuotationKind;
};

function quoted({ words, by, from = 0, kind = 'direct' }: Given): Quotation {
  const start = TEXT.indexOf(words, from);
  const span = { start, end: start + words.length };
  return {
    ...span,
    kind,
    content: [span],
    score: 0.4,
    reason: 'test',
    ...(by !== undefined && { speaker: { entity: by, score: 0.6, reason: 'test' } }),
  };
}

const OUTER = 'die alte Brücke am Hafen sei „völlig morsch“ und müsse noch im Herbst gesperrt werden';
const QUOTATIONS = [
  quoted({ words: OUTER, by: 'p1', kind: 'indirect' }),
  quoted({ words: 'völlig morsch', by: 'p1', kind: 'mixed' }),
  quoted({ words: 'Wir bleiben hier', by: 'p1' }),
  quoted({ words: 'Wir bleiben hier', by: 'p2', from: TEXT.indexOf('rief') - 25 }),
  { ...quoted({ words: 'Nie wieder' }), speaker: { span: at('ein Fischer'), score: 0.9, reason: 'test' } },
];

function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const ARTICLE = 'https://zeitung.example/hafen';
type Plain =
  | { readonly verdict: 'unquote'; readonly words: string }
  | {
      readonly verdict: 'attribute';
      readonly words: string;
      readonly to?: { name: string; kind: Entity['kind'] };
    };

/** Each quotation that is left, with who speaks. */
function correct(...given: readonly Plain[]): string[] {
  const corrections = given.map((one): QuotationCorrection => ({ article: ARTICLE, ...one }));
  return correctQuotations({ text: TEXT, quotations: QUOTATIONS, entities: ENTITIES, corrections }).map(
    ({ start, end, speaker }) => {
      const words = speaker?.span && TEXT.slice(speaker.span.start, speaker.span.end);
      return `${TEXT.slice(start, end)}: ${speaker?.entity ?? words ?? 'nobody'}`;
    },
  );
}

const AS_FOUND = [
  `${OUTER}: p1`,
  'völlig morsch: p1',
  'Wir bleiben hier: p1',
  'Wir bleiben hier: p2',
  'Nie wieder: ein Fischer',
];
const TO_BO = { name: 'Bo Kahn', kind: 'person' } as const;

describe('correctQuotations', () => {
  test('without verdicts, or with verdicts on other words, all stays', () => {
    expect(correct()).toEqual(AS_FOUND);
    expect(correct({ verdict: 'unquote', words: 'etwas ganz anderes' })).toEqual(AS_FOUND);
  });

  test.each<[string, string, Plain['verdict']]>([
    ['the same words', 'Nie wieder', 'unquote'],
    ['another case, spaces, marks and invisible characters', ' NIE\u00A0 wie\u00ADder! ', 'unquote'],
  ])('a quotation goes: %s', (_what, words) => {
    expect(correct({ verdict: 'unquote', words })).toEqual(AS_FOUND.slice(0, -1));
  });

  test.each<[string, Plain, string]>([
    ['by name', { verdict: 'attribute', words: 'Nie wieder', to: TO_BO }, 'p2'],
    [
      'by another form of the name',
      { verdict: 'attribute', words: 'Nie wieder', to: { name: 'amt', kind: 'organization' } },
      'o1',
    ],
    [
      'nobody named here: the words for the speaker stay',
      { verdict: 'attribute', words: 'Nie wieder' },
      'ein Fischer',
    ],
    [
      'someone not named any more',
      { verdict: 'attribute', words: 'Nie wieder', to: { name: 'Cy Lund', kind: 'person' } },
      'ein Fischer',
    ],
    [
      'of another kind since',
      { verdict: 'attribute', words: 'Nie wieder', to: { name: 'Bo Kahn', kind: 'organization' } },
      'p2',
    ],
  ])('another speaker, %s', (_what, verdict, speaker) => {
    expect(correct(verdict).at(-1)).toBe(`Nie wieder: ${speaker}`);
  });

  test('words that stand twice are meant twice', () => {
    expect(correct({ verdict: 'attribute', words: 'Wir bleiben hier' }).slice(2, 4)).toEqual([
      'Wir bleiben hier: nobody',
      'Wir bleiben hier: nobody',
    ]);
  });

  test('a part goes with its quotation, unless it has a verdict of its own', () => {
    const whole: Plain = { verdict: 'attribute', words: OUTER, to: TO_BO };
    expect(correct(whole).slice(0, 2)).toEqual([`${OUTER}: p2`, 'völlig morsch: p2']);
    const part: Plain = {
      verdict: 'attribute',
      words: 'völlig morsch',
      to: { name: 'Hafenamt', kind: 'organization' },
    };
    expect(correct(part, whole).slice(0, 2)).toEqual([`${OUTER}: p2`, 'völlig morsch: o1']);
    expect(correct({ verdict: 'unquote', words: OUTER })[0]).toBe('völlig morsch: p1');
  });

  test.each([
    [
      'one word more',
      'die alte Brücke am Hafen sei „völlig morsch“ und müsse wohl noch im Herbst gesperrt werden',
      true,
    ],
    ['cut elsewhere', 'sei „völlig morsch“ und müsse noch im Herbst gesperrt werden', true],
    ['half of it new', 'die alte Brücke am Kanal werde im Frühjahr von der Stadt für Busse geöffnet', false],
  ])('holds after small changes: %s', (_what, words, isMeant) => {
    expect(correct({ verdict: 'unquote', words }).length).toBe(isMeant ? 4 : 5);
  });

  test('the last verdict on the same words counts', () => {
    const first: Plain = { verdict: 'attribute', words: 'Nie wieder', to: TO_BO };
    expect(correct(first, { verdict: 'unquote', words: 'nie wieder' })).toHaveLength(4);
  });

  test('of two verdicts on words that have changed since, the last counts', () => {
    const older: Plain = { verdict: 'attribute', words: `${OUTER} wohl`, to: TO_BO };
    const newer: Plain = {
      verdict: 'attribute',
      words: `${OUTER} ja`,
      to: { name: 'Amt', kind: 'organization' },
    };
    expect(correct(older, newer)[0]).toBe(`${OUTER}: o1`);
  });

  test('a part of several goes with the nearest', () => {
    const inner = 'sei „völlig morsch“ und müsse noch im Herbst';
    const quotations = [
      quoted({ words: OUTER, by: 'p1', kind: 'indirect' }),
      quoted({ words: inner, by: 'p1', kind: 'indirect' }),
      quoted({ words: 'völlig morsch', by: 'p1', kind: 'mixed' }),
    ];
    const corrections: readonly QuotationCorrection[] = [
      { verdict: 'attribute', article: ARTICLE, words: inner, to: { name: 'Amt', kind: 'organization' } },
      { verdict: 'attribute', article: ARTICLE, words: OUTER, to: TO_BO },
    ];
    const corrected = correctQuotations({ text: TEXT, quotations, entities: ENTITIES, corrections });
    expect(corrected.map(({ speaker }) => speaker?.entity)).toEqual(['p2', 'o1', 'o1']);
  });

  test('what the reader said is sure, and says so', () => {
    const [corrected] = correctQuotations({
      text: TEXT,
      quotations: QUOTATIONS.slice(-1),
      entities: ENTITIES,
      corrections: [{ verdict: 'attribute', article: ARTICLE, words: 'Nie wieder', to: TO_BO }],
    });
    expect(corrected).toMatchObject({
      score: 1,
      speaker: { entity: 'p2', score: 1, reason: READERS_VERDICT },
    });
  });
});
