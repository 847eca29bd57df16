import { browser } from 'wxt/browser';
import { type PageState, Refusal, type Reply, sendToPage } from '../../../lib/messages';
import { injectionRefusal, isClosed } from './injection-refusal';

const PAGE_SESSION = '/content-scripts/content.js';

function openReply<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Refusal(reply.code, reply.detail);
}

async function findTab(tabId: number) {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    throw new Refusal('page-gone');
  }
}

async function inject(tabId: number, url: string | undefined, byReader: boolean): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SESSION] });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Refusal(injectionRefusal({ message, url, byReader }), message);
  }
}

export type MarkQuestion = {
  readonly tabId: number;
  /** Also when it does not look like an article. */
  readonly anyway: boolean;
  /** The reader pressed something that grants the tab (toolbar button, shortcut, menu). */
  readonly byReader: boolean;
};

/**
 * Marks the page of a tab and saves the article; puts the page session there first where there is none yet.
 * Throws a `Refusal` when that cannot be.
 */
export async function markTab(question: MarkQuestion): Promise<PageState> {
  const { tabId } = question;
  const tab = await findTab(tabId);
  const input = { anyway: question.anyway, keep: true, private: tab.incognito };
  const first = await sendToPage(tabId, 'mark', input);
  if (first.ok || first.code !== 'page-gone') return openReply(first);
  await inject(tabId, tab.url, question.byReader);
  const second = await sendToPage(tabId, 'mark', input);
  // Firefox takes a script for its own pages without a word and does not run it.
  if (!second.ok && second.code === 'page-gone' && tab.url !== undefined && isClosed(tab.url)) {
    throw new Refusal('restricted-page', second.detail);
  }
  return openReply(second);
}

/** Erases everything in the tab. A tab without a session has nothing to erase. */
export async function unmarkTab(tabId: number): Promise<void> {
  const reply = await sendToPage(tabId, 'unmark', null);
  if (!reply.ok && reply.code !== 'page-gone') openReply(reply);
}

/**
 * What shortcut and menu do: mark, or erase where the page is marked already. False when the page was not marked
 * because it does not look like an article. Throws a `Refusal` like `markTab`.
 */
export async function toggleTab(tabId: number): Promise<boolean> {
  const now = await sendToPage(tabId, 'state', null);
  if (now.ok && now.value.marked) {
    await unmarkTab(tabId);
    return true;
  }
  return (await markTab({ tabId, anyway: false, byReader: true })).marked;
}
