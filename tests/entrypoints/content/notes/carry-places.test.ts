import { describe, expect, it } from 'vitest';
import { carryPlaces, type KnownPlace } from '../../../../entrypoints/content/notes/carry-places';

const FILL = 'x'.repeat(2_500);
const BEFORE = `Anfang ${FILL} Mitte ${FILL} Ende`;

function known(text: string, words: string, state: 'certain' | 'likely' = 'certain'): [string, KnownPlace] {
  const start = text.indexOf(words);
  return [words, { key: words, anchoring: { state, score: 1, start, end: start + words.length } }];
}

/** The words at the places that are carried over, each by the note's own words. */
function carried(after: string, places: readonly [string, KnownPlace][]): Record<string, string> {
  return Object.fromEntries(
    [...carryPlaces(BEFORE, after, new Map(places))].map(([id, { anchoring }]) => [
      id,
      anchoring.state === 'orphan' ? '' : after.slice(anchoring.start, anchoring.end),
    ]),
  );
}

const ALL = ['Anfang', 'Mitte', 'Ende'].map((words) => known(BEFORE, words));

describe('places in a text that has changed', () => {
  it.each([
    ['something before all', `Neu. ${BEFORE}`, ['Mitte', 'Ende']],
    ['something after all', `${BEFORE} Neu.`, ['Anfang', 'Mitte']],
    ['something far from two of three', BEFORE.replace('Mitte', 'Mitte, neu'), ['Anfang', 'Ende']],
    ['words that are gone', BEFORE.replace(' Mitte', ''), ['Anfang', 'Ende']],
    ['another text', 'Ganz anders.', []],
    ['no text', '', []],
  ])('are kept by their words: %s', (_what, after, words) => {
    expect(carried(after, ALL)).toEqual(Object.fromEntries(words.map((each) => [each, each])));
  });

  it('are looked for anew where they are not certain', () => {
    const orphan: KnownPlace = { key: 'o', anchoring: { state: 'orphan', reason: 'gone' } };
    expect(carried(BEFORE, [known(BEFORE, 'Mitte', 'likely'), ['o', orphan]])).toEqual({});
  });

  it('are not taken for another when the text repeats itself', () => {
    const twice = `${BEFORE}${BEFORE}`;
    expect(carried(twice, ALL)).toMatchObject({ Anfang: 'Anfang', Mitte: 'Mitte' });
  });
});
