import { describe, expect, test } from 'vitest';
import type { Resolved } from '../../lib/entities/resolve-entities';
import type { Mention, NamedSpan } from '../../lib/names/mention';
import { countEntities } from '../../scripts/evaluate/entity-scores';
import { intervalsOf } from '../../scripts/evaluate/intervals';
import { countFaults, countNames, KINDS, scoreOf } from '../../scripts/evaluate/name-scores';
import type { GoldDocument, GoldKind } from '../../scripts/evaluate/names-corpus';

const TEXT = 'Ada Lind leitet das Amt in Kiel. Die Werft Nordstern baut die Fähre Aurora.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const gold = (words: string, kind: GoldKind) => ({ ...at(words), kind });
const name = (words: string, kind: NamedSpan['kind'], more: Partial<NamedSpan> = {}): NamedSpan => ({
  ...at(words),
  kind,
  score: 1,
  reason: 'model',
  ...more,
});
const document: GoldDocument = {
  ...{ id: 'made up', language: 'de', title: '', text: TEXT, neutral: [] },
  ...{ guideline: 'product', hasInstitutions: true },
  names: [
    gold('Ada Lind', 'person'),
    gold('Amt', 'institution'),
    gold('Kiel', 'place'),
    gold('Nordstern', 'organization'),
    gold('Aurora', 'other'),
  ],
};

describe('scores of names', () => {
  test('a name is right when borders and kind agree; an institution is an organization', () => {
    const names = [
      name('Ada Lind', 'person'),
      name('Amt', 'organization'),
      name('Werft Nordstern', 'organization'),
    ];
    const counts = countNames(names, document);
    expect(counts.person).toEqual({ right: 1, found: 1, met: 1, gold: 1 });
    expect(counts.organization).toEqual({ right: 1, found: 2, met: 1, gold: 2 });
    const { precision, recall } = scoreOf([counts], KINDS);
    expect([precision.toFixed(1), recall.toFixed(1)]).toEqual(['66.7', '66.7']);
  });

  test('parts of compounds, neutral stretches and institutions nobody asked for are not judged', () => {
    const names = [
      name('Ada', 'person', { part: true }),
      name('Nordstern', 'person'),
      name('Amt', 'organization', { reason: 'institution: model' }),
    ];
    const strict = { ...document, neutral: [at('Nordstern')], hasInstitutions: false };
    expect(scoreOf([countNames(names, strict)], KINDS)).toMatchObject({ found: 0, right: 0 });
  });

  test('says what is wrong about a name', () => {
    const names = [
      name('Ada Lind', 'organization'),
      name('Kiel', 'organization'),
      name('Aurora', 'person'),
      name('Werft Nordstern', 'organization'),
      name('leitet', 'person'),
      name('Amt', 'organization'),
    ];
    expect(countFaults(names, document)).toEqual({ kind: 1, place: 1, other: 1, borders: 1, nothing: 1 });
  });
});

describe('scores of those an article lists', () => {
  const mention = (entity: string, more: Partial<Mention> = {}): Mention => ({
    ...name('Ada Lind', 'person', more),
    entity,
  });
  const resolved: Resolved = {
    mentions: [mention('p1'), mention('p2'), mention('o1', { part: true }), mention('o2')],
    titleMentions: [mention('p3')],
    entities: [
      { id: 'p1', kind: 'person', name: 'Ada Lind', aliases: ['Ada Lind', 'Lind'], roles: [] },
      { id: 'p2', kind: 'person', name: 'Kiel', aliases: ['Kiel'], roles: [] },
      { id: 'p3', kind: 'person', name: 'Bo Holm', aliases: ['Bo Holm'], roles: [] },
      { id: 'o1', kind: 'organization', name: 'SPD', aliases: ['SPD'], roles: [] },
      { id: 'o2', kind: 'organization', name: 'Lind', aliases: ['Lind'], roles: [] },
    ],
  };

  test('one form in common is enough, of the same kind; parts and the title alone are not judged', () => {
    const counts = countEntities(resolved, [
      { kind: 'person', surfaces: ['Linds', 'Lind'] },
      { kind: 'person', surfaces: ['Eva Moor'] },
      { kind: 'organization', surfaces: ['SPD'] },
    ]);
    expect(counts.person).toEqual({ right: 1, found: 2, met: 1, gold: 2 });
    expect(counts.organization).toEqual({ right: 0, found: 1, met: 1, gold: 1 });
  });
});

describe('intervals', () => {
  const mean = (values: readonly number[]) => [values.reduce((sum, value) => sum + value, 0) / values.length];

  test('hold the measured value, and are the same every time', () => {
    const values = Array.from({ length: 50 }, (_value, index) => index % 10);
    const [interval = [0, 0]] = intervalsOf(values, mean);
    expect(interval[0]).toBeLessThan(4.5);
    expect(interval[1]).toBeGreaterThan(4.5);
    expect(intervalsOf(values, mean)).toEqual([interval]);
  });

  test('of equal documents have no width', () => {
    expect(intervalsOf([3, 3, 3], mean)).toEqual([[3, 3]]);
  });
});
