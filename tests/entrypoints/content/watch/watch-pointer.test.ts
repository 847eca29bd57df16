// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  LEAVE,
  type PointerOptions,
  REST,
  watchPointer,
} from '../../../../entrypoints/content/watch/watch-pointer';

let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Mark Rutte <a href="#x"><b>Nato</b></a></p><div id="card"></div>';
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** A mark lies at every x below 100: its id is the x. */
function watch(given: Partial<PointerOptions> = {}) {
  const seen = { onClick: vi.fn(), onRest: vi.fn(), onLeave: vi.fn(), onElsewhere: vi.fn() };
  watchPointer({
    window,
    markAt: (x) => (x < 100 ? `m${x}` : undefined),
    isCard: (target) => target instanceof Element && target.id === 'card',
    isReaders: () => true,
    signal: ending.signal,
    ...seen,
    ...given,
  });
  return seen;
}

function move(x: number, where = 'p', init: MouseEventInit = {}): void {
  const event = new MouseEvent('pointermove', { bubbles: true, clientX: x, clientY: 5, ...init });
  document.querySelector(where)?.dispatchEvent(event);
}

function click(x: number, where = 'p'): void {
  document
    .querySelector(where)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x }));
}

describe('resting', () => {
  it('opens after a moment on the same mark', () => {
    const seen = watch();
    move(5);
    vi.advanceTimersByTime(REST - 50);
    move(5);
    expect(seen.onRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(110);
    expect(seen.onRest).toHaveBeenCalledExactlyOnceWith('m5', { x: 5, y: 5 });
  });

  it('looks where a fast pointer stops', () => {
    const seen = watch();
    for (const x of [300, 200, 5]) move(x);
    vi.advanceTimersByTime(REST + 50);
    expect(seen.onRest).toHaveBeenCalledExactlyOnceWith('m5', { x: 5, y: 5 });
  });

  it('does not open for a pointer that only passes', () => {
    const seen = watch();
    move(5);
    vi.advanceTimersByTime(REST / 2);
    move(150);
    vi.advanceTimersByTime(REST * 2);
    expect(seen.onRest).not.toHaveBeenCalled();
  });

  it('opens on the words of a link, too', () => {
    const seen = watch();
    move(7, 'b');
    vi.advanceTimersByTime(REST + 50);
    expect(seen.onRest).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['while a button is held, as when selecting', { buttons: 1 }],
    ['for a finger', { pointerType: 'touch' }],
  ])('does not open %s', (_what, init) => {
    const seen = watch();
    const event = new MouseEvent('pointermove', { bubbles: true, clientX: 5, buttons: 0, ...init });
    Object.assign(event, 'pointerType' in init ? { pointerType: 'touch' } : {});
    document.querySelector('p')?.dispatchEvent(event);
    vi.advanceTimersByTime(REST * 2);
    expect(seen.onRest).not.toHaveBeenCalled();
  });

  it('leaves after a while, unless the pointer comes to the card', () => {
    const seen = watch();
    move(150);
    vi.advanceTimersByTime(LEAVE - 10);
    move(150, '#card');
    vi.advanceTimersByTime(LEAVE * 2);
    expect(seen.onLeave).not.toHaveBeenCalled();
    move(150);
    vi.advanceTimersByTime(LEAVE + 50);
    expect(seen.onLeave).toHaveBeenCalledTimes(1);
  });
});

describe('clicking', () => {
  it('opens at a mark and closes elsewhere', () => {
    const seen = watch();
    click(5);
    expect(seen.onClick).toHaveBeenCalledWith('m5', { x: 5, y: 0 });
    click(150);
    expect(seen.onElsewhere).toHaveBeenCalledTimes(1);
  });

  it('leaves links to the page', () => {
    const seen = watch();
    click(5, 'b');
    expect(seen.onClick).not.toHaveBeenCalled();
    expect(seen.onElsewhere).toHaveBeenCalledTimes(1);
  });

  it('leaves selections to the page', () => {
    const seen = watch();
    window.getSelection()?.selectAllChildren(document.body);
    click(5);
    window.getSelection()?.removeAllRanges();
    expect(seen.onClick).not.toHaveBeenCalled();
  });

  it('leaves alone what the page took for itself', () => {
    const seen = watch();
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    click(5);
    expect(seen.onClick).not.toHaveBeenCalled();
  });

  it('hears nothing in the card', () => {
    const seen = watch();
    click(5, '#card');
    expect([seen.onClick, seen.onElsewhere].some(({ mock }) => mock.calls.length > 0)).toBe(false);
  });

  it('believes no event that the page made up', () => {
    const seen = watch({ isReaders: (event) => event.isTrusted });
    click(5);
    move(5);
    vi.advanceTimersByTime(REST);
    expect(seen.onClick).not.toHaveBeenCalled();
    expect(seen.onRest).not.toHaveBeenCalled();
  });
});
