import { describe, expect, test, vi } from 'vitest';
import { nextTurn, runInSlices } from '../../../entrypoints/background/run-in-slices';
import type { Steps } from '../../../lib/text/steps';

/** A clock that only work moves: `cost` ms a step. */
function madeWork({ steps, cost }: { steps: number; cost: number }) {
  const time = { now: 0 };
  const log: string[] = [];
  function* work(): Steps<string> {
    try {
      for (let at = 1; at <= steps; at += 1) {
        time.now += cost;
        log.push(`step ${at}`);
        yield at / steps;
      }
      return 'done';
    } finally {
      log.push('closed');
    }
  }
  const nextTurn = vi.fn(async () => {
    log.push('turn');
  });
  return { work, log, nextTurn, clock: () => time.now };
}

const never = () => new AbortController().signal;

describe('runInSlices', () => {
  test('gives the thread back after about 30 ms of work, and tells how far it is', async () => {
    const { work, log, ...rest } = madeWork({ steps: 6, cost: 16 });
    const shares: number[] = [];
    const onProgress = (share: number) => void shares.push(Math.round(share * 100));
    expect(await runInSlices(work(), { ...rest, signal: never(), onProgress })).toBe('done');
    expect(log).toEqual([
      'step 1',
      'step 2',
      'turn',
      'step 3',
      'step 4',
      'turn',
      'step 5',
      'step 6',
      'turn',
      'closed',
    ]);
    expect(shares).toEqual([33, 67, 100]);
  });

  test('short work never waits', async () => {
    const { work, nextTurn: turn, ...rest } = madeWork({ steps: 5, cost: 2 });
    await runInSlices(work(), { ...rest, nextTurn: turn, signal: never() });
    expect(turn).not.toHaveBeenCalled();
  });

  test('ends between two slices, with the reason, and closes the steps', async () => {
    const { work, log, nextTurn: turn, clock } = madeWork({ steps: 6, cost: 40 });
    const end = new AbortController();
    turn.mockImplementation(async () => {
      log.push('turn');
      if (log.includes('step 2')) end.abort(new Error('left'));
    });
    await expect(runInSlices(work(), { clock, nextTurn: turn, signal: end.signal })).rejects.toThrow('left');
    expect(log).toEqual(['step 1', 'turn', 'step 2', 'turn', 'closed']);
  });

  test('does not begin what is no longer wanted', async () => {
    const { work, log, ...rest } = madeWork({ steps: 6, cost: 40 });
    await expect(
      runInSlices(work(), { ...rest, signal: AbortSignal.abort(new Error('left')) }),
    ).rejects.toThrow('left');
    expect(log).toEqual([]);
  });

  test('what the steps throw arrives', async () => {
    function* failing(): Steps<never> {
      yield 0.1;
      throw new Error('a bug');
    }
    await expect(runInSlices(failing(), { signal: never() })).rejects.toThrow('a bug');
  });

  test('others have their turn between slices of real work', async () => {
    function* busy(): Steps<number> {
      for (let at = 0; at < 8; at += 1) {
        const until = performance.now() + 20;
        while (performance.now() < until);
        yield at / 8;
      }
      return performance.now();
    }
    const turns: number[] = [];
    const timer = setInterval(() => turns.push(performance.now()), 1);
    const end = await runInSlices(busy(), { signal: never() });
    clearInterval(timer);
    expect(turns.filter((at) => at < end).length).toBeGreaterThanOrEqual(2);
    await nextTurn();
  });
});
