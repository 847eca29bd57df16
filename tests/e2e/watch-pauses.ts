/** For a page: notes in `window.longestPause` how long nothing could happen there, at most, in ms by the clock. */
export function watchPauses() {
  const page = window as unknown as { longestPause: number };
  page.longestPause = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    page.longestPause = Math.max(page.longestPause, now - last);
    last = now;
  }, 5);
  return true;
}
