import { expect, test } from 'vitest';
import { inPortions, runToEnd, type Steps, within, withPauses } from '../../../lib/text/steps';

function* counting(): Steps<string> {
  yield 0.25;
  yield 0.5;
  return 'done';
}

function sharesOf<R>(steps: Steps<R>): { shares: number[]; result: R } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, result: step.value };
    shares.push(step.value);
  }
}

test('steps are run to their end at once', () => {
  expect(runToEnd(counting())).toBe('done');
});

test('steps are run with a pause between them', async () => {
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  expect(await withPauses(counting(), pause)).toBe('done');
  expect(pauses).toBe(2);
  const stop = withPauses(counting(), () => Promise.reject(new Error('fort')));
  await expect(stop).rejects.toThrow('fort');
});

test('steps count as a part of longer work', () => {
  expect(sharesOf(within(counting(), 0.6, 1))).toEqual({ shares: [0.7, 0.8], result: 'done' });
});

test('items are worked on in portions, each once and in order', () => {
  const { shares, result } = sharesOf(inPortions(['a', 'b', 'c', 'd', 'e'], 2, (item, at) => item + at));
  expect(result).toEqual(['a0', 'b1', 'c2', 'd3', 'e4']);
  expect(shares).toEqual([0.4, 0.8]);
  expect(sharesOf(inPortions([], 2, String))).toEqual({ shares: [], result: [] });
});
