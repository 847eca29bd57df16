import { describe, expect, test } from 'vitest';
import { listErrors } from '../../scripts/evaluate/quotation-errors';
import { ruleOf, tableOfQuotationRules, tableOfSpeakerRules } from '../../scripts/evaluate/quotation-rules';
import { type Case, lines, type System, scoresOf } from './quotation-documents';

describe('rules', () => {
  const each: Case = {
    ...lines([
      {
        ...{
          kind: 'indirect',
          content: 'der Deich halte',
          reason: 'verb second: sagen',
          speakerReason: 'subject: sagen',
        },
        ...{ speaker: 'Vera Lohse', who: 'a' },
      },
      { kind: 'indirect', content: 'Das Amt', reason: 'verb second: warnen', score: 0.2, speaker: 'Lohse' },
      {
        kind: 'reported',
        content: 'vor der Flut',
        reason: 'noun',
        speakerReason: 'subject: warnen',
        who: 'a',
      },
      { kind: 'direct', content: '„Wir bauen weiter“', reason: 'quote marks', speaker: 'so', who: 'b' },
    ]),
    goldEntities: { P1: ['Vera Lohse'] },
    entities: { a: ['Vera Lohse'], b: ['Amt'] },
  };

  test('for quotations: kind, hits, right, precision, shown', () => {
    expect(tableOfQuotationRules(scoresOf(each)).rows).toEqual([
      ['verb second', 'indirect', 2, 1, '50.0', 1],
      ['noun', 'reported', 1, 1, '100.0', 1],
      ['quote marks', 'direct', 1, 1, '100.0', 1],
    ]);
  });

  test('for speakers: hits, there of those with a place, right of those named, said anyway', () => {
    expect(tableOfSpeakerRules(scoresOf(each)).rows).toEqual([
      ['subject', 2, 1, 2, 1, 1, '100.0', 1],
      ['a speaker rule', 2, 0, 1, 0, 1, '0.0', 0],
    ]);
  });

  test.each([
    ['verb second: sagen', 'verb second'],
    ['quote marks', 'quote marks'],
    ['', ''],
  ])('the reason "%s" names the rule "%s"', (reason, rule) => {
    expect(ruleOf(reason)).toBe(rule);
  });
});

describe('errors', () => {
  const each: Case = {
    text: 'Vera Lohse sagte,\nder Deich halte. Ulf Brandt ging.',
    gold: [{ kind: 'Indirect', content: 'der Deich halte', speaker: 'Vera Lohse', who: 'P1' }],
    goldEntities: { P1: ['Vera Lohse'] },
    entities: { a: ['Vera Lohse'], b: ['Ulf Brandt'] },
  };
  const whole = { kind: 'indirect', content: 'der Deich halte' } as const;
  test.each<[string, System[], string[]]>([
    ['nothing wrong', [{ ...whole, who: 'a', speaker: 'Vera' }], []],
    [
      'missed',
      [],
      [
        'missed|tiny|Indirect|-|Vera Lohse sagte, «der Deich halte». Ulf Brandt ging. [-] {Vera Lohse = Vera Lohse}',
      ],
    ],
    [
      'missed and false, as too few words agree',
      [{ kind: 'indirect', content: 'Deich', reason: 'verb second: sagen' }],
      [
        'missed|tiny|Indirect|verb second: sagen (0.50)|Vera Lohse sagte, «der ‹Deich› halte». Ulf Brandt ging. [-] {Vera Lohse = Vera Lohse}',
        'false|tiny|indirect|verb second: sagen (0.50)|Vera Lohse sagte, ‹der «Deich» halte›. Ulf Brandt ging. [-] {Vera Lohse = Vera Lohse}',
      ],
    ],
    [
      'another kind',
      [{ ...whole, kind: 'reported', who: 'a' }],
      [
        'kind|tiny|reported for Indirect|a rule|Vera Lohse sagte, «der Deich halte». Ulf Brandt ging. [- = Vera Lohse] {Vera Lohse = Vera Lohse}',
      ],
    ],
    [
      'another speaker',
      [{ ...whole, who: 'b', speaker: 'Ulf Brandt' }],
      [
        'speaker|tiny|indirect|a speaker rule|Vera Lohse sagte, «der Deich halte». Ulf Brandt ging. [Ulf Brandt = Ulf Brandt] {Vera Lohse = Vera Lohse}',
      ],
    ],
  ])('%s', (_what, system, expected) => {
    expect(listErrors(scoresOf({ ...each, system }), 5)).toEqual(
      expected.map((line) => line.split('|').join('\t')),
    );
  });

  test('so many of each sort, over all documents', () => {
    const missed = scoresOf(each, each, each);
    expect([0, 2, 5].map((count) => listErrors(missed, count).length)).toEqual([0, 2, 3]);
  });
});
