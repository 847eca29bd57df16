import { describe, expect, test } from 'vitest';
import type { MarkedDocument } from '../../../scripts/train/corpora';
import { type NamePools, swapNames } from '../../../scripts/train/swap-names';

const POOLS: NamePools = {
  keys: new Map([
    ['Anna', 'given f German'],
    ['Berta', 'given f German'],
    ['Siemens', 'organization company word'],
    ['Bosch', 'organization company word'],
  ]),
  pools: new Map([
    ['given f German', ['Berta']],
    ['organization company word', ['Bosch']],
  ]),
  surnames: ['Tellhagen'],
};

/** `<Anna Wollnik>` is a person, `{Siemens}` an organization, `[Kiel]` a place. */
function read(marked: string): MarkedDocument {
  const kinds: Record<string, number> = { '<': 0, '{': 1, '[': 3 };
  const names: { start: number; end: number; kind: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/([<{[])([^>}\]]+)[>}\]]/g)) {
    text += marked.slice(from, match.index);
    const name = match[2] ?? '';
    names.push({ start: text.length, end: text.length + name.length, kind: kinds[match[1] ?? ''] ?? 0 });
    text += name;
    from = match.index + match[0].length;
  }
  return { id: 'made up', text: text + marked.slice(from), names, guideline: 'product' };
}

const show = ({ text, names }: MarkedDocument) => names.map(({ start, end }) => text.slice(start, end));

describe('swapping names', () => {
  test.each([
    ['a full name', '<Anna Wollnik> kam.', 'Berta Tellhagen kam.'],
    ['the same person again', '<Anna Wollnik> kam. <Wollnik> ging.', 'Berta Tellhagen kam. Tellhagen ging.'],
    ['a genitive', '<Wollniks> Haus in [Kiel]', 'Tellhagens Haus in Kiel'],
    ['a listed organization', 'Die Firma {Siemens} baut.', 'Die Firma Bosch baut.'],
    ['initials and particles stay', '<Anna v. Wollnik>', 'Berta v. Tellhagen'],
  ])('%s', (_case, marked, text) => {
    const [swapped] = swapNames([read(marked)], POOLS, 1);
    expect(swapped?.text).toBe(text);
  });

  test('offsets and kinds go along', () => {
    const [swapped] = swapNames([read('<Anna Wollnik> von {Siemens} in [Kiel] lacht.')], POOLS, 1);
    expect(swapped && show(swapped)).toEqual(['Berta Tellhagen', 'Bosch', 'Kiel']);
    expect(swapped?.names.map(({ kind }) => kind)).toEqual([0, 1, 3]);
  });

  test('a document without anything to swap is left out', () => {
    expect(swapNames([read('In [Kiel] regnet es. {Unbekannt} schweigt.')], POOLS, 1)).toEqual([]);
  });

  test('the same seed gives the same names', () => {
    const pools = { ...POOLS, surnames: ['Abel', 'Bohn', 'Celan', 'Dorn', 'Ebert'] };
    const swap = (seed: number) => swapNames([read('<Anna Wollnik> und <Anna Kolb>')], pools, seed)[0]?.text;
    expect(swap(3)).toBe(swap(3));
  });
});
