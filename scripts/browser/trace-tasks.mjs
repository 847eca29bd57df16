const MARK = 'randnotiz-traced-thread';

/**
 * Runs `work` and gives how long each task of a page's main thread took meanwhile, longest first, in ms of the
 * processor's time: what else the machine does at the same time does not count. Chromium only.
 */
export async function traceTasks({ browser, page, work }) {
  const { send, listen } = browser.devtools;
  const events = [];
  const stopListening = listen('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => {
    const stop = listen('Tracing.tracingComplete', () => {
      stop();
      resolve();
    });
  });
  const includedCategories = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];
  await send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' });
  await page.eval(`(performance.mark('${MARK}'), performance.clearMarks('${MARK}'), true)`);
  try {
    await work();
  } finally {
    await send('Tracing.end');
    await complete;
    stopListening();
  }
  const { pid, tid } = events.find(({ name }) => name === MARK) ?? {};
  if (pid === undefined) throw new Error('the trace holds nothing of the page');
  return events
    .filter((event) => event.pid === pid && event.tid === tid && /RunTask$/.test(event.name))
    .map(({ tdur, dur }) => Math.round((tdur ?? dur ?? 0) / 1000))
    .sort((a, b) => b - a);
}
