import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../lib/entities/entity';
import type { Quotation, QuotationKind, Speaker } from '../../../lib/quotations/quotation';
import {
  cueWords,
  listQuotations,
  quotedWords,
  spokenBy,
  surenessOf,
} from '../../../lib/quotations/read-quotation';

type Given = Partial<Omit<Quotation, 'speaker'>> & { readonly speaker?: Partial<Speaker> };

function quotation(given: Given = {}): Quotation {
  const { speaker, ...rest } = given;
  const made = speaker && { score: 1, reason: 'test', ...speaker };
  return {
    start: 0,
    end: 10,
    kind: 'direct',
    content: [],
    score: 1,
    reason: 'test',
    ...rest,
    ...(made && { speaker: made }),
  };
}

/** A quotation of the words between brackets in `text`, which are taken out. */
function bracketed(marked: string, kind: QuotationKind): { text: string; quoted: Quotation } {
  const text = marked.replace(/[[\]]/g, '');
  const content = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }, at) => {
    const start = index - 2 * at;
    return { start, end: start + words.length };
  });
  return { text, quoted: quotation({ kind, content }) };
}

describe('quotedWords', () => {
  test.each<[string, QuotationKind, string]>([
    ['Sie sagte: „[Ja.]“', 'direct', '„Ja.“'],
    ['Sie sagte: »[Ja.]«', 'direct', '»Ja.«'],
    ['She said "[Yes.]"', 'direct', '"Yes."'],
    ['She said ‘[Yes.]’', 'direct', '‘Yes.’'],
    ['Sie sagte: [„Ja.“]', 'direct', '„Ja.“'],
    ['„[Ja]“, sagte sie, „[gern.]“', 'direct', '„Ja“ … „gern.“'],
    ['Das sei „[völlig morsch]“, hieß es', 'mixed', '„völlig morsch“'],
    ['„Alt“ [sei es] „nicht“', 'indirect', 'sei es'],
    ['Sie sagte: „[Ja.\n\nNein.]“', 'direct', '„Ja. Nein.“'],
  ])('%s as %s: %s', (marked, kind, words) => {
    const { text, quoted } = bracketed(marked, kind);
    expect(quotedWords(text, quoted)).toBe(words);
  });
});

describe('spokenBy', () => {
  const TEXT = 'Ein\u00A0Sprecher sagte das.';
  const entity = (id: string, name: string): Entity => ({ id, name, kind: 'person', aliases: [], roles: [] });
  const ENTITIES = [entity('p1', 'Ada Feder'), entity('p2', 'Bo Kahn')];
  const span = { start: 0, end: 12 };

  test.each<[string, Partial<Speaker> | undefined, string[] | undefined]>([
    ['someone named', { entity: 'p2', span }, ['Bo Kahn']],
    ['two', { entity: 'p1', others: ['p2'] }, ['Ada Feder', 'Bo Kahn']],
    ['two, the later named first', { entity: 'p2', others: ['p1'] }, ['Bo Kahn', 'Ada Feder']],
    ['someone without a name', { span }, ['Ein Sprecher']],
    ['someone who is gone', { entity: 'p9' }, undefined],
    ['nobody known', undefined, undefined],
  ])('%s', (_what, speaker, names) => {
    const given = quotation(speaker === undefined ? {} : { speaker });
    expect(spokenBy(TEXT, given, ENTITIES)?.names).toEqual(names);
  });

  test('the cue is on one line', () => {
    expect(cueWords('teilte\nmit', quotation({ cue: { start: 0, end: 10 } }))).toBe('teilte mit');
    expect(cueWords('', quotation())).toBeUndefined();
  });
});

test.each<[number, number | undefined, string]>([
  [1, 0.9, 'certain'],
  [1, undefined, 'certain'],
  [0.95, 0.7, 'likely'],
  [0.7, 0.95, 'likely'],
  [0.9, 0.4, 'unsure'],
])('a quotation at %d said by someone at %s is %s', (score, speaker, words) => {
  const given = speaker === undefined ? {} : { speaker: { score: speaker } };
  expect(surenessOf(quotation({ score, ...given }))).toBe(words);
});

describe('listQuotations', () => {
  const by = (entity: string, start: number, end: number, score = 1) =>
    quotation({ start, end, score, speaker: { entity } });
  const listed = (all: Quotation[], options = {}) => listQuotations(all, options).map(({ index }) => index);

  test('a part of a listed one by the same speaker has no place of its own', () => {
    expect(listed([by('p1', 0, 50), by('p1', 10, 20), by('p1', 60, 70)])).toEqual([0, 2]);
  });

  test('by another speaker it has', () => {
    expect(listed([by('p1', 0, 50), by('p2', 10, 20)])).toEqual([0, 1]);
  });

  test('unsure ones only when asked for; a part of one that is not shown stays', () => {
    const all = [by('p1', 0, 50, 0.3), by('p1', 10, 20), by('p2', 60, 70, 0.2)];
    expect(listed(all)).toEqual([1]);
    expect(listed(all, { unsure: true })).toEqual([0, 2]);
  });

  test('those that only overlap are both listed', () => {
    expect(listed([by('p1', 0, 30), by('p1', 20, 50)])).toEqual([0, 1]);
  });
});
