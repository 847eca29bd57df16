import { describe, expect, test } from 'vitest';
import { LABEL_COUNT, TAG_KINDS } from '../../../../lib/names/tagger/labels';
import { readModel, writeModel } from '../../../../lib/names/tagger/model-file';
import { createModelRecognizer } from '../../../../lib/names/tagger/model-recognizer';
import { createTagger, type TaggedText } from '../../../../lib/names/tagger/tagger';
import { runToEnd, type Steps } from '../../../../lib/text/steps';
import { CUT, madeUpParts, NO_LISTS } from './made-up-model';

const TEXT = 'Mark Rutte traf Anna Wollnik in Kiew. Die Nato lobte Rutte. '.repeat(600);
const model = readModel(writeModel(madeUpParts(4, 400), CUT));
const tag = (text: string): Steps<TaggedText> => createTagger(model).tagInSteps(text);

function sharesOf<Result>(steps: Steps<Result>): { shares: number[]; result: Result } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, result: step.value };
    shares.push(step.value);
  }
}

describe('tagging in steps', () => {
  test('the share done rises from 0 to 1', () => {
    const { shares } = sharesOf(tag(TEXT));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  test('steps give what running at once gives, and so does a second go', () => {
    const { result } = sharesOf(tag(TEXT));
    expect(runToEnd(tag(TEXT)).names).toEqual(result.names);
    const tagger = createTagger(model);
    expect(runToEnd(tagger.tagInSteps(TEXT)).names).toEqual(result.names);
    expect(runToEnd(tagger.tagInSteps(TEXT)).names).toEqual(result.names);
  });

  test('two texts at a time, or one left in the middle, do not disturb each other', () => {
    const tagger = createTagger(model);
    const whole = runToEnd(tag(TEXT)).names;
    const left = tagger.tagInSteps(TEXT.toUpperCase());
    left.next();
    left.next();
    left.return({ sentences: [], names: [] });
    const [one, other] = [tagger.tagInSteps(TEXT), tagger.tagInSteps(TEXT)];
    one.next();
    other.next();
    expect(runToEnd(other).names).toEqual(whole);
    expect(runToEnd(one).names).toEqual(whole);
  });

  test.each(['', ' \n', '...', 'Rutte'])('"%s" needs no steps', (text) => {
    const { shares, result } = sharesOf(tag(text));
    expect(shares).toEqual([]);
    expect(result.names).toHaveLength(result.sentences.length);
  });

  test('one endless sentence has steps too, and every token its place', () => {
    const text = 'Rutte und die Nato '.repeat(12_500);
    const { shares, result } = sharesOf(tag(text));
    expect(shares.length).toBeGreaterThan(3);
    expect(result.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(50_000);
  });

  test('names lie in their sentence, in order, with a score', () => {
    const { sentences, names } = runToEnd(tag(TEXT));
    for (const [number, found] of names.entries()) {
      let end = 0;
      for (const name of found) {
        expect(name.from).toBeGreaterThanOrEqual(end);
        expect(name.to).toBeGreaterThan(name.from);
        expect(name.kind).toBeLessThan(TAG_KINDS.length);
        expect(name.score >= 0 && name.score <= 1 + 1e-6).toBe(true);
        end = name.to;
      }
      expect(end).toBeLessThanOrEqual(sentences[number]?.tokens.length ?? 0);
    }
  });
});

describe('a model that knows nothing', () => {
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  transitions[0] = 9;
  const zero = readModel(writeModel({ ...madeUpParts(1, 0), lists: NO_LISTS, transitions }, CUT));

  test('it names nobody', () => {
    expect(runToEnd(createModelRecognizer(zero).findNamesInSteps(TEXT))).toHaveLength(0);
  });
});
