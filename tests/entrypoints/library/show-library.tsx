import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { App } from '../../../entrypoints/library/App';
import { libraryServices } from '../../../entrypoints/library/browser-services';
import type { LibraryServices } from '../../../entrypoints/library/services';
import type { Article } from '../../../lib/article';
import { saveAnalysis } from '../../../lib/store/analyses';
import { recordArticle } from '../../../lib/store/articles';
import { deleteEverything } from '../../../lib/store/everything';
import { SAMPLE_ANALYSIS, SAMPLE_ARTICLE } from '../../components/sample-analysis';
import { settle, show } from '../../components/show';
import { speak } from '../../components/speak';

/** Each test of the file begins with an empty library, in English and at no place, and ends without a page. */
export function beginEmpty(): void {
  beforeEach(async () => {
    speak('en');
    history.replaceState(null, '', '#');
    localStorage.clear();
    await deleteEverything();
  });

  afterEach(async () => {
    const root = document.body.firstElementChild;
    if (root) await act(async () => render(null, root));
  });
}

/** Saves the sample under other titles, one after the other, so that the last is the newest. Gives their ids. */
export async function keep(...titles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) ids.push(await keepAs({ title }));
  return ids;
}

/** Saves the sample with some of it changed; its text says one thing or another only where that is given. */
export async function keepAs(over: Partial<Article>): Promise<string> {
  const title = over.title ?? SAMPLE_ARTICLE.title;
  const url = `https://zeitung.example/${encodeURIComponent(title)}`;
  const { id } = await recordArticle({ ...SAMPLE_ARTICLE, url, ...over }, { keep: true });
  if (over.text === undefined) await saveAnalysis(id, 'hash', SAMPLE_ANALYSIS);
  // The list is by the time of saving, in ms.
  await new Promise((resolve) => setTimeout(resolve, 2));
  return id;
}

/** Opens the library at a place, and gives its root when its list is there. */
export async function open(hash = '#', services: LibraryServices = libraryServices()): Promise<HTMLElement> {
  history.replaceState(null, '', hash);
  const root = await show(<App services={services} />);
  await until(() => root.querySelector('.library__list [aria-busy]') === null);
  return root;
}

/** Waits until the page has come to be so. Throws with what it says when it does not. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (isSo()) return;
    await settle(20);
  }
  throw new Error(`It did not come to be so. The page says: ${document.body.textContent}`);
}
