import { sendToPage, type ToPage } from '../../../lib/messages';
import { markTab } from './mark-tab';

/**
 * Highlights the selected words of a tab, or opens the toolbar there when no color is given; marks the page first where
 * it is not marked yet. False when there is nothing to mark. Throws a `Refusal` like `markTab`.
 */
export async function highlightSelection(
  tabId: number,
  input: Parameters<ToPage['highlightSelection']>[0],
): Promise<boolean> {
  const first = await sendToPage(tabId, 'highlightSelection', input);
  if (first.ok) return true;
  await markTab({ tabId, anyway: true, byReader: true });
  return (await sendToPage(tabId, 'highlightSelection', input)).ok;
}
