import { browser } from 'wxt/browser';
import { handleInBackground } from '../../lib/messages';
import { HIGHLIGHT_COLORS } from '../../lib/note';
import { createHandlers } from './handlers';
import { createMenus, HIGHLIGHT_MENU, MARK_MENU, NAME_MENU } from './menus';
import { forgetConsent } from './private-consent';
import { purgeDaily } from './purge-daily';
import { RunningAnalyses } from './running-analyses';
import type { BackgroundServices } from './services';
import { askOfSelection } from './tabs/ask-of-selection';
import { addSites, alignAutoSites, removeSites } from './tabs/auto-sites';
import { recount } from './tabs/badge';
import { toggleTab } from './tabs/mark-tab';
import { forgetPage } from './tabs/open-pages';

/**
 * Shortcut and menu mark without a popup. Where that fails, the popup opens: it asks again, and has the room to
 * say why and what to do.
 */
async function doOrExplain(work: Promise<boolean>): Promise<void> {
  const isDone = await work.catch(() => false);
  if (!isDone) await browser.action.openPopup().catch(() => undefined);
}

/**
 * Registers every listener in the worker's first turn: an event that wakes the worker is lost on those that come
 * later. Nothing is awaited here.
 */
export function startBackground(services: BackgroundServices): void {
  const analyses = new RunningAnalyses();
  handleInBackground(createHandlers(services, analyses));
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'mark-page') void doOrExplain(toggleTab(tab.id));
    if (command === 'name-selection') void doOrExplain(askOfSelection(tab.id, 'nameSelection', { text: '' }));
    if (command === 'highlight-selection')
      void doOrExplain(askOfSelection(tab.id, 'highlightSelection', { text: '' }));
  });
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (tab?.id === undefined) return;
    if (click.menuItemId === MARK_MENU) void doOrExplain(toggleTab(tab.id));
    const text = click.selectionText ?? '';
    if (click.menuItemId === NAME_MENU) void doOrExplain(askOfSelection(tab.id, 'nameSelection', { text }));
    if (click.menuItemId === HIGHLIGHT_MENU) {
      const input = { text, color: HIGHLIGHT_COLORS[0] };
      void doOrExplain(askOfSelection(tab.id, 'highlightSelection', input));
    }
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    analyses.cancel(tabId);
    void forgetPage(tabId);
    void forgetConsent(tabId);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => void addSites(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void removeSites(origins));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !changes.settings) return;
    void alignAutoSites();
    void recount(services);
  });
  void alignAutoSites();
  void purgeDaily(services);
}
