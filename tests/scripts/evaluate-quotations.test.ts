import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { intervalsOfScores } from '../../scripts/evaluate/quotation-intervals';
import { countTokensOf } from '../../scripts/evaluate/quotation-pairs';
import { sumScores } from '../../scripts/evaluate/quotation-scores';
import { readQuotationsCorpus } from '../../scripts/evaluate/quotations-corpus';
import { findStrings } from '../../scripts/evaluate/quoted-strings';
import {
  type Case,
  documentOf,
  GOLD,
  type Gold,
  lines,
  placesOf,
  rateOf,
  type System,
  scoresOf,
  shareOf,
} from './quotation-documents';

describe('message', () => {
  test.each<[string, System[], string]>([
    ['the same words', [{ kind: 'indirect', content: 'der Deich halte' }], '1 of 1 right, 1 of 3 met'],
    ['some of the words', [{ kind: 'direct', content: 'bauen weiter' }], '1 of 1 right, 0.4 of 3 met'],
    ['twice the words', [{ kind: 'direct', content: 'der Deich halte. „Wir' }], '0.5 of 1 right, 1 of 3 met'],
    ['other words', [{ kind: 'direct', content: 'Das Amt warnte' }], '0 of 1 right, 0 of 3 met'],
    ['nothing', [], '0 of 0 right, 0 of 3 met'],
  ])('%s', (_what, system, counts) => {
    expect(rateOf('message', lines(system))).toBe(counts);
  });

  test('one of two that share a partner stays without', () => {
    const twice: System[] = [
      { kind: 'indirect', content: 'der Deich' },
      { kind: 'indirect', content: 'der Deich halte' },
    ];
    expect(rateOf('message', lines(twice))).toBe('1 of 2 right, 1 of 3 met');
    expect(rateOf('quotations', lines(twice))).toBe('1 of 2 right, 1 of 3 met');
  });

  test('pieces count together, tokens in two pieces once', () => {
    const text = '„Der Deich“, sagte sie, „hält gut“';
    const { count, countBoth } = countTokensOf(text);
    const pieces = placesOf(text, '„Der Deich“ | „hält gut“');
    expect([count(pieces), count([...pieces, ...pieces])]).toEqual([8, 8]);
    expect(countBoth(pieces, placesOf(text, 'Deich“, sagte sie, „hält'))).toBe(4);
    expect(countBoth(pieces, placesOf(text, 'sagte sie'))).toBe(0);
  });
});

describe('quotations and their kinds', () => {
  const all: System[] = [
    { kind: 'indirect', content: 'der Deich halte' },
    { kind: 'direct', content: '„Wir bauen weiter“' },
    { kind: 'reported', content: 'vor der Flut' },
  ];
  test.each<[string, System[], Gold[], Record<string, string>]>([
    [
      'all found',
      all,
      GOLD,
      {
        quotations: '3 of 3 right, 3 of 3 met',
        direct: '1 of 1 right, 1 of 1 met',
        indirect: '1 of 1 right, 1 of 1 met',
        reported: '1 of 1 right, 1 of 1 met',
      },
    ],
    [
      'mixed answers Direct',
      [{ kind: 'mixed', content: '„Wir bauen weiter“' }],
      GOLD,
      { direct: '1 of 1 right, 1 of 1 met', indirect: '0 of 0 right, 0 of 1 met' },
    ],
    [
      'right words under another kind are judged in neither',
      [{ kind: 'indirect', content: '„Wir bauen weiter“' }],
      GOLD,
      {
        quotations: '1 of 1 right, 1 of 3 met',
        direct: '0 of 0 right, 0 of 1 met',
        indirect: '0 of 0 right, 0 of 1 met',
      },
    ],
    [
      'free indirect speech is not judged as indirect',
      all.slice(0, 1),
      [{ kind: 'FreeIndirect', content: 'der Deich halte' }],
      { quotations: '1 of 1 right, 1 of 1 met', indirect: '0 of 0 right, 0 of 0 met' },
    ],
    [
      'wrong words are false in their own kind',
      [{ kind: 'indirect', content: 'Das Amt warnte' }],
      GOLD,
      { indirect: '0 of 1 right, 0 of 1 met', direct: '0 of 0 right, 0 of 1 met' },
    ],
  ])('%s', (_what, system, gold, counts) => {
    for (const [name, expected] of Object.entries(counts))
      expect([name, rateOf(name, lines(system, gold))]).toEqual([name, expected]);
  });

  test.each([
    ['a corpus with kinds judges a quoted part within what is said', 'Indirect', '1 of 2 right, 1 of 1 met'],
    ['a corpus without kinds does not', undefined, '1 of 1 right, 1 of 1 met'],
  ] as const)('%s', (_case, kind, expected) => {
    const gold = [{ ...(kind && { kind }), content: 'der Deich halte' }];
    const system: System[] = [
      { kind: 'indirect', content: 'der Deich halte' },
      { kind: 'mixed', content: 'Deich halte' },
    ];
    expect(rateOf('quotations', lines(system, gold))).toBe(expected);
  });

  test('of equal overlaps, the same kind goes first', () => {
    const gold: Gold[] = [
      { kind: 'Indirect', content: 'der Deich halte' },
      { kind: 'Direct', content: 'der Deich halte' },
    ];
    const system: System[] = [
      { kind: 'direct', content: 'der Deich halte' },
      { kind: 'indirect', content: 'der Deich halte' },
    ];
    expect(rateOf('direct', lines(system, gold))).toBe('1 of 1 right, 1 of 1 met');
  });

  test('each gold kind is met by any kind', () => {
    const system: System[] = [{ kind: 'mixed', content: 'vor der Flut' }];
    expect(shareOf('Reported, by any kind', lines(system))).toBe('1 of 1');
    expect(shareOf('Indirect, by any kind', lines(system))).toBe('0 of 1');
  });

  test('a corpus without kinds has none', () => {
    const gold: Gold[] = [{ content: 'der Deich halte' }];
    expect(rateOf('quotations', lines(all, gold))).toBe('1 of 3 right, 1 of 1 met');
    expect(rateOf('direct', lines(all, gold))).toBe('0 of 0 right, 0 of 0 met');
  });

  test('what is not shown takes nothing from what is', () => {
    const system: System[] = [
      { kind: 'direct', content: '„Wir bauen weiter“', score: 0.3 },
      { kind: 'direct', content: '„Wir bauen weiter“, so', score: 0.9 },
      { kind: 'indirect', content: 'der', score: 0.9 },
    ];
    expect(rateOf('quotations', lines(system))).toBe('1 of 3 right, 1 of 3 met');
    expect(rateOf('shown', lines(system))).toBe('1 of 2 right, 1 of 3 met');
    const half: System[] = [{ kind: 'direct', content: 'bauen weiter“' }];
    expect([rateOf('shown', lines(half)), rateOf('shown, half the words', lines(half))]).toEqual([
      '0 of 1 right, 0 of 3 met',
      '1 of 1 right, 1 of 3 met',
    ]);
  });
});

describe('speakers', () => {
  const said = (speaker: Partial<System>, gold: Partial<Gold> = {}): Case => ({
    text: 'Sie sagte, der Deich halte. Vera Lohse und Ulf Brandt gingen.',
    gold: [{ kind: 'Indirect', content: 'der Deich halte', speaker: 'Vera Lohse', who: 'P1', ...gold }],
    system: [{ kind: 'indirect', content: 'der Deich halte', ...speaker }],
    goldEntities: { P1: ['Vera Lohse', 'Lohse'], P2: ['Ulf Brandt'] },
    entities: { a: ['Lohse', 'Lohses'], b: ['Ulf Brandt'] },
  });

  test.each<[string, Case, Record<string, string>]>([
    [
      'right by place and entity',
      said({ speaker: 'Lohse', who: 'a' }),
      { 'words and speaker': '1 of 1', 'resolved speaker': '1 of 1', 'speaker left open': '0 of 1' },
    ],
    [
      'right by entity alone',
      said({ who: 'a' }),
      {
        'words and speaker': '0 of 1',
        'speaker where words are right': '0 of 1',
        'resolved speaker': '1 of 1',
      },
    ],
    [
      'another entity',
      said({ speaker: 'Ulf Brandt', who: 'b' }),
      { 'words and speaker': '0 of 1', 'resolved speaker': '0 of 1', 'speaker left open': '0 of 1' },
    ],
    [
      'no entity',
      said({ speaker: 'Vera' }),
      { 'words and speaker': '1 of 1', 'resolved speaker': '0 of 1', 'speaker left open': '1 of 1' },
    ],
    [
      'the second of two gold speakers',
      said({ who: 'b' }, { who: 'P1+P2' }),
      { 'resolved speaker': '1 of 1' },
    ],
    ['among others', said({ who: 'b', others: ['a'] }), { 'resolved speaker': '1 of 1' }],
    [
      'a pronoun',
      said({ who: 'a' }, { speaker: 'Sie' }),
      { 'resolved speaker': '1 of 1', 'resolved speaker, pronouns': '1 of 1' },
    ],
    ['a name', said({ who: 'a' }), { 'resolved speaker, pronouns': '0 of 0' }],
    [
      'an entity where the gold has none that is named',
      said({ who: 'b' }, { who: 'U' }),
      { 'resolved speaker': '0 of 0', 'speaker given where none is named': '1 of 1' },
    ],
    [
      'none where the gold has none',
      said({ speaker: 'Sie' }, { who: '-' }),
      { 'speaker given where none is named': '0 of 1' },
    ],
    [
      'wrong words have no speaker to judge',
      said({ content: 'Sie sagte', who: 'a', speaker: 'Lohse' }),
      {
        'words and speaker': '0 of 1',
        'speaker where words are right': '0 of 0',
        'resolved speaker': '0 of 0',
      },
    ],
  ])('%s', (_what, each, counts) => {
    for (const [name, expected] of Object.entries(counts))
      expect([name, shareOf(name, each)]).toEqual([name, expected]);
  });

  test('a gold quotation without words for a speaker asks for none', () => {
    const { speaker: _speaker, ...gold } = GOLD[0] as Gold;
    expect(shareOf('words and speaker', lines([], [gold]))).toBe('0 of 0');
  });
});

describe('quoted strings of English attributions', () => {
  const stringsOf = (text: string, gold: Gold[]) => {
    const document = documentOf({
      text,
      language: 'en',
      gold,
      goldEntities: { P1: ['Ada Moss'], P2: ['Ben Hale'] },
    });
    return findStrings(document, countTokensOf(text)).map(
      ({ start, end, quotation }) => `${quotation.speakerEntity} ${text.slice(start, end)}`,
    );
  };
  test.each<[string, string, Gold[], string[]]>([
    ['whole contents', '“We pay,” Moss said.', [{ content: '“We pay,”', who: 'P1' }], ['P1 “We pay,”']],
    [
      'several within the reporter’s words',
      'Moss called it "a gift" and "a start" for all.',
      [{ content: 'it "a gift" and "a start" for all', who: 'P1' }],
      ['P1 "a gift"', 'P1 "a start"'],
    ],
    [
      'a mark missing at one end',
      '“It rains. It pours.” That is all',
      [
        { content: '“It rains.', who: 'P1' },
        { content: 'It pours.”', who: 'P2' },
      ],
      ['P1 “It rains.', 'P2 It pours.”'],
    ],
    [
      'a closing mark that looks the wrong way',
      'He knew. ” … We pay,” she said',
      [{ content: '” … We pay,”', who: 'P1' }],
      ['P1 ” … We pay,”'],
    ],
    [
      'an opening mark for a closing one',
      'It is “Mostly False.“ Really',
      [{ content: '“Mostly False.“', who: 'P1' }],
      ['P1 “Mostly False.“'],
    ],
    [
      'a mark repeated where a paragraph begins',
      '“It rains.\n\n“It pours.” Ada Moss',
      [{ content: '“It rains.\n\n“It pours.”', who: 'P1' }],
      ['P1 “It rains.\n\n“It pours.”'],
    ],
    [
      'the nearest of two who say it',
      'Moss said Hale called it “a gift” to all.',
      [
        { content: 'Hale called it “a gift” to all', who: 'P1' },
        { content: 'it “a gift”', who: 'P2' },
      ],
      ['P2 “a gift”'],
    ],
    ['no named speaker', '“We pay,” they said.', [{ content: '“We pay,”', who: 'U' }], []],
    ['no marks', 'Moss said they pay.', [{ content: 'they pay', who: 'P1' }], []],
    [
      'feet and inches are no matter',
      'the board’s 6’ ‘deal’',
      [{ content: 'the board’s 6’ ‘deal’', who: 'P1' }],
      [],
    ],
  ])('%s', (_what, text, gold, strings) => {
    expect(stringsOf(text, gold)).toEqual(strings);
  });

  test.each<[string, System[], string, string]>([
    ['right', [{ kind: 'mixed', content: '“a gift to us”', who: 'a' }], '1 of 1', '1 of 1'],
    [
      'by one around it',
      [{ kind: 'indirect', content: 'it “a gift to us” all', who: 'a' }],
      '1 of 1',
      '1 of 1',
    ],
    ['with half of it', [{ kind: 'direct', content: '“a gift', who: 'a' }], '1 of 1', '1 of 1'],
    ['with less', [{ kind: 'direct', content: '“a', who: 'a' }], '0 of 1', '0 of 0'],
    ['by another', [{ kind: 'direct', content: '“a gift to us”', who: 'b' }], '0 of 1', '0 of 1'],
    ['by nobody', [{ kind: 'direct', content: '“a gift to us”' }], '0 of 1', '0 of 1'],
    [
      'the nearest with a speaker decides',
      [
        { kind: 'indirect', content: 'called it “a gift to us” all', who: 'b' },
        { kind: 'indirect', content: 'it “a gift to us” all', who: 'a' },
        { kind: 'mixed', content: '“a gift to us”' },
      ],
      '1 of 1',
      '1 of 1',
    ],
  ])('attributed %s', (_what, system, all, found) => {
    const each: Case = {
      text: 'Ada Moss called it “a gift to us” all, not Ben Hale.',
      language: 'en',
      gold: [{ content: 'it “a gift to us” all', speaker: 'Ada Moss', who: 'P1' }],
      system,
      goldEntities: { P1: ['Ada Moss'] },
      entities: { a: ['Ada Moss'], b: ['Ben Hale'] },
    };
    expect([shareOf('quoted strings', each), shareOf('quoted strings, of those found', each)]).toEqual([
      all,
      found,
    ]);
    expect(sumScores(scoresOf({ ...each, language: 'de' })).shares.has('quoted strings')).toBe(false);
  });
});

test('intervals are of the same lines, and narrow where documents are alike', () => {
  const each = lines([{ kind: 'indirect', content: 'der Deich halte' }]);
  const other = lines([]);
  const alike = scoresOf(each, each);
  expect(intervalsOfScores(alike, sumScores(alike)).rates.get('indirect')?.f1).toEqual([100, 100]);
  const mixed = scoresOf(each, other, each, other);
  const sum = sumScores(mixed);
  const { rates, shares } = intervalsOfScores(mixed, sum);
  expect([[...rates.keys()], [...shares.keys()]]).toEqual([[...sum.rates.keys()], [...sum.shares.keys()]]);
  expect(rates.get('indirect')).toMatchObject({ precision: [0, 100], recall: [0, 100] });
  const [low = 0, high = 0] = shares.get('Indirect, by any kind') ?? [];
  expect([low < 50, high > 50]).toEqual([true, true]);
});

test('corpora are read with their language, numbers as ids, and without quotations where there are none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-quotations-'));
  const write = (name: string, ...records: unknown[]) =>
    writeFileSync(join(folder, name), `${records.map((record) => JSON.stringify(record)).join('\n')}\n\n`);
  write('one-en.jsonl', { id: 7, text: 'a', quotations: [] });
  write('two-de.jsonl', { id: 'x', title: 'T', text: 'b' }, { id: 'y', text: 'c' });
  write('notes.txt', 'no corpus');
  const read = readQuotationsCorpus(folder).map(({ id, language, title, quotations }) => [
    ...[id, language, title],
    quotations?.length,
  ]);
  rmSync(folder, { recursive: true });
  expect(read).toEqual([
    ['7', 'en', '', 0],
    ['x', 'de', 'T', undefined],
    ['y', 'de', '', undefined],
  ]);
});
