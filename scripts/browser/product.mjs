import { readFileSync } from 'node:fs';
import { ROOT } from '../run-command.mjs';

// What a reader does with Randnotiz, said once for the demo, the benchmark and the tests in real browsers.

/** The words of the extension's own pages in one language: `say('common_export')`, with `$1` … filled in. */
export function wordsOf(locale) {
  const messages = JSON.parse(readFileSync(`${ROOT}components/locales/${locale}.json`, 'utf8'));
  return (key, ...values) => {
    if (!messages[key]) throw new Error(`no words for ${key}`);
    return messages[key].message.replace(/\$(\d)/g, (_all, place) => values[Number(place) - 1] ?? '');
  };
}

/** Folder of the build for a browser. */
export function buildOf(kind) {
  return `${ROOT}.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
}

/**
 * Presses the toolbar button over a page and waits until the popup has said its last word. Gives the popup, and with
 * it `refusal`, its sentence, when the page was not marked.
 */
export async function pressButton(browser, page) {
  const popup = await browser.pressAction(page);
  await popup.waitFor(
    () => Boolean(document.querySelector('main h1')) && !document.querySelector('.popup--waiting'),
    undefined,
    { what: 'the popup to tell about the page', timeout: 60_000 },
  );
  const isRefused = await popup.has({ css: '.popup--refused' });
  return { popup, refusal: isRefused ? await popup.textOf({ css: '.empty' }) : undefined };
}

/** Waits until the article of the popup is in the library. */
export function waitUntilSaved(popup, say) {
  return popup.waitFor(
    (saved) => document.querySelector('.state-line')?.textContent.includes(`· ${saved}`),
    say('popup_stateSaved'),
    { what: 'the article to be saved' },
  );
}

/** Exports the article by the popup's own buttons (`Markdown`, `CSV`, `JSON`). Gives the file as `{ name, bytes }`. */
export async function exportFromPopup({ browser, popup, say, format }) {
  const ending = { Markdown: '.md', CSV: '.csv', JSON: '.json' }[format];
  if (!(await popup.has({ role: 'button', name: format }))) {
    await popup.click({ role: 'button', name: say('common_export') });
  }
  await popup.hoverAt({ x: 2, y: 2 }); // a message about the last export stays while the pointer rests on it
  await popup.click({ role: 'button', name: format });
  return browser.download((name) => name.endsWith(ending));
}
