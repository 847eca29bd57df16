import { articlePage, madeParagraphs } from '../browser/made-pages.mjs';
import { openBrowser } from '../browser/open-browser.mjs';
import { serve } from '../browser/serve.mjs';
import { sleep } from '../browser/wait.mjs';
import { buildMeasured } from './measured-build.mjs';
import { middleAndTail } from './quantiles.mjs';

const SIZES = [300, 1000, 5000];

/**
 * Presses the toolbar button on made-up articles in real Chromium and takes the time until the last mark is painted:
 * with the background running (warm) and after it was stopped (cold). Every run reads another text, so that no stored
 * analysis helps. Gives one row for each size and state.
 */
export async function benchPage({ runs }) {
  const extension = await buildMeasured();
  const pages = {};
  for (const words of SIZES) {
    for (let run = 0; run < runs * 2 + 2; run++) {
      pages[addressOf(words, run)] = articlePage({
        title: `Bericht ${words}-${run}`,
        paragraphs: madeParagraphs({ words, from: run * 7 }),
      });
    }
  }
  const browser = await openBrowser({ kind: 'chromium', extension });
  const server = await serve({ pages });
  try {
    const rows = [];
    for (const words of SIZES) {
      await measure({ browser, server, words, run: runs * 2 }); // the first of a kind compiles
      const warm = [];
      const cold = [];
      for (let run = 0; run < runs; run++) warm.push(await measure({ browser, server, words, run }));
      for (let run = runs; run < runs * 2; run++)
        cold.push(await measure({ browser, server, words, run, isCold: true }));
      rows.push(summarize(words, 'warm', warm), summarize(words, 'cold', cold));
    }
    return { version: browser.version, rows };
  } finally {
    await browser.close();
    server.close();
  }
}

const addressOf = (words, run) => `/${words}-${run}.html`;

async function measure({ browser, server, words, run, isCold = false }) {
  const page = await browser.openPage(server.origin + addressOf(words, run));
  await page.eval(watchPaint);
  const workerBefore = await browser.worker();
  await workerBefore.eval('performance.clearMeasures()');
  if (isCold) await browser.stopBackground();
  await sleep(150);
  const pressed = performance.timeOrigin + performance.now();
  const popup = await browser.pressAction(page);
  await page.waitFor(
    () => window.lastPaint && performance.timeOrigin + performance.now() - window.lastPaint > 400,
    undefined,
    {
      what: 'the marks',
      timeout: 60_000,
    },
  );
  const result = await collect({ browser, page, popup, pressed });
  await browser.closePopup(popup);
  await page.close();
  return result;
}

/** Notes in the page when the number of painted places changed last, at the frame that shows it. */
function watchPaint() {
  let count = 0;
  const look = () => {
    let now = 0;
    for (const [, highlight] of CSS.highlights) now += highlight.size;
    if (now !== count) window.lastPaint = performance.timeOrigin + performance.now();
    count = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return true;
}

async function collect({ browser, page, popup, pressed }) {
  const readMeasures = () =>
    performance.getEntriesByType('measure').map(({ name, startTime, duration }) => ({
      name,
      start: performance.timeOrigin + startTime,
      duration,
    }));
  const inPage = await page.eval(readMeasures);
  const worker = await browser.worker();
  const inWorker = await worker.eval(readMeasures);
  const painted = await page.eval('window.lastPaint');
  const of = (list, name) =>
    list.find((entry) => entry.name === name) ?? { start: Number.NaN, duration: Number.NaN };
  const read = of(inPage, 'bench:readArticle');
  const asked = of(inPage, 'bench:sendToBackground:analyze');
  const answered = of(inWorker, 'bench:analyzeArticle');
  const analyzed = of(inWorker, 'bench:analyze');
  const shown = await popup.eval(
    `performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN)`,
  );
  const { usedSize } = await worker.send('Runtime.getHeapUsage');
  return {
    total: painted - pressed,
    popup: shown - pressed,
    start: read.start - pressed,
    read: read.duration,
    messages: asked.duration - answered.duration,
    analysis: analyzed.duration,
    store: answered.duration - analyzed.duration,
    paint: painted - (asked.start + asked.duration),
    heap: usedSize / 1e6,
  };
}

function summarize(words, state, results) {
  const total = middleAndTail(results.map((result) => result.total));
  const middle = (key) => middleAndTail(results.map((result) => result[key])).p50;
  return {
    words,
    worker: state,
    'p50 ms': total.p50,
    'p95 ms': total.p95,
    'to start': middle('start'),
    extraction: middle('read'),
    messages: middle('messages'),
    analysis: middle('analysis'),
    store: middle('store'),
    painting: middle('paint'),
    'popup shown': middle('popup'),
    'heap MB': middle('heap'),
  };
}
