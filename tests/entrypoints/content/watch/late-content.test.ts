// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBudget, watchLateContent } from '../../../../entrypoints/content/watch/late-content';

describe('createBudget', () => {
  it('waits longer with every look in vain, half a minute at most', () => {
    const budget = createBudget();
    const waits = Array.from({ length: 8 }, () => {
      budget.spend(0, false);
      return budget.wait(0);
    });
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('is patient no longer after a find', () => {
    const budget = createBudget();
    budget.spend(0, false);
    budget.spend(0, false);
    budget.spend(0, true);
    expect(budget.wait(0)).toBe(500);
    expect(budget.wait(600)).toBe(0);
  });
});

describe('watchLateContent', () => {
  let ending: AbortController;
  let region: HTMLElement;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<main></main><aside></aside>';
    ending = new AbortController();
    region = document.querySelector('main') ?? document.body;
  });
  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
  });

  function watch(look: () => Promise<boolean>, of: () => Node | undefined = () => region): void {
    watchLateContent({ document, region: of, look, signal: ending.signal });
  }

  it('looks once the article has been quiet', async () => {
    const look = vi.fn(async () => true);
    watch(look);
    for (let step = 0; step < 5; step += 1) {
      region.append('x');
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('does not wait forever for quiet', async () => {
    const look = vi.fn(async () => true);
    watch(look);
    for (let step = 0; step < 12; step += 1) {
      region.append('x');
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('cares for nothing outside the article', async () => {
    const look = vi.fn(async () => true);
    watch(look);
    document.querySelector('aside')?.append('advertisement');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('looks again when the article itself is taken out', async () => {
    const look = vi.fn(async () => true);
    watch(look);
    region.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('misses nothing that happens while it looks', async () => {
    const look = vi.fn(async () => {
      if (look.mock.calls.length === 1) region.append('late');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return true;
    });
    watch(look);
    region.append('x');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('costs little on a page that never rests', async () => {
    const look = vi.fn(async () => false);
    watch(look);
    for (let second = 0; second < 120; second += 1) {
      region.append('x');
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(look.mock.calls.length).toBeLessThan(12);
  });

  it('ends with the signal', async () => {
    const look = vi.fn(async () => true);
    watch(look);
    region.append('x');
    await vi.advanceTimersByTimeAsync(100);
    ending.abort();
    region.append('y');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).not.toHaveBeenCalled();
  });
});
